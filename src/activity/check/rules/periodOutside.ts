import { yearLabels } from "../../../contract/years";
import { isOfContract } from "../../tables/activityFacts";
import { monthOfDigits } from "../../values/monthOfDigits";
import type { ActivityRule } from "../tableRules";

export const periodOutside: ActivityRule = {
  id: "period-outside",
  severity: "error",
  skippedWhen: "hasValidKey",
  row({ row, values, month, withinContract }, report, { contract }) {
    if (month === undefined || withinContract) return;
    const digits = monthOfDigits(values.period);
    const mending = digits !== undefined && isOfContract(digits, contract) ? { suggestion: digits } : {};
    report({ row, column: "period", received: values.period, expected: yearLabels(contract), ...mending });
  },
};
