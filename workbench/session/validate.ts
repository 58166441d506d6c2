import { isValid } from "../host/objects/rules/validity";
import type { HostSession } from "../host/hostSession";
import { contains } from "../model/address";
import type { DataValidation } from "../model/dataValidation";
import type { Sheet } from "../model/sheet";
import type { EditRefusal } from "./editRefusal";

/** The rule a cell has. */
export function validationAt(sheet: Sheet, row: number, column: number): DataValidation | undefined {
  return sheet.validations.find((rule) => contains(rule.area, row, column));
}

/** Whether the rule of a cell refuses what now stands in it, and with which words. */
export function validationRefusal(
  session: HostSession,
  sheet: Sheet,
  row: number,
  column: number,
): EditRefusal | undefined {
  const rule = validationAt(sheet, row, column);
  if (!rule?.error.show || isValid(session, sheet, row, column, rule)) return undefined;
  const { style, title, message } = rule.error;
  return { kind: "validation", style, title, message };
}
