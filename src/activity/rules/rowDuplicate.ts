import { isoMonth } from "../isoDay";
import type { ActivityFacts } from "../activityFacts";
import type { ActivityRule } from "./figureRule";

/**
 * Same month and municipality, on every row but the first. A row whose municipality cannot be counted as it
 * is written comes after those that can: else neither of the two would be counted.
 */
export const rowDuplicate: ActivityRule = {
  id: "row-duplicate",
  severity: "error",
  table(rows, report) {
    const first = new Map<string, Map<number, number>>();
    const judge = ({ row, month, meantMunicipality }: ActivityFacts) => {
      if (month === undefined || !meantMunicipality) return;
      const { code, name } = meantMunicipality;
      let months = first.get(code);
      if (!months) first.set(code, (months = new Map()));
      const repeats = months.get(month);
      if (repeats === undefined) months.set(month, row);
      else {
        const received = `${isoMonth(month)} ${name}`;
        report({ row, column: "period", received, expected: "one row", repeats });
      }
    };
    const broken: ActivityFacts[] = [];
    for (const facts of rows) {
      if (facts.municipality && typeof facts.values.period === "number") judge(facts);
      else broken.push(facts);
    }
    broken.forEach(judge);
  },
};
