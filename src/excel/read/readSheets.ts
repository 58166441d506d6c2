import { SPILL_ERROR } from "../../activity/tables/cellInTheWay";
import { ENTERED_TABLES } from "../../activity/tables/enteredTable";
import type { AnyPart } from "../../sheets/plan/parts";
import type { SeenName, SeenSheet, SeenTable } from "../../sheets/updating/seenWorkbook";
import type { AddInParts, AddInSheet } from "../identity/addInParts";
import { runExcel } from "../runExcel";
import { readInTheWay } from "./readInTheWay";

/** Of a table that is filled by rows without end, only what stands above its rows is read. */
const FILLED: readonly AnyPart[] = ENTERED_TABLES;

/** Reads sheets of ours as they stand, in one request, and one more where something keeps a formula from its values. */
export async function readSheets(
  { sheets }: AddInParts,
  wanted: readonly AnyPart[],
): Promise<readonly SeenSheet[]> {
  const found = wanted.flatMap((part) => {
    const sheet = sheets.get(part);
    return sheet ? [{ part, sheet }] : [];
  });
  return runExcel(async (context) => {
    const names = context.workbook.names.load("items/name,items/formula");
    const loads = found.map(({ part, sheet }) => loadSheet(context, part, sheet));
    await context.sync();
    const all = names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
    return Promise.all(loads.map((read) => read(all)));
  });
}

interface NameFormula {
  readonly name: string;
  readonly formula: string;
}

function loadSheet(
  context: Excel.RequestContext,
  part: AnyPart,
  place: AddInSheet,
): (names: readonly NameFormula[]) => Promise<SeenSheet> {
  const sheet = context.workbook.worksheets.getItem(place.id).load("name");
  sheet.names.load("items/name,items/formula");
  const used = sheet.getUsedRange(true);
  const isFilled = FILLED.includes(part);
  const line = sheet.tables.getItem(place.table).getHeaderRowRange().getEntireRow();
  const above = sheet.getRange("1:1").getBoundingRect(line);
  const range = (isFilled ? used.getIntersection(above) : used).load(
    `formulas,rowIndex,columnIndex${isFilled ? ",values" : ""}`,
  );
  const tables = [place.table, ...place.others].map((name) => {
    const table = sheet.tables.getItem(name).load("showTotals");
    const header = table.getHeaderRowRange().load("values,rowIndex,columnIndex");
    const body = table.getDataBodyRange().load("rowCount");
    return { name, table, header, body };
  });
  const seen = (names: readonly NameFormula[]): SeenSheet => ({
    part,
    id: place.id,
    name: sheet.name,
    isOlder: place.isOlder,
    top: range.rowIndex + 1,
    left: range.columnIndex + 1,
    cells: range.formulas,
    tables: tables.map(({ name, table, header, body }): SeenTable => ({
      name,
      row: header.rowIndex + 1,
      column: header.columnIndex + 1,
      headers: (header.values[0] ?? []).map(String),
      height: body.rowCount,
      hasTotals: table.showTotals,
    })),
    names: [
      ...sheet.names.items.map((each) => nameAt(each.name, String(each.formula), sheet.name)),
      ...names.map((each) => nameAt(each.name, each.formula, sheet.name)),
    ].flatMap((each) => each ?? []),
  });
  return async (names) => {
    const [first] = tables;
    const spills = isFilled && first ? spillErrors(range) : [];
    if (!first || spills.length === 0) return seen(names);
    const at = { sheetId: place.id, row: first.header.rowIndex + 1, height: first.body.rowCount };
    const filled = await readInTheWay(context, at, spills);
    const inTheWay = filled.map(({ at: column, ...cell }) => ({ ...cell, column: column + 1 }));
    return { ...seen(names), inTheWay };
  };
}

/** The columns, from 0, in which a formula of a range's last line, the headings', finds no room for its values. */
function spillErrors({ values, columnIndex }: Excel.Range): number[] {
  return (values.at(-1) ?? []).flatMap((value: unknown, index) =>
    value === SPILL_ERROR ? [columnIndex + index] : [],
  );
}

/** A name of places on a sheet; `undefined` where it refers to another one, or to none. */
function nameAt(name: string, formula: string, sheet: string): SeenName | undefined {
  const [, quoted, bare, address] = PLACE.exec(formula) ?? [];
  const home = quoted?.replaceAll("''", "'") ?? bare;
  return home === sheet && address ? { name, address: address.replaceAll("$", "") } : undefined;
}

const PLACE = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/;
