import type { BarPlan, HighlightPlan, ValidationPlan } from "../../../sheets/plan/plan";
import type { RangeCache } from "../rangeCache";

/** The input that cells accept, and the message on a refusal. */
export function queueValidation(ranges: RangeCache, plan: ValidationPlan): void {
  const { dataValidation } = ranges.areas(plan.address);
  // A new rule lets blanks be.
  dataValidation.rule = validationRule(plan.rule);
  dataValidation.errorAlert = { showAlert: true, style: "Stop", title: plan.title, message: plan.message };
  if (plan.hint) dataValidation.prompt = { showPrompt: true, title: "", message: plan.hint };
}

function validationRule(rule: ValidationPlan["rule"]): Excel.DataValidationRule {
  const between = "Between" as const;
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.source } };
    case "whole":
      return { wholeNumber: { formula1: rule.minimum, formula2: rule.maximum, operator: between } };
    case "decimal":
      return { decimal: { formula1: rule.minimum, formula2: rule.maximum, operator: between } };
    case "date":
      // Serial numbers as formulas: a date as text would be read in the reader's locale.
      return { date: { formula1: `=${rule.first}`, formula2: `=${rule.last}`, operator: between } };
    case "formula":
      return { custom: { formula: rule.formula } };
  }
}

/** A sign and colours where a rule holds. */
export function queueHighlight(ranges: RangeCache, plan: HighlightPlan): void {
  const format = queueRule(ranges.range(plan.address).conditionalFormats, plan);
  format.font.color = plan.look.color;
  format.fill.color = plan.look.fill;
  format.numberFormat = plan.look.numberFormat;
}

/** Compared for equality: "contains" would take one verdict for another. */
function queueRule(
  formats: Excel.ConditionalFormatCollection,
  plan: HighlightPlan,
): Excel.ConditionalRangeFormat {
  if ("when" in plan) {
    const { custom } = formats.add("Custom");
    custom.rule.formula = plan.when;
    return custom.format;
  }
  const { cellValue } = formats.add("CellValue");
  cellValue.rule = { formula1: `="${plan.equals}"`, operator: "EqualTo" };
  return cellValue.format;
}

export function queueDataBar(ranges: RangeCache, { address, color }: BarPlan): void {
  const { positiveFormat } = ranges.range(address).conditionalFormats.add("DataBar").dataBar;
  positiveFormat.fillColor = color;
  positiveFormat.gradientFill = false;
}
