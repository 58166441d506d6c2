import { describe, expect, it } from "vitest";
import { contractInUse } from "../../../../src/contract/contractInUse";
import type { FigureKey } from "../../../../src/contract/figures";
import { lackingMonths } from "../../../../src/report/facts/lackingMonths";
import type { CellsLeftOut } from "../../../../src/report/facts/leftOut";
import { serial } from "../../serial";
import { figure } from "../factsByHand";

const FIGURES = ["individual", "collective"] as const;

/** Of three months, those that each municipality has no figure of, by figure. */
function countedWithout(lacked: Readonly<Record<string, Partial<Record<FigureKey, readonly number[]>>>>) {
  return new Map(
    contractInUse().municipalities.map(({ name }) => {
      const months = new Map(
        FIGURES.map((key) => {
          const known = [1, 2, 3].filter((month) => !lacked[name]?.[key]?.includes(month));
          return [key, new Map(known.map((month) => [month, figure(5)]))] as const;
        }),
      );
      return [name, { sums: {}, months }] as const;
    }),
  );
}

const error = (key: FigureKey, municipality: string, month: number): CellsLeftOut => ({
  figure: key,
  heading: key,
  reason: "fraction",
  places: [{ municipality, month: serial(2026, month, 1), cells: ["Aktivitet!C9"] }],
});

describe("what a sum is not whole of", () => {
  it("counts a municipality with an error as that also where it lacks another month, or the error is in another figure", () => {
    const counted = countedWithout({
      // An error alone; an error and a month besides; an error in one figure, a month of the other; a month alone.
      Viborg: { individual: [3] },
      Struer: { individual: [1, 2] },
      Skive: { individual: [2], collective: [2] },
      Samsø: { collective: [1] },
    });
    const cellsLeftOut = [
      error("individual", "Viborg", 3),
      error("individual", "Struer", 1),
      error("individual", "Skive", 2),
    ];
    const found = lackingMonths(FIGURES, contractInUse(), { counted, monthsEnded: 3, cellsLeftOut });
    expect(found).toEqual({ incomplete: 4, onlyLeftOut: 1, withLeftOut: 3 });
  });

  it("looks at each month by itself: an error of a month that has another row is none of the month that lacks", () => {
    const counted = countedWithout({ Viborg: { individual: [3] } });
    const cellsLeftOut = [error("individual", "Viborg", 1)];
    const found = lackingMonths(FIGURES, contractInUse(), { counted, monthsEnded: 3, cellsLeftOut });
    expect(found).toEqual({ incomplete: 1, onlyLeftOut: 0, withLeftOut: 1 });
  });
});
