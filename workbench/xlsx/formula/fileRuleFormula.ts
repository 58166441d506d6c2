import type { FormulaScope } from "./formulaContext";
import { FormulaError } from "./formulaSyntaxTree";
import type { FormulaWriter } from "./formulaWriter";

/** The kinds of a rule's bound besides a number or a formula. */
export type BoundKind = "number" | "date" | "time" | "text";

/**
 * The formula of a data validation or a conditional format, as a file holds it (without `=`).
 *
 * @param value a number, a formula with `=`, or a text: a number's, a date's (`2026-12-31`), a time's (`13:30`),
 *   or for `text` any text, which then is compared as such.
 * @throws FormulaError if Excel would refuse it there: structured references, custom functions.
 */
export function fileRuleFormula(
  value: string | number,
  text: BoundKind,
  place: FormulaScope,
  formulas: FormulaWriter,
): string {
  if (typeof value === "number") return String(value);
  if (value.trim() === "")
    throw new FormulaError(`${place.where} has no formula. Give it one, or remove it.`);
  if (!value.startsWith("=")) return constant(value, text, place);
  const stored = formulas(value, place);
  if (stored.custom) {
    throw new FormulaError(
      `${place.where}: the rule ${value} calls a custom function, which Excel refuses in rules. ` +
        "Compute it in a cell and refer to that.",
    );
  }
  if (stored.structured) {
    throw new FormulaError(
      `${place.where}: the rule ${value} refers to a table by name, which Excel refuses in rules. ` +
        "Use a plain address or a defined name.",
    );
  }
  return stored.text;
}

function constant(value: string, text: BoundKind, place: FormulaScope): string {
  if (value.trim() !== "" && Number.isFinite(Number(value))) return String(Number(value));
  if (text === "text") return `"${value.replaceAll('"', '""')}"`;
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (text === "date" && date) return String(serialDate(Number(date[1]), Number(date[2]), Number(date[3])));
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(value);
  if (text === "time" && time) {
    return String((Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0)) / 86_400);
  }
  throw new FormulaError(
    `${place.where}: the rule's bound "${value}" is no ${text}. Give a number, or a formula with "=".`,
  );
}

/** Days since 1899-12-30: Excel's count from March 1900 on. */
function serialDate(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}
