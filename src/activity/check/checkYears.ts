import type { Contract } from "../../contract/contract";
import type { EnteredRow } from "../tables/enteredRow";
import { judgedYear } from "../tables/judgedYear";
import type { YearRow } from "../tables/yearRow";
import { sumsByYear, type CountedActivity } from "./countedRows";
import type { Issue } from "./issue";

/**
 * Judges a year's unique firms beside its growth courses, which the contract counts among the guided (section 6.b II):
 * a warning, as it does not say whether it means firms or courses.
 * @param countedUntil the last day that is counted, as an Excel serial number
 */
export function checkYears(
  years: readonly EnteredRow<YearRow>[],
  contract: Contract,
  counted: CountedActivity,
  countedUntil: number,
): Issue[] {
  const sums = sumsByYear(counted, contract, countedUntil);
  return years.flatMap((row): Issue[] => {
    const judged = judgedYear(row, contract, countedUntil);
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
  });
}
