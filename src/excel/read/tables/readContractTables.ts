import type { SeenCell } from "../../../sheets/contract/cellCodec";
import { contractTableOf } from "../../../sheets/contract/contractNaming";
import type { SeenContractTable, SeenContractTables } from "../../../sheets/contract/seenTable";
import { runExcel } from "../../runExcel";

/** Reads the tables of a contract's sheets, in one request after a look at the tables' names. */
export async function readContractTables(): Promise<SeenContractTables> {
  return runExcel(async (context) => {
    const tables = context.workbook.tables.load("items/name");
    await context.sync();
    const loads = tables.items.flatMap((table) => {
      const part = contractTableOf(table.name);
      return part ? [{ part, read: loadContractTable(table) }] : [];
    });
    await context.sync();
    return Object.fromEntries(loads.map(({ part, read }) => [part, read()]));
  });
}

function loadContractTable(table: Excel.Table): () => SeenContractTable {
  const { worksheet } = table.load("worksheet/name");
  const header = table.getHeaderRowRange().load("values,rowIndex,columnIndex");
  const body = table.getDataBodyRange().load("values,valueTypes,formulas");
  const used = worksheet.getUsedRange(true).load("values,valueTypes,rowIndex,columnIndex");
  return () => ({
    sheet: worksheet.name,
    row: header.rowIndex + 1,
    column: header.columnIndex + 1,
    headers: (header.values[0] ?? []).map(String),
    rows: seenRows(body),
    onSheet: seenRows(used).flatMap((cells, down) =>
      cells.map((value, across) => ({
        row: used.rowIndex + 1 + down,
        column: used.columnIndex + 1 + across,
        value,
      })),
    ),
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
