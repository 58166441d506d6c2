import type { Area } from "../../../model/address";
import { COLUMN_COUNT, ROW_COUNT } from "../../../model/address";
import { styleAt, styledCellAt } from "../../cells/cellStyle";
import { requireAllowed, requireUnlocked } from "../../cells/protection";
import { shiftCells } from "../../cells/shiftCells";
import type { HostSession } from "../../hostSession";
import { OfficeError } from "../../officeError";
import { fillCalculated } from "../../tables/tableRows";
import { nameNewColumns } from "../../tables/tableShape";
import type { SheetArea } from "../rangeReference";

/** Moves cells aside; the room takes its formats from the row above or the column to the left, as in Excel. */
export function insertCells({ sheet, area }: SheetArea, down: boolean, session: HostSession): void {
  requireStructure(sheet, area, down, "Insert");
  requireUnlocked(session, sheet, area);
  const before = new Map(sheet.tables.map((table) => [table, table.area]));
  const band = down ? { from: area.column, count: area.columns } : { from: area.row, count: area.rows };
  const from = down ? area.row : area.column;
  shiftCells(session, sheet, { vertical: down, from, count: down ? area.rows : area.columns, band });
  if (from > 0) copyNeighbour(sheet, area, down);
  for (const table of sheet.tables) {
    const was = before.get(table);
    if (was && table.area.rows > was.rows) fillCalculated(session, sheet, table, area.row, area.rows);
    if (was && table.area.columns > was.columns) {
      nameNewColumns(session, sheet, table, area.column - was.column, area.columns);
    }
  }
}

function copyNeighbour(sheet: SheetArea["sheet"], area: Area, down: boolean): void {
  const settings = down ? sheet.rows : sheet.columns;
  const first = down ? area.row : area.column;
  const model = settings.get(first - 1);
  const isWhole = down ? area.columns === COLUMN_COUNT : area.rows === ROW_COUNT;
  if (isWhole) {
    const count = down ? area.rows : area.columns;
    if (model) for (let index = first; index < first + count; index++) settings.set(index, { ...model });
  }
  for (const key of [...sheet.cells.keys()]) {
    const row = Math.floor(key / COLUMN_COUNT);
    const column = key % COLUMN_COUNT;
    const isBeside = down
      ? row === area.row - 1 && column >= area.column && column < area.column + area.columns
      : column === area.column - 1 && row >= area.row && row < area.row + area.rows;
    const style = isBeside ? styleAt(sheet, row, column) : undefined;
    if (!style) continue;
    for (let step = 1; step <= (down ? area.rows : area.columns); step++) {
      styledCellAt(sheet, down ? row + step : row, down ? column : column + step).style = style;
    }
  }
}

/** Takes cells out; those below or to the right follow. */
export function deleteCells({ sheet, area }: SheetArea, up: boolean, session: HostSession): void {
  requireStructure(sheet, area, up, "Delete");
  requireUnlocked(session, sheet, area);
  const band = up ? { from: area.column, count: area.columns } : { from: area.row, count: area.rows };
  const from = up ? area.row : area.column;
  shiftCells(session, sheet, { vertical: up, from, count: -(up ? area.rows : area.columns), band });
}

function requireStructure(
  sheet: SheetArea["sheet"],
  area: Area,
  rows: boolean,
  verb: "Insert" | "Delete",
): void {
  if (!sheet.protection) return;
  const isWhole = rows ? area.columns === COLUMN_COUNT : area.rows === ROW_COUNT;
  if (isWhole) requireAllowed(sheet, `allow${verb}${rows ? "Rows" : "Columns"}`);
  else throw new OfficeError("AccessDenied", `Cells of ${sheet.name} cannot move: the sheet is protected.`);
}
