import { parseStructRef } from "@borgar/fx";
import type { Table } from "../../model/table";
import { tableBody } from "../../model/table";
import type { CellError } from "../../model/cell";
import type { Evaluation } from "./evaluation";
import type { IndexedTable } from "../graph/workbookIndex";
import type { Reference } from "../values/value";
import { NAME_ERROR, REFERENCE_ERROR, VALUE_ERROR } from "../values/value";

type Section = "all" | "headers" | "data" | "totals" | "this row";

/** `KKR_Maal[[#This Row],[Måltal]]` taken apart; names in lower case. */
export interface StructuredReference {
  /** Empty where the formula stands in the table and does not name it. */
  readonly table: string;
  readonly sections: readonly string[];
  /** None for all, one, or the first and last. */
  readonly columns: readonly string[];
}

export function parseStructuredReference(text: string): StructuredReference | undefined {
  const parsed = parseStructRef(text);
  if (!parsed) return undefined;
  return {
    table: (parsed.table ?? "").toLowerCase(),
    sections: (parsed.sections ?? []).map((section) => section.toLowerCase()),
    columns: (parsed.columns ?? []).map((column) => column.toLowerCase()),
  };
}

const DATA: readonly Section[] = ["data"];

/** First row and count of a section; `undefined` where the table shows no such row. */
function sectionRows(
  table: Table,
  section: Section,
  row: number | undefined,
): readonly [number, number] | CellError {
  const { area } = table;
  const body = tableBody(table);
  const last = area.row + area.rows - 1;
  if (section === "all") return [area.row, area.rows];
  if (section === "headers") return table.showHeaders ? [area.row, 1] : REFERENCE_ERROR;
  if (section === "totals") return table.showTotals ? [last, 1] : REFERENCE_ERROR;
  if (section === "data") return [body.row, body.rows];
  const inside = row !== undefined && row >= body.row && row < body.row + body.rows;
  return inside ? [row, 1] : VALUE_ERROR;
}

/**
 * The cells that a structured reference means where the formula stands: #NAME? for an unknown table, #REF!
 * for an unknown column or a row that the table does not show, #VALUE! for "this row" outside its rows.
 */
export function resolveStructuredReference(
  reference: StructuredReference,
  at: Evaluation,
): Reference | CellError {
  const indexed: IndexedTable | undefined = reference.table
    ? at.runtime.index.table(reference.table)
    : at.runtime.index.tableAt(at.place, at.row, at.column);
  if (!indexed) return NAME_ERROR;
  const { table, place, columns } = indexed;
  const first = reference.columns.length === 0 ? 0 : columns.get(reference.columns[0] ?? "");
  const lastName = reference.columns.at(-1);
  const last = lastName === undefined ? table.area.columns - 1 : columns.get(lastName);
  if (first === undefined || last === undefined) return REFERENCE_ERROR;
  let top = Infinity;
  let bottom = -Infinity;
  const sections = reference.sections.length === 0 ? DATA : reference.sections;
  for (const section of sections) {
    const rows = sectionRows(table, section as Section, at.place === place ? at.row : undefined);
    if ("error" in rows) return rows;
    top = Math.min(top, rows[0]);
    bottom = Math.max(bottom, rows[0] + rows[1]);
  }
  return {
    kind: "reference",
    place,
    row: top,
    column: table.area.column + Math.min(first, last),
    rows: bottom - top,
    columns: Math.abs(last - first) + 1,
  };
}
