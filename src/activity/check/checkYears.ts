import { yearDays } from "../../calc/contractYear";
import type { Contract } from "../../contract/contract";
import type { EnteredRow } from "../tables/enteredRow";
import { isOfSameGuidances, judgedYear } from "../tables/judgedYear";
import type { YearRow } from "../tables/yearRow";
import { guidancesIn, sumsByYear, type CountedActivity, type YearSums } from "./countedRows";
import type { Issue } from "./issue";

interface YearsInput {
  readonly contract: Contract;
  readonly sums: ReadonlyMap<number, YearSums>;
  /** The last day that is counted, as an Excel serial number. */
  readonly countedUntil: number;
}

/**
 * Judges a year's unique firms beside what Aktivitet has: whether they were counted beside other guidances, and whether
 * there are more growth courses, which the contract counts among the guided (section 6.b II): a warning, as it does not
 * say whether it means firms or courses.
 * @param countedUntil the last day that is counted, as an Excel serial number
 */
export function checkYears(
  years: readonly EnteredRow<YearRow>[],
  contract: Contract,
  counted: CountedActivity,
  countedUntil: number,
): Issue[] {
  const input = { contract, sums: sumsByYear(counted, contract, countedUntil), countedUntil };
  return years.flatMap((row) => [...outdated(row, input), ...tooManyCourses(row, input)]);
}

/** Figures entered in Aktivitet since then are in no meeting: the unique firms no longer cover the whole year. */
function outdated(
  { row, values }: EnteredRow<YearRow>,
  { contract, sums, countedUntil }: YearsInput,
): Issue[] {
  const { year, uniqueGuidances, uniqueUntil } = values;
  if (typeof year !== "number" || typeof uniqueGuidances !== "number") return [];
  const guidances = guidancesIn(sums)(year);
  const isOfToday = uniqueUntil === Math.min(countedUntil, yearDays(contract, year).last);
  if (!isOfToday || isOfSameGuidances(values, guidances)) return [];
  return [
    {
      rule: "unique-outdated",
      severity: "warning",
      row,
      column: "uniqueGuidances",
      received: guidances.count,
      expected: uniqueGuidances,
    },
  ];
}

function tooManyCourses(row: EnteredRow<YearRow>, { contract, sums, countedUntil }: YearsInput): Issue[] {
  const judged = judgedYear(row, contract, countedUntil, guidancesIn(sums));
  const { uniqueIndividual, uniqueCollective } = judged?.counts ?? {};
  if (!judged || uniqueIndividual === undefined || uniqueCollective === undefined) return [];
  const firms = uniqueIndividual + uniqueCollective;
  const courses = sums.get(judged.year)?.growth ?? 0;
  if (courses <= firms) return [];
  return [
    {
      rule: "growth-exceeds-unique",
      severity: "warning",
      row: row.row,
      column: "uniqueIndividual",
      received: courses,
      expected: firms,
    },
  ];
}
