import { firstOfMonth } from "../../../calc/serialDate";
import type { Contract } from "../../../contract/contract";
import { isOfContract, isOpenMonth } from "../../tables/activityFacts";
import { isBlank, type Entry } from "../../values/entry";
import { monthOfDigits } from "../../values/monthOfDigits";
import { readWrittenDate } from "../../values/writtenDate";
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
    const suggested = month === undefined ? monthOfNumber(period, contract) : undefined;
    const mending = month === undefined ? { ...(suggested && { suggestion: suggested }) } : { fix: month };
    report({ row, column: "period", received: period, expected: "month", ...mending });
  },
};

/** The month of a number that may be an Excel date or the digits of one, where that lies in the contract's years. */
function monthOfNumber(period: Entry, contract: Contract): number | undefined {
  const written = typeof period === "string" ? readWrittenDate(period) : undefined;
  const month = written?.kind === "serial" ? firstOfMonth(written.day) : monthOfDigits(period);
  return month !== undefined && isOfContract(month, contract) ? month : undefined;
}
