import { areaAddress, quoteSheet } from "../../model/address";
import type { DataValidation, ValidationKind, ValidationOperator } from "../../model/dataValidation";
import type { Sheet } from "../../model/sheet";
import { escapeAttributeControls } from "../package/escapeControls";
import type { FormulaWriter } from "../formula/formulaWriter";
import { fileRuleFormula, type BoundKind } from "../formula/fileRuleFormula";
import { cellText, xmlElement, xmlList } from "../package/xmlElement";

export const VALIDATION_KINDS: Readonly<
  Record<ValidationKind, { readonly file: string; readonly text: BoundKind }>
> = {
  WholeNumber: { file: "whole", text: "number" },
  Decimal: { file: "decimal", text: "number" },
  List: { file: "list", text: "text" },
  Date: { file: "date", text: "date" },
  Time: { file: "time", text: "time" },
  TextLength: { file: "textLength", text: "number" },
  Custom: { file: "custom", text: "number" },
};

export const OPERATOR_CODES: Readonly<Record<ValidationOperator, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

/** Whether a kind compares at all: lists and formulas do not. */
export function hasOperator(kind: ValidationKind): boolean {
  return kind !== "List" && kind !== "Custom";
}

/** Whether an operator takes two bounds. */
export function isBetween(operator: ValidationOperator): boolean {
  return operator === "Between" || operator === "NotBetween";
}

export function validationsXml(sheet: Sheet, formulas: FormulaWriter): string | undefined {
  return xmlList(
    "dataValidations",
    sheet.validations.map((validation) => validationXml(validation, sheet, formulas)),
  );
}

function validationXml(validation: DataValidation, sheet: Sheet, formulas: FormulaWriter): string {
  const { kind, operator, error, prompt } = validation;
  const sqref = areaAddress(validation.area);
  const place = {
    where: `The data validation of ${quoteSheet(sheet.name)}!${sqref}`,
    sheet,
    table: undefined,
  };
  const bound = (value: string | number) =>
    cellText(fileRuleFormula(value, VALIDATION_KINDS[kind].text, place, formulas));
  return xmlElement(
    "dataValidation",
    {
      type: VALIDATION_KINDS[kind].file,
      errorStyle: error.style === "Stop" ? undefined : error.style.toLowerCase(),
      operator: hasOperator(kind) && operator !== "Between" ? OPERATOR_CODES[operator] : undefined,
      allowBlank: validation.ignoreBlanks ? true : undefined,
      // The attribute hides the list's arrow, whatever its name says (ECMA-376 part 1, 18.3.1.32).
      showDropDown: kind === "List" && !validation.inCellDropDown ? true : undefined,
      showInputMessage: prompt.show ? true : undefined,
      showErrorMessage: error.show ? true : undefined,
      errorTitle: words(error.title),
      error: words(error.message),
      promptTitle: words(prompt.title),
      prompt: words(prompt.message),
      sqref,
    },
    xmlElement("formula1", {}, bound(validation.formula1)),
    hasOperator(kind) && isBetween(operator) && validation.formula2 !== undefined
      ? xmlElement("formula2", {}, bound(validation.formula2))
      : undefined,
  );
}

function words(text: string): string | undefined {
  return text === "" ? undefined : escapeAttributeControls(text);
}
