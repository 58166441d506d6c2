import { firstOfMonth } from "../../../calc/serialDate";
import { isOpenMonth } from "../../tables/activityFacts";
import { yearFirstMonth } from "../../tables/yearFirstMonth";
import { dateReadings } from "../../values/dateReadings";
import type { Entry } from "../../values/entry";
import { isoDay } from "../../values/isoDay";
import type { Issue } from "../issue";
import type { Rule } from "../rule";

/**
 * A date that could be another one, as day and month may stand the other way round or a day in the middle of a month
 * may not mean that month: it counts nowhere until the user has chosen.
 */
export const periodOrder: Rule = {
  id: "period-order",
  severity: "warning",
  skippedWhen: "hasValidKey",
  row({ row, values, marks }, report, { from, contract }) {
    const period = values["period"] ?? null;
    if (isOpenMonth(period, contract)) {
      const orders = choices("period", period);
      report({ row, column: "period", received: period, expected: isoDay(period), orders });
    }
    if (!marks) return;
    for (const [column, mark] of Object.entries(marks)) {
      if (mark.kind !== "order") continue;
      const received = values[column] ?? null;
      if (from === "file") {
        // The order is chosen for the file, which is then read anew.
        const { day } = mark;
        report({ row, column, received, expected: day === undefined ? "order" : isoDay(day) });
        continue;
      }
      const yearFirst = column === "period" ? yearFirstMonth(received, contract) : undefined;
      if (yearFirst !== undefined) {
        report({ row, column, received, expected: "year-first", suggestion: yearFirst });
        continue;
      }
      const { dmy, mdy } = choices(column, received);
      const orders = {
        ...(dmy !== undefined && typeof received === "string" && { dmy }),
        ...(mdy !== undefined && { mdy }),
      };
      report({ row, column, received, expected: expectation(received, dmy), orders });
    }
  },
};

/**
 * A word for what is not certain: the text's order, what stands beside a text that has one alone, or the day itself.
 */
function expectation(received: Entry, dmy: number | undefined): string {
  if (typeof received === "number") return "turned";
  return dmy === undefined ? "month-first" : "order";
}

/** The cell's content under either order. */
function choices(column: string, entry: Entry): NonNullable<Issue["orders"]> {
  const { dmy, mdy } = dateReadings(entry) ?? {};
  const meant = (day: number) => (column === "period" ? firstOfMonth(day) : day);
  return { ...(dmy !== undefined && { dmy: meant(dmy) }), ...(mdy !== undefined && { mdy: meant(mdy) }) };
}
