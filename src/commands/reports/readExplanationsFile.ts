import { readHeadedLines } from "../../activity/read/readHeadedLines";
import { headerKey } from "../../activity/tables/tableSchema";
import { contractInUse } from "../../contract/contractInUse";
import { findMeasure } from "../../contract/targets";
import { reportTexts } from "../../language/report/reportTexts";
import { EXPLANATION_PARTS, type TypedExplanation } from "../../report/facts/typedFacts";
import type { UnreadFile } from "../steps/unreadFile";

export type ExplanationsFile =
  | { readonly ok: true; readonly explanations: readonly TypedExplanation[] }
  | Exclude<UnreadFile, { readonly reason: "columns-missing" }>
  | { readonly ok: false; readonly reason: "headers-missing"; readonly missing: readonly string[] }
  /** A measure that no report explains, as it is written, and its row. */
  | {
      readonly ok: false;
      readonly reason: "measure-unknown";
      readonly written: string;
      readonly row: number;
    }
  | {
      readonly ok: false;
      readonly reason: "measure-twice";
      readonly written: string;
      readonly row: number;
    }
  | WideRow;

/** A row with more than there are headings: a text with the separator in it that no quotation marks hold together. */
interface WideRow {
  readonly ok: false;
  readonly reason: "row-too-wide";
  readonly row: number;
}

/** Reads a file of explanations, one row a measure, by its headers: the measure's number and the four parts. */
export function readExplanationsFile(bytes: Uint8Array): ExplanationsFile {
  const file = readHeadedLines(bytes);
  if (!file.ok) return file;
  const contract = contractInUse();
  const { frame } = reportTexts(contract.language);
  const wanted = [frame.goals.id, ...EXPLANATION_PARTS.map((part) => frame.explanation[part])];
  const keys = file.headings.map(headerKey);
  const missing = wanted.filter((name) => !keys.includes(headerKey(name)));
  if (missing.length > 0) return { ok: false, reason: "headers-missing", missing };
  const explanations: TypedExplanation[] = [];
  for (const { row, cells } of file.rows) {
    const text = (name: string) => cells[keys.indexOf(headerKey(name))]?.trim() ?? "";
    const written = text(frame.goals.id);
    const measure = findMeasure(contract, written);
    if (cells.slice(keys.length).some((cell) => cell.trim() !== "")) {
      return { ok: false, reason: "row-too-wide", row };
    }
    // The others are judged municipality by municipality, or not at all: no report explains them.
    if (!measure || measure.rule === "band" || measure.rule === "amount") {
      return { ok: false, reason: "measure-unknown", written, row };
    }
    if (explanations.some((each) => each.measure === measure.id)) {
      return { ok: false, reason: "measure-twice", written, row };
    }
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
