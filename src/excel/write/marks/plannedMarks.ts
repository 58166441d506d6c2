import { columnLetter } from "../../../sheets/plan/address";
import type { TableLocation } from "../../read/tables/tableLocation";

/** A cell to be marked, with the message for its comment. */
interface MarkedCell {
  readonly row: number;
  readonly column: string;
  readonly severity: "error" | "warning";
  readonly message: string;
}

export interface MarkedTable {
  readonly place: TableLocation;
  /** Errors first: where there are too many, the first are marked. */
  readonly cells: readonly MarkedCell[];
}

/** A mark as it is put on the sheet. */
export interface PlannedMark {
  readonly sheetId: string;
  /** `C6`. */
  readonly cell: string;
  readonly severity: MarkedCell["severity"];
  readonly message: string;
}

/** The marks of a table's cells, in their order; cells in columns that the table lacks are left out. */
export function plannedMarks({ place, cells }: MarkedTable): PlannedMark[] {
  return mergedByCell(cells).flatMap(({ row, column, severity, message }): PlannedMark[] => {
    const at = place.columnAt[column];
    if (at === undefined) return [];
    return [{ sheetId: place.sheetId, cell: `${columnLetter(at + 1)}${row}`, severity, message }];
  });
}

/** The addresses of marks on each sheet, by its id. */
export function cellsBySheet(planned: readonly PlannedMark[]): Record<string, string[]> {
  const cells: Record<string, string[]> = {};
  for (const { sheetId, cell } of planned) (cells[sheetId] ??= []).push(cell);
  return cells;
}

/** Each cell once, with all its messages; an error outweighs a warning. */
function mergedByCell(cells: readonly MarkedCell[]): MarkedCell[] {
  const byCell = new Map<string, MarkedCell>();
  for (const cell of cells) {
    const key = `${cell.row}|${cell.column}`;
    const before = byCell.get(key);
    byCell.set(key, before ? { ...before, message: `${before.message}\n${cell.message}` } : cell);
  }
  return [...byCell.values()];
}
