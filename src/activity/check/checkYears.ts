import { yearOf } from "../../calc/serialDate";
import { isCount } from "../../calc/isCount";
import type { ActivityRow } from "../tables/activityRow";
import type { EnteredRow } from "../tables/enteredRow";
import { judgedYear } from "../tables/judgedYear";
import type { YearRow } from "../tables/yearRow";
import type { CountedActivity } from "./countedRows";
import type { Issue } from "./issue";

/**
 * Judges a year's unique firms beside its growth courses, which the contract counts among the guided (section 6.b II):
 * a warning, as it does not say whether it means firms or courses.
 * @param countedUntil the last day that is counted, as an Excel serial number
 */
export function checkYears(
  years: readonly EnteredRow<YearRow>[],
  activity: readonly EnteredRow<ActivityRow>[],
  { rows: counted }: CountedActivity,
  countedUntil: number,
): Issue[] {
  const periods = new Map(activity.map(({ row, values }) => [row, values.period]));
  const growth = new Map<number, number>();
  for (const { row, figures } of counted) {
    const period = periods.get(row);
    if (typeof period !== "number" || period > countedUntil || !isCount(figures.growth)) continue;
    growth.set(yearOf(period), (growth.get(yearOf(period)) ?? 0) + figures.growth);
  }
  return years.flatMap((row): Issue[] => {
    const judged = judgedYear(row, countedUntil);
    const { uniqueIndividual, uniqueCollective } = judged?.counts ?? {};
    if (!judged || uniqueIndividual === undefined || uniqueCollective === undefined) return [];
    const firms = uniqueIndividual + uniqueCollective;
    const courses = growth.get(judged.year) ?? 0;
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
