import { isBlank } from "../../values/entry";
import type { ActivityRule } from "../tableRules";

/**
 * A period that is no month. A month kept as text is one of these, as the sheets' sums take dates alone, but its fix
 * is certain.
 */
export const periodInvalid: ActivityRule = {
  id: "period-invalid",
  severity: "error",
  skippedWhen: "hasValidKey",
  row({ row, values, month }, report) {
    const { period } = values;
    if (isBlank(period) || (month !== undefined && typeof period === "number")) return;
    const fix = month === undefined ? {} : { fix: month };
    report({ row, column: "period", received: period, expected: "month", ...fix });
  },
};
