import { fault, type ContractSheetFault } from "./draft";
import type { ContractFields, ContractTable } from "./contractTables";
import { filled, placeIn, type SeenContractTable } from "./seenTable";
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
    const [first, second] = fields[part].map(({ header }) => header);
    const rows = underneath(table, Object.values(tables));
    const valueOf = (cells: (typeof rows)[number], header = "") =>
      filled(cells[table.headers.indexOf(header)]);
    const at = rows.findIndex(
      (cells) => valueOf(cells, first) !== undefined && valueOf(cells, second) !== undefined,
    );
    if (at < 0) return [];
    const last = table.row + table.rows.length;
    const place = placeIn(table, first ?? "", table.rows.length + 1 + at);
    return [
      {
        ...fault(place, "row-below", { row: String(last + 1 + at), last: String(last) }),
        severity: "warning" as const,
      },
    ];
  });
}

/** What stands under a table, as far down as the heading of the next in the same columns. */
function underneath(table: SeenContractTable, all: readonly SeenContractTable[]) {
  const right = (each: SeenContractTable) => each.column + each.headers.length - 1;
  const next = all
    .filter(({ sheet, row }) => sheet === table.sheet && row > table.row)
    .filter((each) => each.column <= right(table) && right(each) >= table.column)
    .map(({ row }) => row - 1);
  const first = table.row + table.rows.length + 1;
  return (table.below ?? []).slice(0, Math.max(0, Math.min(...next) - first));
}
