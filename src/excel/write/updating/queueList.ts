import { contractInUse } from "../../../contract/contractInUse";
import { listTexts } from "../../../language/sheets/listTexts";
import { quotedSheetName, rangeAddress, wholeColumn } from "../../../sheets/plan/address";
import { NOTE, TABLE_HEADER, TITLE } from "../../../sheets/plan/looks";
import { freeName, numberedSheet } from "../../../sheets/plan/freeName";
import { TABLES } from "../../../sheets/plan/naming";
import type { ListPart } from "../../../sheets/plan/parts";
import type { ListRow } from "../../../sheets/plan/listRows";
import { listPlace } from "../../identity/listPlace";
import { formatSheetMarker, markerOf, SHEET_MARKER } from "../../identity/marker";
import type { WorkbookSnapshot } from "../../identity/inspectWorkbook";
import { entryInput } from "../queueCells";
import { queueLook } from "../queueLook";
import { queueWidths } from "../queueSizes";
import { rangeCache } from "../rangeCache";

const HEADER_ROW = 4;
const WIDTHS = [18, 34, 34, 44, 44];
const MOMENT = "dd-mm-yyyy hh:mm";

/** Appends lines to a sheet that only grows, at its end; the sheet is made where the workbook has none. */
export function queueList(
  context: Excel.RequestContext,
  part: ListPart,
  rows: readonly ListRow[],
  snapshot: Pick<WorkbookSnapshot, "sheets">,
): void {
  if (rows.length === 0) return;
  const cells = rows.map(({ when, what, where, from, to }) => [
    when,
    ...[what, where, from, to].map((each) => entryInput(each) ?? ""),
  ]);
  const there = listPlace(part, snapshot);
  if (there)
    context.workbook.worksheets.getItem(there.id).tables.getItem(there.table).rows.add(undefined, cells);
  else queueNewList(context, part, cells, snapshot);
}

function queueNewList(
  { workbook }: Excel.RequestContext,
  part: ListPart,
  cells: (string | number | boolean)[][],
  { sheets }: Pick<WorkbookSnapshot, "sheets">,
): void {
  const contract = contractInUse();
  const words = listTexts(contract.language)[part];
  const name = freeName(
    (number) => numberedSheet(words.sheet, number),
    sheets.map((each) => each.name),
  );
  const headers = Object.values(words.columns);
  const sheet = workbook.worksheets.add(name);
  const marker = formatSheetMarker({ ...markerOf(contract), part, table: TABLES[part] });
  sheet.names.add(SHEET_MARKER, `="${marker}"`).visible = false;
  const ranges = rangeCache(sheet);
  ranges.range("A1:A2").values = [[words.sheet], [words.introduction]];
  const header = rangeAddress({ row: HEADER_ROW, column: 1 }, 1, headers.length);
  ranges.range(header).values = [[...headers]];
  const all = rangeAddress({ row: HEADER_ROW, column: 1 }, cells.length + 1, headers.length);
  const table = sheet.tables.add(`${quotedSheetName(name)}!${all}`, true);
  table.name = TABLES[part];
  queueLook(ranges, { address: "A1", look: TITLE });
  queueLook(ranges, { address: "A2", look: NOTE });
  queueLook(ranges, { address: header, look: TABLE_HEADER });
  queueLook(ranges, { address: "A:A", look: { numberFormat: MOMENT, horizontal: "Left" } });
  queueWidths(
    ranges,
    WIDTHS.map((characters, index) => ({ columns: wholeColumn(index + 1), characters })),
  );
  const body = rangeAddress({ row: HEADER_ROW + 1, column: 1 }, cells.length, headers.length);
  ranges.range(body).formulas = cells;
}
