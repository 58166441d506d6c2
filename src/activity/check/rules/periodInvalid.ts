import { firstOfMonth } from "../../../calc/serialDate";
import { isOfContract, isOpenMonth } from "../../tables/activityFacts";
import { isSpanOfMonths } from "../../values/asideText";
import { isBlank, type Entry } from "../../values/entry";
import { monthOfDigits } from "../../values/monthOfDigits";
import { monthOfBoundaryDay } from "../../values/parsePeriod";
import { readWrittenDate, type WrittenDate } from "../../values/writtenDate";
import type { ActivityRule } from "../tableRules";

/**
 * A period that is no month. A month kept as text is one of these, as the sheets' sums take dates alone, but its fix
 * is certain.
 */
export const periodInvalid: ActivityRule = {
  id: "period-invalid",
  severity: "error",
  skippedWhen: "hasValidKey",
  row({ row, values, month, marks }, report, { contract }) {
    const { period } = values;
    if (marks?.["period"]?.kind === "order" || isBlank(period) || isOpenMonth(period, contract)) return;
    if (month !== undefined && typeof period === "number") return;
    const written = typeof period === "string" ? readWrittenDate(period) : undefined;
    const suggested = month === undefined ? likelyMonth(period, written) : undefined;
    const isLikely = suggested !== undefined && isOfContract(suggested, contract);
    const mending = month === undefined ? { ...(isLikely && { suggestion: suggested }) } : { fix: month };
    const isSpan = typeof period === "string" && written === undefined && isSpanOfMonths(period);
    const expected = written?.kind === "eve" ? "eve" : isSpan ? "oneMonth" : "month";
    report({ row, column: "period", received: period, expected, ...mending });
  },
};

/**
 * The month of a number that may be an Excel date or the digits of one, or that of a day that began the evening before.
 */
function likelyMonth(period: Entry, written: WrittenDate | undefined): number | undefined {
  if (written?.kind === "serial") return firstOfMonth(written.day);
  if (written?.kind === "eve") return written.day === undefined ? undefined : monthOfBoundaryDay(written.day);
  return monthOfDigits(period);
}
