import { isoDay } from "../../values/isoDay";
import type { ActivityRule } from "../tableRules";

/** A month of the contract that begins after the date of status. */
export const periodFuture: ActivityRule = {
  id: "period-future",
  severity: "warning",
  row({ row, values, month, withinContract }, report, { statusDate }) {
    if (month === undefined || !withinContract || month <= statusDate) return;
    report({ row, column: "period", received: values.period, expected: isoDay(statusDate) });
  },
};
