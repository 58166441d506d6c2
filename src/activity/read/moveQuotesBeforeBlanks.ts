import type { Separator } from "./separator";

/** The blanks that Papa Parse passes over after a closing quotation mark: all that `trim` removes. */
const PASSED_OVER = String.raw`[^\S\n\r]*`;

/**
 * A text in which a quotation mark that opens a cell stands before the blanks that some programs put there
 * (`"a"; "b"`), which Papa Parse takes for the beginning of an unquoted text. The blanks move behind the cell's closing
 * quotation mark, where they are dropped: no line becomes longer or shorter, but the last one.
 */
export function moveQuotesBeforeBlanks(text: string, separator: Separator): string {
  const end = String.raw`[${separator}\n\r]`;
  const blank = separator === "\t" ? String.raw`[ \u00a0\u202f]` : String.raw`[ \t\u00a0\u202f]`;
  if (!new RegExp(`(?:^|${end})${blank}+"`).test(text)) return text;
  const after = String.raw`${PASSED_OVER}(?:${end}|$)`;
  const forms = {
    // As Papa Parse reads it: a quotation mark that nothing ends is one like any other.
    quoted: new RegExp(String.raw`"[^"]*(?:(?:""|"(?!"|${after}))[^"]*)*"?`, "y"),
    blankFirst: new RegExp(String.raw`(${blank}+)("[^"]*(?:""[^"]*)*)("?)(${after}|)`, "y"),
    rest: new RegExp(String.raw`[^${separator}\n\r]*(?:${end}|$)`, "y"),
  };
  const pieces: string[] = [];
  const match = (form: RegExp, at: number) => {
    form.lastIndex = at;
    return form.exec(text);
  };
  for (let at = 0; at < text.length;) {
    const [quoted = ""] = match(forms.quoted, at) ?? [];
    const rest = (from: number) => match(forms.rest, from)?.[0] ?? "";
    const [whole, blanks = "", cell = "", mark = "", ending = ""] = match(forms.blankFirst, at) ?? [];
    const piece =
      whole !== undefined && (mark === "" || ending !== "" || at + whole.length === text.length)
        ? whole
        : quoted + rest(at + quoted.length);
    // Where it never closes, the blanks are part of it as they were part of the text.
    if (piece !== whole) pieces.push(piece);
    else if (mark === "") pieces.push(`"${blanks}${cell.slice(1)}`);
    else pieces.push(cell + mark + (at + whole.length === text.length ? ending.trimEnd() : blanks + ending));
    at += piece.length;
  }
  return pieces.join("");
}
