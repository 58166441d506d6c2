import type { ComputedCell, EnteredRow } from "../../../activity/tables/enteredRow";
import type { Entry } from "../../../activity/values/entry";
import type { ExpectedFormulas } from "../../../sheets/expectedFormulas";
import { headingAt } from "../../../sheets/plan/headingAt";
import type { AddInSheet } from "../../identity/addInParts";
import { entryOf, type SheetTable } from "./loadTable";

/** A table in which formulas are expected, and where it is. */
interface ComputedToRead {
  readonly sheet: AddInSheet;
  readonly table: string;
  readonly expected: ExpectedFormulas;
}

/** The tables of a sheet in which formulas are expected: those beside the first only where rows say which they are. */
export function tablesToRead(sheet: AddInSheet, expected: ExpectedFormulas): ComputedToRead[] {
  const tables = expected.keys.length > 0 ? [sheet.table, ...sheet.others] : [sheet.table];
  return tables.map((table) => ({ sheet, table, expected }));
}

/**
 * Loads with the next request the cells of a table that should be computed. Rows and columns that the user has added
 * have no formula of ours and are skipped.
 */
export function loadComputed(
  context: Excel.RequestContext,
  { sheet: { id, table: first, isOlder }, table: name, expected }: ComputedToRead,
): () => SheetTable<string> {
  const sheet = context.workbook.worksheets.getItem(id).load("name");
  const table = sheet.tables.getItem(name);
  const header = table.getHeaderRowRange().load("values,rowIndex,columnIndex");
  const body = table.getDataBodyRange().load("values,formulas,rowCount");
  return () => {
    const headings = (header.values[0] ?? []).map(String);
    const columnAt = Object.fromEntries(
      headings.map((heading, index) => [heading, header.columnIndex + index]),
    );
    const keysAt = expected.keys.map((key) => headingAt(headings, key));
    const columns = expected.columns
      .map((column) => ({ column, index: headingAt(headings, column) }))
      .filter(({ index }) => index >= 0);
    const enteredAt = [...expected.names, ...expected.entered].map(
      (column) => [column, headingAt(headings, column)] as const,
    );
    const firstRow = header.rowIndex + 2;
    const formulas: readonly (readonly unknown[])[] = body.formulas;
    // In an earlier layout a formula may have been another: only one that the column still has belongs there.
    const mayJudge = (formula: string, index: number) =>
      !isOlder || formulas.some((cells) => cells[index] === formula);
    const rows = body.values.map((cells: unknown[], row): EnteredRow<Record<string, Entry>> => {
      const keyValues = keysAt.map((at) => cells[at]);
      const computed: Record<string, ComputedCell> = {};
      for (const { column, index } of columns) {
        const formula = expected.formulaOf(column, keyValues);
        if (formula !== undefined && mayJudge(formula, index)) {
          computed[column] = computedCell(cells[index], formulas[row]?.[index], formula);
        }
      }
      const values = Object.fromEntries(enteredAt.map(([column, at]) => [column, entryOf(cells[at])]));
      return { row: firstRow + row, values, computed };
    });
    return {
      place: {
        part: name === first ? expected.part : `${expected.part} ${name}`,
        sheetId: id,
        sheetName: sheet.name,
        table: name,
        firstRow,
        height: body.rowCount,
        firstColumn: header.columnIndex,
        width: headings.length,
        columnAt,
      },
      rows,
      keys: expected.names,
      columns: new Set(expected.columns),
      // An earlier layout had other columns.
      lacking: isOlder ? [] : expected.headings.filter((heading) => headingAt(headings, heading) < 0),
      formatAt: () => "",
    };
  };
}

/** A cell that should be computed, from Excel's answer. */
export function computedCell(value: unknown, formula: unknown, expected: string): ComputedCell {
  const isFormula = typeof formula === "string" && formula.startsWith("=");
  return { value: entryOf(value), formula: isFormula ? formula : undefined, expected };
}
