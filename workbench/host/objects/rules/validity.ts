import type { Area } from "../../../model/address";
import type { CellValue } from "../../../model/cell";
import { isCellError } from "../../../model/cell";
import type { DataValidation, ValidationOperator } from "../../../model/dataValidation";
import type { Sheet } from "../../../model/sheet";
import { cellKey } from "../../../model/sheet";
import { wireValue } from "../../cells/readCells";
import { moveReferences } from "../../formulas/moveReferences";
import type { HostSession } from "../../hostSession";

/** Whether a cell's value keeps its validation rule. */
export function isValid(
  session: HostSession,
  sheet: Sheet,
  row: number,
  column: number,
  rule: DataValidation,
): boolean {
  const value = sheet.cells.get(cellKey(row, column))?.value ?? null;
  if (value === null) return rule.ignoreBlanks;
  if (isCellError(value)) return false;
  const compared = (formula: string | number): CellValue =>
    ruleValue(session, sheet, row, column, rule.area, formula);
  switch (rule.kind) {
    case "List":
      return allowedValues(session, sheet, rule).some((each) => isListed(each, value));
    case "Custom":
      return compared(rule.formula1) === true;
    case "TextLength":
      return holds(
        String(value).length,
        rule.operator,
        compared(rule.formula1),
        compared(rule.formula2 ?? 0),
      );
    default:
      if (typeof value !== "number" || (rule.kind === "WholeNumber" && !Number.isInteger(value)))
        return false;
      return holds(value, rule.operator, compared(rule.formula1), compared(rule.formula2 ?? 0));
  }
}

function isListed(entry: string, value: CellValue): boolean {
  return entry.toLowerCase() === String(wireValue(value)).toLowerCase();
}

/** The texts a list allows. */
export function allowedValues(session: HostSession, sheet: Sheet, rule: DataValidation): string[] {
  const source = String(rule.formula1);
  if (!source.startsWith("=")) return source.split(",").map((entry) => entry.trim());
  const at = { sheet, row: rule.area.row, column: rule.area.column };
  return flat(session.engine.evaluate(source, at));
}

function flat(values: CellValue | CellValue[][]): string[] {
  const all = Array.isArray(values) ? values.flat() : [values];
  return all.filter((value) => value !== null).map((value) => String(wireValue(value)));
}

/**
 * The result of a rule's formula at a cell. It is written for the first cell of the rule's area; relative
 * references move along.
 */
export function ruleValue(
  session: HostSession,
  sheet: Sheet,
  row: number,
  column: number,
  ruleArea: Area,
  formula: string | number,
): CellValue {
  if (typeof formula === "number") return formula;
  if (!formula.startsWith("=")) {
    const plain = Number(formula);
    return Number.isNaN(plain) ? formula : plain;
  }
  const moved = moveReferences(formula, row - ruleArea.row, column - ruleArea.column);
  const value = session.engine.evaluate(moved, { sheet, row, column });
  return Array.isArray(value) ? (value[0]?.[0] ?? null) : value;
}

function holds(value: number, operator: ValidationOperator, first: CellValue, second: CellValue): boolean {
  if (typeof first !== "number") return false;
  const between = typeof second === "number" && value >= first && value <= second;
  switch (operator) {
    case "Between":
      return between;
    case "NotBetween":
      return !between;
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "LessThan":
      return value < first;
    case "GreaterThanOrEqualTo":
      return value >= first;
    case "LessThanOrEqualTo":
      return value <= first;
  }
}
