import type { BarPlan, HighlightPlan, ValidationPlan } from "../../sheets/plan/plan";
import type { RangeCache } from "./rangeCache";

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

/** A sign and colours for cells that hold exactly this text: "contains" would take one verdict for another. */
export function queueHighlight(ranges: RangeCache, { address, equals, look }: HighlightPlan): void {
  const { cellValue } = ranges.range(address).conditionalFormats.add("CellValue");
  cellValue.rule = { formula1: `="${equals}"`, operator: "EqualTo" };
  cellValue.format.font.color = look.color;
  cellValue.format.fill.color = look.fill;
  cellValue.format.numberFormat = look.numberFormat;
}

export function queueDataBar(ranges: RangeCache, { address, color }: BarPlan): void {
  const { positiveFormat } = ranges.range(address).conditionalFormats.add("DataBar").dataBar;
  positiveFormat.fillColor = color;
  positiveFormat.gradientFill = false;
}
