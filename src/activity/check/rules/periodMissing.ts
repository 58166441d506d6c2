import { isBlank } from "../../values/entry";
import type { ActivityRule } from "../tableRules";

export const periodMissing: ActivityRule = {
  id: "period-missing",
  severity: "error",
  skippedWhen: "hasValidKey",
  row({ row, values, hasFigures }, report) {
    if (!hasFigures || !isBlank(values.period)) return;
    report({ row, column: "period", received: null, expected: "month" });
  },
};
