import { parse, parseStructRef, tokenize, type AstExpression } from "@borgar/fx";

/** SUBTOTAL's numbers that leave hidden rows out, by the name a table's total row has for them. */
export const TOTAL_FUNCTIONS: Readonly<Record<number, string>> = {
  101: "average",
  102: "countNums",
  103: "count",
  104: "max",
  105: "min",
  107: "stdDev",
  109: "sum",
  110: "var",
};

/** The name of a total row's function where the formula is `=SUBTOTAL(109,[column])` or its like. */
export function totalFunction(formula: string, column: string, table: string): string | undefined {
  const root = parsed(formula);
  if (root?.type !== "CallExpression" || root.callee.name.toUpperCase() !== "SUBTOTAL") return undefined;
  const [kind, range] = root.arguments;
  if (kind?.type !== "Literal" || range?.type !== "ReferenceIdentifier" || range.kind !== "table")
    return undefined;
  const reference = parseStructRef(range.value);
  const own = !reference?.table || reference.table.toLowerCase() === table.toLowerCase();
  const whole = reference?.sections?.length === 0 && reference.columns?.length === 1;
  return own && whole && root.arguments.length === 2 && reference.columns?.[0] === column
    ? TOTAL_FUNCTIONS[Number(kind.value)]
    : undefined;
}

function parsed(formula: string): AstExpression | undefined {
  try {
    return parse(tokenize(formula));
  } catch {
    // The cell that holds the formula is written too, and names the fault.
    return undefined;
  }
}
