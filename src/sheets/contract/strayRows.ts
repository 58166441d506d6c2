import { fault, type ContractSheetFault } from "./draft";
import type { ContractFields, ContractTable } from "./contractTables";
import { filled, placeIn, type PlacedCell, type SeenContractTable } from "./seenTable";
import type { WholeTables } from "./structureFaults";

/**
 * Rows that were typed under a table with a gap between, where no table grows to hold them: a warning at the first of
 * each table, for they may be a note. Only rows with both of the table's first two cells look like one of its own.
 */
export function strayRows(tables: WholeTables, fields: ContractFields): readonly ContractSheetFault[] {
  const parts = Object.keys(tables) as ContractTable[];
  return parts.flatMap((part) => {
    // The facts are lines of a form, not a list that grows.
    if (part === "facts") return [];
    const table = tables[part];
    const [first = "", second = ""] = fields[part].map(({ header }) => header);
    const under = underneath(table, Object.values(tables));
    const rowsOf = (header: string) => {
      const column = table.column + table.headers.indexOf(header);
      return under.flatMap((cell) => (cell.column === column ? [cell.row] : []));
    };
    const both = rowsOf(first).filter((row) => rowsOf(second).includes(row));
    if (both.length === 0) return [];
    const row = Math.min(...both);
    const last = table.row + table.rows.length;
    const place = placeIn(table, first, row - table.row);
    return [
      {
        ...fault(place, "row-below", { row: String(row), last: String(last) }),
        severity: "warning" as const,
      },
    ];
  });
}

/** Cells under a table, as far down as the heading of the next in the same columns. */
function underneath(table: SeenContractTable, all: readonly SeenContractTable[]): readonly PlacedCell[] {
  const right = (each: SeenContractTable) => each.column + each.headers.length - 1;
  const next = all
    .filter(({ sheet, row }) => sheet === table.sheet && row > table.row)
    .filter((each) => each.column <= right(table) && right(each) >= table.column)
    .map(({ row }) => row - 1);
  const end = Math.min(...next);
  const last = table.row + table.rows.length;
  return (table.onSheet ?? []).filter(
    ({ row, value }) => row > last && row < end && filled(value) !== undefined,
  );
}
