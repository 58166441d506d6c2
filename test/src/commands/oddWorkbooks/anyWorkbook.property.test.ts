import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import type { Contract } from "../../../../src/contract/contract";
import { setContractInUse } from "../../../../src/contract/contractInUse";
import { calendarMonth, firstDayOf } from "../../../../src/contract/years";
import type { Host } from "../../../../workbench/host/host";
import { words } from "../../../words";
import { anyContract } from "../../contract/anyContract";
import { shippedPopulation } from "../../contract/shippedPopulation";
import { sized } from "../../functions/independent/cases";
import { enterCsv, openContractWorkbook } from "../contractWorkbook";
import { errorsIn, targetRecords, recordsOf } from "../openAddIn";

/** Months that have ended at the date of status, and one that runs, whose figures count nowhere yet. */
const ENDED = 2;

/** Of each municipality in each of three months: individual guidances and growth courses. */
const figures = fc.array(
  fc.array(fc.record({ individual: fc.nat(500), growth: fc.nat(50) }), { minLength: 3, maxLength: 3 }),
  { minLength: 6, maxLength: 6 },
);
type Figures = readonly (readonly { readonly individual: number; readonly growth: number }[])[];

/** By codes, as names may hold what separates a file's columns. */
function csvOf(contract: Contract, entered: Figures): string {
  const [year = 0] = contract.years;
  const rows = contract.municipalities.flatMap(({ code }, index) =>
    (entered[index] ?? []).map(({ individual, growth }, month) => {
      const calendar = calendarMonth(contract, month + 1);
      const of = calendar < calendarMonth(contract, 1) ? year + 1 : year;
      return `${of}-${String(calendar).padStart(2, "0")};${code};${individual};0;${growth};0`;
    }),
  );
  return ["Måned;Kommune;Individuelle;Kollektive;Vækstforløb;Under 3 år", ...rows].join("\n");
}

async function workbookOf(contract: Contract, isCounted: boolean, entered: Figures): Promise<Host> {
  const inhabitants = Object.fromEntries(
    contract.municipalities.map(({ code }, index) => [code, index * 997]),
  );
  setContractInUse(contract, isCounted ? { ...shippedPopulation, inhabitants } : null);
  const [year = 0] = contract.years;
  const first = new Date(`${firstDayOf(contract, year)}T00:00:00Z`);
  const day = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + ENDED, 10));
  const host = await openContractWorkbook({
    year,
    date: day.toISOString().slice(0, 10),
    individualTarget: 700,
  });
  await enterCsv(csvOf(contract, entered));
  return host;
}

afterAll(() => {
  setContractInUse();
});

describe("a workbook of any contract without faults", () => {
  it("has no error cell, and its sums are those of the figures that were entered", async () => {
    await fc.assert(
      fc.asyncProperty(anyContract, fc.boolean(), figures, async (contract, isCounted, entered) => {
        const host = await workbookOf(contract, isCounted, entered);
        expect(errorsIn(host)).toEqual([]);
        const sumOf = (months: Figures[number], figure: "individual" | "growth") =>
          months.slice(0, ENDED).reduce((sum, each) => sum + each[figure], 0);
        const own = contract.municipalities.map((_, index) => entered[index] ?? []);
        expect(recordsOf(host, "KKR_Kommuner").map((row) => row[words.municipalities.actual])).toEqual(
          own.map((months) => sumOf(months, "individual")),
        );
        const rows = targetRecords(host);
        for (const { id, actual, rule } of contract.measures) {
          if (actual.from !== "activity" || actual.unique || rule === "band") continue;
          const summed = ["individual", "growth"] as const;
          if (!actual.figures.every((each) => summed.some((figure) => figure === each))) continue;
          const expected = summed
            .filter((figure) => actual.figures.includes(figure))
            .reduce((sum, figure) => sum + own.reduce((all, months) => all + sumOf(months, figure), 0), 0);
          const row = rows.find(
            (each) => each[words.targets.id] === id && each[words.targets.year] === contract.years[0],
          );
          expect(row?.[words.targets.actual]).toBe(expected);
        }
      }),
      { numRuns: sized(4, 300) },
    );
  }, 600_000);
});
