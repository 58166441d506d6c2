import { excelError } from "../../functions/cells/excelError";
import { explainFunctionCall, type Explained } from "../../functions/explainFunctionCall";
import { callsAddInFunction, referencesIn, readFormula } from "../../functions/tracing/formulaTree";
import { traceCall } from "../../functions/tracing/traceCall";
import { contractInUse } from "../../contract/contractInUse";
import { sheetTexts } from "../../language/sheets/sheets";
import { referenceRange } from "./referenceRange";
import { runExcel } from "../runExcel";

/** The explanation of the selected cell, or why there is none. */
export type SelectedCellExplanation =
  | {
      readonly kind: "explained";
      readonly address: string;
      readonly call: string;
      readonly explained: Explained;
      /**
       * The text that the cell shows, where the sheet puts the answer in other words: `Følger planen` for `Opfyldt`.
       */
      readonly inWords?: string | undefined;
      /** The sheet's remark beside the cell's row; missing months stand there. */
      readonly remark?: string | undefined;
    }
  | { readonly kind: "no-call"; readonly address: string }
  | { readonly kind: "not-reached"; readonly address: string }
  /** A part of the formula that only Excel itself could compute. */
  | { readonly kind: "unexplained"; readonly address: string; readonly part: string };

/**
 * Explains how the selected cell's call of a KKR function came to its answer: one request for the cell, one for the
 * ranges its formula names.
 * @param locale the reader's, as Office reports it
 */
export async function explainSelectedCell(locale: string): Promise<SelectedCellExplanation> {
  return runExcel(async (context) => {
    const cell = context.workbook.getActiveCell().load("address,formulas,values,rowIndex,columnIndex");
    const source = cell.getSpillParentOrNullObject().load("address,formulas,rowIndex,columnIndex");
    const sheet = cell.worksheet.load("id");
    const tables = cell.getTables(false).load("items/name");
    await context.sync();
    const { address } = cell;
    const parent = source.isNullObject ? cell : source;
    const formula: unknown = parent.formulas[0]?.[0];
    const tree = typeof formula === "string" && formula.startsWith("=") ? readFormula(formula) : undefined;
    if (!tree || !callsAddInFunction(tree)) return { kind: "no-call", address };

    const remarks = loadRemarks(cell, tables.items[0]);
    const near = { workbook: context.workbook, sheet, cell: parent, table: tables.items[0]?.name };
    const places = referencesIn(tree).flatMap((place) => {
      const range = referenceRange(place, near);
      return range ? [{ text: place.text, range: range.load("values,valueTypes") }] : [];
    });
    await context.sync();
    const values = new Map(
      places.flatMap(({ text, range }) => (range.isNullObject ? [] : [[text, valuesOf(range)] as const])),
    );
    const traced = traceCall(tree, values);
    if (traced.kind !== "call") return { address, ...traced };
    const at = { row: cell.rowIndex - parent.rowIndex, column: cell.columnIndex - parent.columnIndex };
    const explained = explainFunctionCall(traced.id, traced.args, locale, at);
    const shown: unknown = cell.values[0]?.[0];
    return {
      kind: "explained",
      address,
      call: `KKR.${traced.id}`,
      explained,
      inWords: typeof shown === "string" && shown !== explained.answer && shown !== "" ? shown : undefined,
      remark: remarks(),
    };
  });
}

/** Loads with the next request what stands in the cell's row in those of our columns that note things. */
function loadRemarks(cell: Excel.Range, table: Excel.Table | undefined): () => string | undefined {
  if (!table) return () => undefined;
  const { municipalities, targets } = sheetTexts(contractInUse().language);
  const row = cell.getEntireRow();
  const found = [municipalities.columns.dialogue, targets.columns.explanation].map((header) =>
    table.columns
      .getItemOrNullObject(header)
      .getDataBodyRange()
      .getIntersectionOrNullObject(row)
      .load("values"),
  );
  return () => {
    const texts = found.flatMap((range): unknown[] => (range.isNullObject ? [] : [range.values[0]?.[0]]));
    return texts.filter((text) => typeof text === "string").find((text) => text !== "");
  };
}

/** A range's values as Excel hands them to a function: errors as such, one cell as one value. */
function valuesOf(range: Excel.Range): unknown {
  const rows = range.values.map((row: unknown[], rowIndex) =>
    row.map((value, column) =>
      range.valueTypes[rowIndex]?.[column] === Excel.RangeValueType.error ? excelError(String(value)) : value,
    ),
  );
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}
