import type { SeenCell } from "../../../sheets/contract/cellCodec";
import { contractTableOf } from "../../../sheets/contract/contractNaming";
import type { SeenContractTable, SeenContractTables, SheetCell } from "../../../sheets/contract/seenTable";
import { runExcel } from "../../runExcel";

/** Reads the tables of a contract's sheets, in one request after a look at the tables' names. */
export async function readContractTables(): Promise<SeenContractTables> {
  return runExcel(async (context) => {
    const tables = context.workbook.tables.load("items/name,items/worksheet/name");
    await context.sync();
    // Several tables stand on one sheet.
    const sheets = new Map<string, () => readonly SheetCell[]>();
    const loads = tables.items.flatMap((table) => {
      const part = contractTableOf(table.name);
      if (!part) return [];
      const { name } = table.worksheet;
      const onSheet = sheets.get(name) ?? loadSheetCells(table.worksheet);
      sheets.set(name, onSheet);
      return [{ part, sheet: name, onSheet, read: loadContractTable(table) }];
    });
    await context.sync();
    return Object.fromEntries(
      loads.map(({ part, sheet, onSheet, read }) => [part, { sheet, ...read(), onSheet: onSheet() }]),
    );
  });
}

function loadSheetCells(sheet: Excel.Worksheet): () => readonly SheetCell[] {
  const used = sheet.getUsedRange(true).load("values,valueTypes,rowIndex,columnIndex");
  return () =>
    seenRows(used).flatMap((cells, down) =>
      cells.map((value, across) => ({
        row: used.rowIndex + 1 + down,
        column: used.columnIndex + 1 + across,
        value,
      })),
    );
}

function loadContractTable(table: Excel.Table): () => Omit<SeenContractTable, "sheet" | "onSheet"> {
  const header = table.getHeaderRowRange().load("values,rowIndex,columnIndex");
  const body = table.getDataBodyRange().load("values,valueTypes,formulas");
  return () => ({
    row: header.rowIndex + 1,
    column: header.columnIndex + 1,
    headers: (header.values[0] ?? []).map(String),
    rows: seenRows(body),
    computed: body.formulas.map((cells: unknown[]) => cells.map((cell) => String(cell).startsWith("="))),
  });
}

function seenRows({ values, valueTypes }: Excel.Range): SeenCell[][] {
  return values.map((cells: unknown[], row) =>
    cells.map((cell, column) => seenCell(cell, valueTypes[row]?.[column])),
  );
}

function seenCell(value: unknown, type: unknown): SeenCell {
  if (type === "Error") return { error: String(value) };
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}
