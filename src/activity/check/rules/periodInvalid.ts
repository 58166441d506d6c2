import { firstOfMonth } from "../../../calc/serialDate";
import { isBlank, type Entry } from "../../values/entry";
import { yearOfDay } from "../../../calc/contractYear";
import type { Contract } from "../../../contract/contract";
import { isWithinMonth } from "../../values/parsePeriod";
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
    if (marks?.["period"]?.kind === "order") return;
    if (isBlank(period) || (typeof period === "number" && (month !== undefined || isWithinMonth(period))))
      return;
    const suggested = month === undefined ? serialMonth(period, contract) : undefined;
    const mending = month === undefined ? { ...(suggested && { suggestion: suggested }) } : { fix: month };
    report({ row, column: "period", received: period, expected: "month", ...mending });
  },
};

/** The month of a number that may be an Excel date, where that lies in the contract's years. */
function serialMonth(period: Entry, contract: Contract): number | undefined {
  const written = typeof period === "string" ? readWrittenDate(period) : undefined;
  return written?.kind === "serial" && contract.years.includes(yearOfDay(contract, written.day))
    ? firstOfMonth(written.day)
    : undefined;
}
