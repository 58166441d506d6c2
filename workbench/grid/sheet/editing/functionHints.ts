/** A function that can be called, as it is called and described in the page's language. */
export interface FunctionHint {
  /** With its namespace: `KKR.DEVIATION`. */
  readonly name: string;
  readonly description: string;
  /** Not known of Excel's own functions, which complete by their names alone. */
  readonly parameters?: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
  }[];
}

/** The prefix of a function's name, as typed before the caret. */
export interface NamePrefix {
  /** Where it begins in the text. */
  readonly from: number;
  readonly typed: string;
}

/** Texts and quoted names are no code: they are blanked, so that positions stay. */
function withoutTexts(text: string): string {
  return text.replace(/"(?:[^"]|"")*"?|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\]?)*\]?/g, (quoted) =>
    " ".repeat(quoted.length),
  );
}

/** The name that ends at the caret of a formula; `undefined` where none is being typed. */
export function prefixAt(text: string, caret: number): NamePrefix | undefined {
  if (!text.startsWith("=")) return undefined;
  const match = /[\p{L}_][\p{L}\p{N}_.]*$/u.exec(withoutTexts(text).slice(0, caret));
  return match ? { from: match.index, typed: match[0] } : undefined;
}

/** Functions whose name begins so, before those in which the part after the dot does. */
export function matchingFunctions(functions: readonly FunctionHint[], typed: string): FunctionHint[] {
  const wanted = typed.toUpperCase();
  const begins = (name: string) => name.toUpperCase().startsWith(wanted);
  const whole = functions.filter(({ name }) => begins(name));
  if (wanted.length < 2) return whole;
  return [...whole, ...functions.filter(({ name }) => !begins(name) && begins(name.split(".")[1] ?? ""))];
}

/** The call the caret stands in, and which of its arguments; the innermost counts. */
export function callAtCaret(
  text: string,
  caret: number,
  separator: ";" | ",",
): { name: string; argument: number } | undefined {
  if (!text.startsWith("=")) return undefined;
  const open: { name: string; argument: number }[] = [];
  const code = withoutTexts(text).slice(0, caret);
  for (const [piece] of code.matchAll(/[\p{L}_][\p{L}\p{N}_.]*\(|[();,{}]|[^(){};,\p{L}_]+|./gu)) {
    const inner = open.at(-1);
    if (piece.endsWith("(")) open.push({ name: piece.slice(0, -1), argument: 0 });
    else if (piece === "{") open.push({ name: "{", argument: 0 });
    else if (piece === ")" || piece === "}") open.pop();
    else if (piece === separator && inner) inner.argument++;
  }
  const call = open.findLast(({ name }) => name !== "{" && name !== "");
  return call && { name: call.name, argument: call.argument };
}

/** The text with the function's name in place of its prefix, and where the caret then stands. */
export function completeName(
  text: string,
  caret: number,
  prefix: NamePrefix,
  { name, parameters }: FunctionHint,
): { text: string; caret: number } {
  const isCalled = text[caret] === "(";
  const call = parameters?.length === 0 ? `${name}()` : `${name}(`;
  const put = isCalled ? name : call;
  return {
    text: text.slice(0, prefix.from) + put + text.slice(caret),
    caret: prefix.from + put.length + (isCalled ? 1 : 0),
  };
}
