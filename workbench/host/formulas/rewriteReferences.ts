import type { Token } from "@borgar/fx";
import { parseA1Ref, stringifyA1Ref, tokenize } from "@borgar/fx";
import type { Area } from "../../model/address";
import { COLUMN_COUNT, ROW_COUNT } from "../../model/address";

/** The new form of a reference: another area, the same (`undefined`), or none (`"deleted"`). */
export type ReferenceChange = (
  sheetName: string | undefined,
  area: Area,
  /** Whether row and column are fixed by a `$` (or span the sheet). */
  fixed: { row: boolean; column: boolean },
) => Area | "deleted" | undefined;

/** A letter before a digit, or whole columns or rows: what no structured reference needs. */
const MAY_REFER = /[A-Za-z]\$?\d|[A-Za-z]:\$?[A-Za-z]|\d:\$?\d/;

/** Rewrites the cell references of a formula; everything else stays to the letter. */
export function rewriteReferences(formula: string, change: ReferenceChange): string {
  if (!MAY_REFER.test(formula)) return formula;
  return rewriteTokens(formula, (token) => {
    if (token.type !== "range" && token.type !== "range_beam") return undefined;
    const reference = parseA1Ref(token.value);
    if (!reference || !("range" in reference) || !reference.range) return undefined;
    const { range } = reference;
    const top = range.top ?? 0;
    const left = range.left ?? 0;
    const area: Area = {
      row: top,
      column: left,
      rows: (range.bottom ?? ROW_COUNT - 1) - top + 1,
      columns: (range.right ?? COLUMN_COUNT - 1) - left + 1,
    };
    const changed = change(reference.context?.at(-1), area, {
      row: range.top === null || range.$top === true,
      column: range.left === null || range.$left === true,
    });
    if (changed === undefined) return undefined;
    if (changed === "deleted") return "#REF!";
    const rows = range.top === null ? {} : { top: changed.row, bottom: changed.row + changed.rows - 1 };
    const columns =
      range.left === null ? {} : { left: changed.column, right: changed.column + changed.columns - 1 };
    return stringifyA1Ref({ ...reference, range: { ...range, ...rows, ...columns } });
  });
}

/** Rewrites those tokens of a formula for which `change` gives another text. */
export function rewriteTokens(formula: string, change: (token: Token) => string | undefined): string {
  return tokenize(formula, { mergeRefs: true })
    .map((token) => change(token) ?? token.value)
    .join("");
}
