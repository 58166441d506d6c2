import type { Area } from "./address";

export type ValidationKind = "WholeNumber" | "Decimal" | "List" | "Date" | "Time" | "TextLength" | "Custom";
export type ValidationOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqualTo"
  | "LessThanOrEqualTo";

export interface DataValidation {
  area: Area;
  kind: ValidationKind;
  operator: ValidationOperator;
  /** A constant, or a formula with `=`; for a list, its source (`=Ark1!$A$1:$A$9` or `a,b`). */
  formula1: string | number;
  formula2?: string | number;
  inCellDropDown: boolean;
  ignoreBlanks: boolean;
  error: { show: boolean; style: "Stop" | "Warning" | "Information"; title: string; message: string };
  prompt: { show: boolean; title: string; message: string };
}
