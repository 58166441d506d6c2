import { parseLines, SEPARATORS } from "../../activity/read/parseLines";
import { readTextFile } from "../../activity/read/readTextFile";
import { headerKey } from "../../activity/tables/tableSchema";
import { contractInUse } from "../../contract/contractInUse";
import { findMeasure } from "../../contract/targets";
import { reportTexts } from "../../language/report/reportTexts";
import { EXPLANATION_PARTS, type Explanation } from "../../report/explanations";
import type { UnreadFile } from "./unreadFile";

export type ExplanationsFile =
  | { readonly ok: true; readonly explanations: readonly Explanation[] }
  | Exclude<UnreadFile, { readonly reason: "columns-missing" }>
  | { readonly ok: false; readonly reason: "headers-missing"; readonly missing: readonly string[] }
  /** A measure that the contract does not have, as it is written, and its row. */
  | {
      readonly ok: false;
      readonly reason: "measure-unknown";
      readonly written: string;
      readonly row: number;
    };

/** Reads a file of explanations, one row a measure, by its headers: the measure's number and the four parts. */
export function readExplanationsFile(bytes: Uint8Array): ExplanationsFile {
  const file = readTextFile(bytes);
  if (!file.ok) return file;
  const lines: { readonly row: number; readonly cells: readonly string[] }[] = [];
  const [first = ""] = file.text.split(/[\r\n]/, 1);
  const separator = SEPARATORS.find((each) => first.includes(each)) ?? ";";
  const openQuote = parseLines(file.text, separator, (line) => lines.push(line));
  if (openQuote !== undefined) return { ok: false, reason: "quote-open", row: openQuote };
  const [header, ...rows] = lines;
  const contract = contractInUse();
  const { frame } = reportTexts(contract.language);
  const wanted = [frame.goals.id, ...EXPLANATION_PARTS.map((part) => frame.explanation[part])];
  const found = header?.cells ?? [];
  const keys = found.map(headerKey);
  const missing = wanted.filter((name) => !keys.includes(headerKey(name)));
  if (missing.length > 0) return { ok: false, reason: "headers-missing", missing };
  const explanations: Explanation[] = [];
  for (const { row, cells } of rows) {
    const text = (name: string) => cells[keys.indexOf(headerKey(name))]?.trim() ?? "";
    const written = text(frame.goals.id);
    const measure = findMeasure(contract, written);
    if (!measure) return { ok: false, reason: "measure-unknown", written, row };
    const { deviation, cause, action, expected } = frame.explanation;
    explanations.push({
      measure: measure.id,
      deviation: text(deviation),
      cause: text(cause),
      action: text(action),
      expected: text(expected),
    });
  }
  return { ok: true, explanations };
}
