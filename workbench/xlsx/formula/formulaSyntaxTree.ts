import { parse, tokenize, type AstExpression, type Token } from "@borgar/fx";

/** A formula that cannot be put into a file. The message names the place, the cause and the remedy. */
export class FormulaError extends Error {
  override readonly name = "FormulaError";
}

export interface FormulaSyntaxTree {
  readonly formula: string;
  readonly root: AstExpression;
  readonly tokens: readonly Token[];
}

/** A stretch of a formula's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads a formula with its leading `=` into a syntax tree whose nodes carry their positions in it.
 *
 * @throws FormulaError naming `where` (`Ark1!B2`) if it is no formula.
 */
export function parseSyntaxTree(formula: string, where: string): FormulaSyntaxTree {
  const tokens = tokenize(formula, { withLocation: true });
  try {
    return { formula, tokens, root: parse(tokens, { looseRefCalls: true }) };
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new FormulaError(
      `${where}: the formula ${formula} cannot be read (${cause}). ` +
        "Write it in English with commas between arguments.",
      { cause: error },
    );
  }
}

/** A node's position in the formula it was read from. */
export function sourceSpan(node: { loc?: number[] }): Span {
  const [start, end] = node.loc ?? [];
  if (start === undefined || end === undefined) throw new FormulaError("A syntax tree carries no positions.");
  return { start, end };
}

/** Widens a stretch until every parenthesis in it has its partner: the tree's positions leave them out. */
export function balanced(tree: FormulaSyntaxTree, span: Span): Span {
  let { start, end } = span;
  let open = 0;
  let missing = 0;
  for (const token of tokensIn(tree, span)) {
    if (token.value === "(") open++;
    else if (token.value === ")" && open > 0) open--;
    else if (token.value === ")") missing++;
  }
  for (; missing > 0; missing--) start = tree.formula.lastIndexOf("(", start - 1);
  for (; open > 0; open--) end = tree.formula.indexOf(")", end) + 1;
  return { start, end };
}

/** Operators and functions' parentheses; a parenthesis inside a text literal is no token of its own. */
function tokensIn(tree: FormulaSyntaxTree, span: Span): readonly Token[] {
  return tree.tokens.filter((token) => {
    const { start, end } = sourceSpan(token);
    return token.type === "operator" && start >= span.start && end <= span.end;
  });
}
