import { describe, expect, it } from "vitest";
import population from "../../../../seeds/population-2026K1.json";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { chanceFacts } from "../../../../src/report/chanceFacts";
import { chanceTable } from "../../../../src/report/content/municipalityTables";
import type { ContentCell } from "../../../../src/report/content/reportContent";
import type { ReportFacts } from "../../../../src/report/facts/reportFacts";
import { chanceSentences } from "../../../../src/report/sentences/chanceSentences";
import { writingIn } from "../../../../src/report/writing";
import { serial } from "../../serial";
import { figure, municipalityFacts, reportFacts } from "../factsByHand";

const TOTALS = [1500, 2500, 5000, 25_000] as const;
/** The days of 2026 that have gone at each month's end. */
const MONTH_ENDS = [31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365] as const;
const { municipalities } = contractInUse();
const people: Readonly<Record<string, number>> = population.inhabitants;
const all = municipalities.reduce((sum, { code }) => sum + (people[code] ?? 0), 0);

/** The number that a municipality has to reach by a day, as a fraction of whole numbers. */
const dueOf = (total: number, code: string, days: number) => ({
  over: total * (people[code] ?? 0) * days,
  under: all * 365,
});

/** A provisional report at a month's end where everybody has a share of what is due, in whole guidances. */
function factsAt(total: number, days: number, share = 1, nameOf = (name: string) => name): ReportFacts {
  return reportFacts({
    monthsEnded: 1 + MONTH_ENDS.findIndex((each) => each === days),
    countedUntil: serial(2025, 12, 31) + days,
    municipalities: municipalities.map(({ code, name }) => {
      const { over, under } = dueOf(total, code, days);
      return municipalityFacts(nameOf(name), {
        code,
        inhabitants: figure(people[code] ?? 0),
        target: figure((over / under / days) * 365),
        toDate: figure(over / under),
        individual: figure(Math.round((over / under) * share)),
      });
    }),
  });
}

/** The logarithms of the factorials. */
const FACTORIALS = [0];
while (FACTORIALS.length < 8000) FACTORIALS.push((FACTORIALS.at(-1) ?? 0) + Math.log(FACTORIALS.length));

/** The Poisson probability of fewer than a limit, term by term. */
function chanceOfFewer(limit: number, mean: number): number {
  return FACTORIALS.slice(0, limit).reduce(
    (sum, factorial, count) => sum + Math.exp(count * Math.log(mean) - mean - factorial),
    0,
  );
}

/** The least whole number that is at nine tenths or more, and the largest at eleven tenths or less. */
function wholeIn({ over, under }: { readonly over: number; readonly under: number }) {
  let [least, most] = [0, 0];
  while (10 * least * under < 9 * over) least++;
  while (10 * (most + 1) * under <= 11 * over) most++;
  return { least, most };
}

const numberOf = (cell: ContentCell | undefined) =>
  typeof cell === "object" && cell !== null ? cell.value : NaN;
const danish = writingIn("da", contractInUse());
const sentencesAt = (facts: ReportFacts) => {
  const chance = chanceFacts(facts);
  return chance ? chanceSentences(chance, facts, danish).map(({ text }) => text) : [];
};

describe.each(TOTALS)("the annex at a total of %d", (total) => {
  it("has for every municipality and month what chance alone would do, and with the region's own pace", () => {
    for (const days of MONTH_ENDS) {
      const facts = factsAt(total, days, 0.85);
      const rows = chanceTable(facts, danish)?.rows ?? [];
      expect(rows.map(([name]) => name)).toEqual(municipalities.map(({ name }) => name));
      const due = municipalities.map(({ code }) => dueOf(total, code, days));
      const done = due.reduce((sum, { over, under }) => sum + Math.round((over / under) * 0.85), 0);
      const pace = done / ((total * days) / 365);
      due.forEach((fraction, index) => {
        const mean = fraction.over / fraction.under;
        const { least } = wholeIn(fraction);
        const [, compared, hundred, atPace, whole] = rows[index] ?? [];
        expect(numberOf(compared)).toBeCloseTo(mean, 9);
        // Shown in whole cases out of a hundred.
        expect(Math.abs(numberOf(hundred) - 100 * chanceOfFewer(least, mean))).toBeLessThan(0.5 + 1e-6);
        expect(Math.abs(numberOf(atPace) - 100 * chanceOfFewer(least, mean * pace))).toBeLessThan(0.5 + 1e-6);
        expect(whole).toBe(wholeText(wholeIn(fraction)));
      });
    }
  });

  it("names whoever has no whole number within, with the two nearest, whatever they are called", () => {
    for (const days of MONTH_ENDS) {
      const expected = municipalities.flatMap(({ code }) => {
        const { least, most } = wholeIn(dueOf(total, code, days));
        return least > most
          ? [`K${code}: intet helt tal ligger inden for spændet; de nærmeste er ${most} og ${least}.`]
          : [];
      });
      const called = (name: string) => `K${municipalities.find((each) => each.name === name)?.code}`;
      const said = sentencesAt(factsAt(total, days, 1, called));
      expect(said.filter((text) => text.includes("intet helt tal"))).toEqual(expected);
    }
  });
});

function wholeText({ least, most }: ReturnType<typeof wholeIn>): string {
  const written = (value: number) => danish.numerals.number(value);
  if (least > most) return `intet (${written(most)} eller ${written(least)})`;
  return least === most ? written(least) : `${written(least)}-${written(most)}`;
}

describe("the mean that the annex's sentence says", () => {
  it.each([
    [2500, 90, "pr. 31. marts 2026 (gennemsnit 6,1)"],
    [2500, 181, "pr. 30. juni 2026 (gennemsnit 4,6)"],
    [2500, 365, "ved årets udgang (gennemsnit 3,2)"],
    [1500, 90, "pr. 31. marts 2026 (gennemsnit 6,5)"],
    [1500, 181, "pr. 30. juni 2026 (gennemsnit 5,5)"],
    [1500, 365, "ved årets udgang (gennemsnit 4,4)"],
  ] as const)("at a total of %d after %d days is %s", (total, days, said) => {
    expect(sentencesAt(factsAt(total, days))[0]).toContain(said);
  });

  it("at the region's own pace is the sum of the municipalities' chances at it", () => {
    const facts = factsAt(2500, 181, 0.85);
    const due = municipalities.map(({ code }) => dueOf(2500, code, 181));
    const done = due.reduce((sum, { over, under }) => sum + Math.round((over / under) * 0.85), 0);
    const pace = done / ((2500 * 181) / 365);
    const mean = due.reduce(
      (sum, each) => sum + chanceOfFewer(wholeIn(each).least, (each.over / each.under) * pace),
      0,
    );
    expect(sentencesAt(facts)[1]?.replaceAll(/[\u00A0\u202F]/g, " ")).toBe(
      `Med regionens eget tempo (${danish.numerals.number(pace * 100, { least: 1, most: 1 })} % af måltallet) ville gennemsnittet være ${danish.numerals.number(mean, { least: 1, most: 1 })}: et samlet efterslæb ligner dårlig spredning.`,
    );
  });
});
