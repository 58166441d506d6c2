import { isFunction, isLiteral, isReference, isWhitespace, parse, tokenize } from "@borgar/fx";
import type { AstExpression, Token } from "@borgar/fx";
import { ERROR_CODES } from "../../model/cell";

export type ParsedFormula =
  | { readonly tree: AstExpression; readonly message?: undefined }
  | { readonly tree?: undefined; readonly message: string };

/** Prefixes that files write before functions and names newer than the file format. */
const FILE_PREFIXES = /^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i;

function operator(value: string): Token {
  return { type: "operator", value };
}

/**
 * Syntax that the parser does not know: file prefixes, errors that need a sheet (`Ark1!#REF!`) or are newer than
 * it (`#BUSY!`), and a spill mark behind a sign (`-A1#`), which it binds to the sign.
 */
function prepare(tokens: readonly Token[]): Token[] {
  const prepared: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const second = tokens[index + 1];
    const third = tokens[index + 2];
    if (!token) continue;
    const context = token.type === "context" || token.type === "context_quote";
    if (context && second?.value === "!" && third?.type === "error") {
      prepared.push(third);
      index += 2;
    } else if (token.value === "#" && second?.type === "context" && third?.value === "!") {
      const code = `#${second.value.toUpperCase()}!`;
      const known = ERROR_CODES.some((each) => each === code);
      prepared.push(known ? { type: "error", value: code } : token);
      if (known) index += 2;
    } else if ((token.type === "range" || token.type === "range_named") && second?.value === "#") {
      prepared.push({ type: "func", value: "ANCHORARRAY" }, operator("("), token, operator(")"));
      index += 1;
    } else {
      const renamed = token.type === "func" || token.type === "range_named";
      prepared.push(renamed ? { ...token, value: token.value.replace(FILE_PREFIXES, "") } : token);
    }
  }
  return prepared;
}

/** A space joins references only, yet the parser takes it for an argument separator between constants too. */
function lacksSeparator(tokens: readonly Token[]): boolean {
  const written = tokens.filter((token) => !isWhitespace(token));
  return written.some((token, index) => {
    const next = written[index + 1];
    if (!next) return false;
    return isLiteral(token) ? begins(next) : isLiteral(next) && ends(token);
  });
}

function begins(token: Token): boolean {
  return isLiteral(token) || isReference(token) || isFunction(token) || "({".includes(token.value);
}

function ends(token: Token): boolean {
  return isReference(token) || ")}%#".includes(token.value);
}

const CACHE_LIMIT = 400_000;

const cache = new Map<string, ParsedFormula>();

/** Reads a formula (`=SUM(A1)`), each text once, whatever workbook it stands in; the message says why it is none. */
export function parseFormula(formula: string): ParsedFormula {
  let parsed = cache.get(formula);
  if (!parsed) {
    parsed = parseAnew(formula);
    if (cache.size > CACHE_LIMIT) cache.clear();
    cache.set(formula, parsed);
  }
  return parsed;
}

function parseAnew(formula: string): ParsedFormula {
  try {
    const tokens = tokenize(formula, { mergeRefs: true, negativeNumbers: true });
    if (lacksSeparator(tokens)) throw new Error("An argument separator is missing");
    return { tree: parse(prepare(tokens), { looseRefCalls: true }) };
  } catch (thrown) {
    const cause = thrown instanceof Error ? thrown.message : String(thrown);
    return { message: `The formula ${formula} cannot be read: ${cause}` };
  }
}
