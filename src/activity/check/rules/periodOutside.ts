import { yearLabels } from "../../../contract/years";
import { isOfContract } from "../../tables/activityFacts";
import { yearFirstMonth } from "../../tables/yearFirstMonth";
import { monthOfDigits } from "../../values/monthOfDigits";
import type { ActivityRule } from "../tableRules";

export const periodOutside: ActivityRule = {
  id: "period-outside",
  severity: "error",
  skippedWhen: "hasValidKey",
  row({ row, values, month, withinContract }, report, { contract }) {
    if (month === undefined || withinContract) return;
    const digits = monthOfDigits(values.period);
    const meant =
      digits !== undefined && isOfContract(digits, contract)
        ? digits
        : yearFirstMonth(values.period, contract);
    const mending = meant === undefined ? {} : { suggestion: meant };
    report({ row, column: "period", received: values.period, expected: yearLabels(contract), ...mending });
  },
};
