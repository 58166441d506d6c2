import { yearLabels } from "../../../contract/years";
import type { ActivityRule } from "../tableRules";

export const periodOutside: ActivityRule = {
  id: "period-outside",
  severity: "error",
  skippedWhen: "hasValidKey",
  row({ row, values, month, withinContract }, report, { contract }) {
    if (month === undefined || withinContract) return;
    report({ row, column: "period", received: values.period, expected: yearLabels(contract) });
  },
};
