import { tokenize } from "@borgar/fx";
import { DANISH_ERRORS } from "../host/cells/displayText";
import type { Locale } from "../host/hostSession";
import danishFunctions from "./danishFunctions.json";

/** Excel's own functions; a name that is not there is English in Danish too, or known to nobody here. */
const DANISH_FUNCTIONS = new Map(Object.entries(danishFunctions));

const ENGLISH_FUNCTIONS = new Map(
  Object.entries(danishFunctions).map(([english, danish]) => [danish, english]),
);

/** The locale's name for one of Excel's functions. */
export function localFunction(name: string, locale: Locale): string {
  return (locale === "da-DK" ? DANISH_FUNCTIONS.get(name.toUpperCase()) : undefined) ?? name;
}

/** Danish spellings of what a formula names besides functions; English on the left. */
const DANISH_WORDS: Readonly<Record<string, string>> = {
  TRUE: "SAND",
  FALSE: "FALSK",
  ...DANISH_ERRORS,
};

const ENGLISH_WORDS = new Map(Object.entries(DANISH_WORDS).map(([english, danish]) => [danish, english]));

/**
 * A formula of the model as a user of the locale reads it. In Danish: `;` between arguments, `\` between
 * the columns of an array, decimal commas, `SAND` and `FALSK`, Danish errors and function names.
 */
export function toLocalFormula(formula: string, locale: Locale): string {
  if (locale !== "da-DK") return formula;
  let braces = 0;
  let local = "";
  for (const { type, value } of tokenize(formula, { mergeRefs: true })) {
    if (value === "{") braces++;
    if (value === "}") braces--;
    if (type === "operator" && value === ",") local += braces > 0 ? "\\" : ";";
    else if (type === "number") local += value.replace(".", ",");
    else if (type === "structured") local += value.replace(/\],(\s*)\[/g, "];$1[");
    else if (type === "bool" || type === "error") local += DANISH_WORDS[value.toUpperCase()] ?? value;
    else if (type === "func") local += localFunction(value, locale);
    else local += value;
  }
  return local;
}

/** Texts, quoted sheet names and bracketed references stand as they are; the rest is read piece by piece. */
const PIECES =
  /"(?:[^"]|"")*"?|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|#[\p{L}/]+[\d!?]*!?|[\p{L}_.][\p{L}\p{N}_.]*|\d+(?:,\d+)?(?:E[+-]?\d+)?|,\d+|[^]/giu;

/**
 * A formula typed by a user of the locale, as the model holds it. The inverse of `toLocalFormula`; a Dane may type
 * English names as well, but for `TIME`, which is Danish for `HOUR`.
 */
export function fromLocalFormula(typed: string, locale: Locale): string {
  if (locale !== "da-DK") return typed;
  let braces = 0;
  return typed.replace(PIECES, (piece, place: number) => {
    if (piece.startsWith('"') || piece.startsWith("'")) return piece;
    if (piece.startsWith("[")) return piece.replace(/\];(\s*)\[/g, "],$1[");
    if (piece === "{") braces++;
    if (piece === "}") braces--;
    if (piece === ";") return braces > 0 ? ";" : ",";
    if (piece === "\\") return braces > 0 ? "," : piece;
    if (/^[\d,]/.test(piece) && piece !== ",") return piece.replace(",", ".");
    const english = typed[place + piece.length] === "(" ? ENGLISH_FUNCTIONS : ENGLISH_WORDS;
    return english.get(piece.toUpperCase()) ?? piece;
  });
}
