import type { CellValue } from "../../model/cell";
import { compareValues, sameNumber } from "./comparison";
import { parseNumericText } from "./coercion";
import { isError } from "./value";

/** Whether a cell meets a criterion of SUMIFS and its kin. */
export type Criterion = (value: CellValue) => boolean;

const OPERATOR = /^(<>|>=|<=|=|>|<)?([\s\S]*)$/;

/**
 * A text with wildcards (`*` any characters, `?` one, `~` takes the next as it is) as a pattern over whole
 * texts, whatever their case; `undefined` where it has none.
 */
export function wildcardPattern(text: string): RegExp | undefined {
  if (!/[*?~]/.test(text)) return undefined;
  const source = text.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\/]/g, (part) => {
    if (part === "*") return "[\\s\\S]*";
    if (part === "?") return "[\\s\\S]";
    return `\\${part.at(-1) ?? ""}`;
  });
  return new RegExp(`^${source}$`, "iu");
}

/** The meaning of the text after an operator: a number, truth value, error code or text. */
function operandOf(text: string): CellValue {
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  return parseNumericText(text) ?? text;
}

function equalTo(operand: CellValue): Criterion {
  if (typeof operand === "number") {
    return (value) => {
      if (typeof value === "number") return sameNumber(value, operand);
      // A number stored as text meets a numeric criterion too.
      return typeof value === "string" && value !== "" && parseNumericText(value) === operand;
    };
  }
  if (typeof operand !== "string") return (value) => value === operand;
  const lower = operand.toLowerCase();
  if (operand.startsWith("#")) {
    const code = operand.toUpperCase();
    return (value) => (isError(value) ? value.error === code : matchesText(value, lower));
  }
  const pattern = wildcardPattern(operand);
  return pattern
    ? (value) => typeof value === "string" && pattern.test(value)
    : (value) => matchesText(value, lower);
}

/** In small letters: some capitals are longer than their letter (ß). */
function matchesText(value: CellValue, lower: string): boolean {
  return typeof value === "string" && value.length === lower.length && value.toLowerCase() === lower;
}

/**
 * Reads a criterion: `5`, `">=5"`, `"<>"`, `"Aar*"`, `"="`. An empty criterion text meets blank cells and
 * empty texts; `"="` meets blank cells only, `"<>"` all others. A blank criterion counts as 0.
 */
export function parseCriterion(criterion: CellValue): Criterion {
  if (criterion === null) return equalTo(0);
  if (isError(criterion)) return (value) => isError(value) && value.error === criterion.error;
  if (typeof criterion !== "string") return equalTo(criterion);
  const [, operator = "", rest = ""] = OPERATOR.exec(criterion) ?? [];
  if (rest === "") {
    if (operator === "") return (value) => value === null || value === "";
    if (operator === "=") return (value) => value === null;
    return operator === "<>" ? (value) => value !== null : () => false;
  }
  const operand = operandOf(rest);
  const equal = equalTo(operand);
  if (operator === "" || operator === "=") return equal;
  if (operator === "<>") return (value) => !equal(value);
  return (value) => {
    // Only values of the operand's own kind are larger or smaller.
    if (value === null || typeof value !== typeof operand) return false;
    const order = compareValues(value, operand);
    if (operator === ">") return order > 0;
    if (operator === ">=") return order >= 0;
    return operator === "<" ? order < 0 : order <= 0;
  };
}

/**
 * The value that a criterion asks for where it asks for equality and nothing else: no other operator, no
 * wildcards, errors or blanks.
 */
export function plainOperand(criterion: CellValue): string | number | boolean | undefined {
  if (typeof criterion !== "string") return criterion === null || isError(criterion) ? undefined : criterion;
  const [, operator = "", rest = ""] = OPERATOR.exec(criterion) ?? [];
  if ((operator !== "" && operator !== "=") || rest === "" || rest.startsWith("#")) return undefined;
  const operand = operandOf(rest);
  if (typeof operand === "string") return wildcardPattern(operand) ? undefined : operand;
  return operand === null || isError(operand) ? undefined : operand;
}
