import { parseArea } from "../../../workbench/model/address";
import type { CellValue } from "../../../workbench/model/cell";
import { cellAt, cellKey } from "../../../workbench/model/sheet";
import type { Sheet } from "../../../workbench/model/sheet";
import type { Table } from "../../../workbench/model/table";
import type { Workbook } from "../../../workbench/model/workbook";
import { createSheet, createWorkbook } from "../../../workbench/model/workbook";
import type { Engine, EngineOptions } from "../../../workbench/engine/engine";
import { createEngine } from "../../../workbench/engine/engine";
import { plainTable } from "../plainTable";

/** A workbook with an engine, spoken to in addresses. */
export interface Fixture {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly engine: Engine;
  /** Enters a constant or, with `=`, a formula into a cell, as a user would, without computing. */
  enter(address: string, content: CellValue, sheet?: Sheet): void;
  /** Enters rows from a cell on. */
  fill(address: string, rows: readonly (readonly CellValue[])[], sheet?: Sheet): void;
  value(address: string, sheet?: Sheet): CellValue;
  /** The values of an area, row by row. */
  values(address: string, sheet?: Sheet): CellValue[][];
  addSheet(name: string): Sheet;
  addTable(name: string, address: string, sheet?: Sheet, showTotals?: boolean): Table;
  addName(name: string, formula: string, sheet?: Sheet): void;
}

function place(address: string) {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no address`);
  return area;
}

export function createFixture(options?: EngineOptions): Fixture {
  const workbook = createWorkbook("Ark1");
  const sheet = workbook.sheets[0] as Sheet;
  const engine = createEngine(workbook, options);
  const enterAt = (target: Sheet, row: number, column: number, content: CellValue) => {
    const cell = cellAt(target, row, column);
    delete cell.spilledFrom;
    delete cell.formula;
    if (typeof content === "string" && content.startsWith("=")) cell.formula = content;
    else if (content === null && !cell.style) target.cells.delete(cellKey(row, column));
    else cell.value = content;
    engine.invalidate(target, { row, column, rows: 1, columns: 1 });
  };
  return {
    workbook,
    sheet,
    engine,
    enter: (address, content, target = sheet) =>
      enterAt(target, place(address).row, place(address).column, content),
    fill(address, rows, target = sheet) {
      const { row, column } = place(address);
      rows.forEach((line, down) =>
        line.forEach((content, right) => enterAt(target, row + down, column + right, content)),
      );
    },
    value: (address, target = sheet) =>
      target.cells.get(cellKey(place(address).row, place(address).column))?.value ?? null,
    values(address, target = sheet) {
      const area = place(address);
      return Array.from({ length: area.rows }, (_, row) =>
        Array.from(
          { length: area.columns },
          (__, column) => target.cells.get(cellKey(area.row + row, area.column + column))?.value ?? null,
        ),
      );
    },
    addSheet(name) {
      const added = createSheet(name);
      workbook.sheets.push(added);
      engine.restructure();
      return added;
    },
    addTable(name, address, target = sheet, showTotals = false) {
      const area = place(address);
      const table: Table = {
        id: name,
        name,
        area,
        columns: Array.from({ length: area.columns }, (_, column) => ({
          id: column + 1,
          name: String(
            target.cells.get(cellKey(area.row, area.column + column))?.value ?? `Kolonne${column + 1}`,
          ),
        })),
        ...plainTable,
        showTotals,
      };
      target.tables.push(table);
      engine.restructure();
      return table;
    },
    addName(name, formula, target) {
      (target ?? workbook).names.push({ name, formula, comment: "", visible: true });
      engine.restructure();
    },
  };
}
