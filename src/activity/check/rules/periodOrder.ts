import { firstOfMonth } from "../../../calc/serialDate";
import { isoDay } from "../../values/isoDay";
import { monthOfEdge } from "../../values/parsePeriod";
import type { Rule } from "../rule";

/**
 * A date of a file that could be another one, as day and month may stand the other way round or a day in the middle
 * of a month may not mean that month: it counts nowhere until the user has chosen. In the workbook, where Excel has
 * chosen already, only the day in the middle of a month is told of.
 */
export const periodOrder: Rule = {
  id: "period-order",
  severity: "warning",
  row({ row, values, marks }, report, { from }) {
    const period = values["period"];
    if (from === "workbook" && typeof period === "number" && isInMidMonth(period)) {
      const suggestion = firstOfMonth(period);
      report({ row, column: "period", received: period, expected: isoDay(period), suggestion });
    }
    if (!marks) return;
    for (const [column, { kind }] of Object.entries(marks)) {
      if (kind === "order") report({ row, column, received: values[column] ?? null, expected: "order" });
    }
  },
};

function isInMidMonth(day: number): boolean {
  return day >= 61 && day < 2_958_466 && monthOfEdge(Math.floor(day)) === undefined;
}
