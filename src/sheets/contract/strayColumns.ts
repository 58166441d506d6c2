import type { ContractTexts } from "../../language/sheets/contractTexts";
import { cellAddress } from "../plan/address";
import { fault, type ContractSheetFault } from "./draft";
import { filled, placeIn, type PlacedCell, type SeenContractTable } from "./seenTable";
import { mayBeAdded, type WholeTables } from "./structureFaults";

/** The tables with a column a period. */
const WITH_PERIODS = ["measures", "readings", "municipalities"] as const;

/**
 * Columns of periods that were typed beside a table, where it has not grown to hold them: a fault at the first of each
 * table, for targets and amounts would be left out. Under another heading they are somebody's notes.
 */
export function strayColumns(tables: WholeTables, texts: ContractTexts): readonly ContractSheetFault[] {
  const all = Object.values(tables);
  return WITH_PERIODS.flatMap((part) => {
    const table = tables[part];
    const beside = (table.onSheet ?? []).filter(
      (cell) => filled(cell.value) !== undefined && !all.some((each) => holds(each, table.sheet, cell)),
    );
    const headings = beside
      .filter((cell) => cell.row === table.row && isNearest(table, all, cell))
      .filter(({ value }) => mayBeAdded(part, headingOf(value), texts))
      .filter(({ column }) => beside.some((cell) => cell.column === column && isInRows(table, cell)))
      .sort((a, b) => a.column - b.column);
    const [first] = headings;
    if (!first) return [];
    const header = headings.map(({ value }) => headingOf(value)).join(", ");
    const last = placeIn(table, table.headers.at(-1) ?? "").cell;
    return [
      fault({ sheet: table.sheet, cell: cellAddress(first), header }, "column-beside", { header, last }),
    ];
  });
}

function headingOf(value: PlacedCell["value"]): string {
  return typeof value === "object" ? "" : String(value).trim();
}

function holds(table: SeenContractTable, sheet: string, { row, column }: PlacedCell): boolean {
  const isAcross = column >= table.column && column < table.column + table.headers.length;
  return table.sheet === sheet && isAcross && (row === table.row || isInRows(table, { row }));
}

function isInRows(table: SeenContractTable, { row }: Pick<PlacedCell, "row">): boolean {
  return row > table.row && row <= table.row + table.rows.length;
}

/** Whether no other table begins between this one and a cell to its right. */
function isNearest(table: SeenContractTable, all: readonly SeenContractTable[], cell: PlacedCell): boolean {
  const between = all.filter(
    (each) =>
      each.sheet === table.sheet &&
      each.column > table.column &&
      each.column < cell.column &&
      (each.row === cell.row || isInRows(each, cell)),
  );
  return cell.column > table.column && between.length === 0;
}
