import { contractInUse } from "../../../contract/contractInUse";
import { listTexts } from "../../../language/sheets/listTexts";
import { columnsAddress, quotedSheetName, rangeAddress, wholeColumn } from "../../../sheets/plan/address";
import { NOTE, TABLE_HEADER, TABLE_STYLE, TITLE } from "../../../sheets/plan/looks/looks";
import { TABLES } from "../../../sheets/plan/naming";
import type { ListPart } from "../../../sheets/plan/parts";
import type { ListRow } from "../../../sheets/plan/listRows";
import { listPlace } from "../../identity/listPlace";
import { formatSheetMarker, markerOf, SHEET_MARKER } from "../../identity/marker";
import { queueHasLog, type LogSeen } from "../../identity/logSeen";
import { entryInput } from "../queue/queueCells";
import { queueLook } from "../queue/queueLook";
import { queueWidths } from "../queue/queueSizes";
import { rangeCache } from "../rangeCache";
import { newListName } from "./newList";

const HEADER_ROW = 4;
const WIDTHS = [18, 34, 34, 44, 44];
const MOMENT = "dd-mm-yyyy hh:mm";

/** Appends lines to a sheet that only grows, at its end; the sheet is made where the workbook has none. */
export function queueList(
  context: Excel.RequestContext,
  part: ListPart,
  rows: readonly ListRow[],
  snapshot: LogSeen,
): void {
  if (rows.length === 0) return;
  const there = listPlace(part, snapshot);
  if (!there) {
    const cells = rows.map(({ when, what, where, from, to }) => [when, what, where, from, to].map(cellOf));
    queueNewList(context, part, cells, snapshot);
    return;
  }
  const columns = listTexts(contractInUse().language)[part].columns;
  const keys = Object.keys(columns) as (keyof ListRow)[];
  const headers = there.headers ?? Object.values(columns);
  const cells = rows.map((row) =>
    headers.map((header) => {
      const key = keys.find((each) => columns[each] === header);
      return key ? cellOf(row[key]) : "";
    }),
  );
  context.workbook.worksheets.getItem(there.id).tables.getItem(there.table).rows.add(undefined, cells);
}

function cellOf(value: ListRow[keyof ListRow]): string | number | boolean {
  return entryInput(value) ?? "";
}

function queueNewList(
  context: Excel.RequestContext,
  part: ListPart,
  cells: (string | number | boolean)[][],
  snapshot: LogSeen,
): void {
  const { workbook } = context;
  const contract = contractInUse();
  const words = listTexts(contract.language)[part];
  const name = newListName(part, snapshot);
  const headers = Object.values(words.columns);
  const sheet = workbook.worksheets.add(name);
  const marker = formatSheetMarker({ ...markerOf(contract), part, table: TABLES[part] });
  sheet.names.add(SHEET_MARKER, `="${marker}"`).visible = false;
  const ranges = rangeCache(sheet);
  ranges.range("A1:A2").values = [[words.sheet], [words.introduction]];
  const header = rangeAddress({ row: HEADER_ROW, column: 1 }, 1, headers.length);
  queueLook(ranges, { address: "A1", look: TITLE });
  queueLook(ranges, { address: "A2", look: NOTE });
  queueLook(ranges, { address: "A:A", look: { numberFormat: MOMENT, horizontal: "Left", vertical: "Top" } });
  queueLook(ranges, { address: columnsAddress(2, headers.length), look: { wrap: true, vertical: "Top" } });
  queueLook(ranges, { address: header, look: TABLE_HEADER });
  queueWidths(
    ranges,
    WIDTHS.map((characters, index) => ({ columns: wholeColumn(index + 1), characters })),
  );
  ranges.range(header).values = [[...headers]];
  const body = rangeAddress({ row: HEADER_ROW + 1, column: 1 }, cells.length, headers.length);
  ranges.range(body).formulas = cells;
  if (part === "log") queueHasLog(context, true);
  const all = rangeAddress({ row: HEADER_ROW, column: 1 }, cells.length + 1, headers.length);
  const table = sheet.tables.add(`${quotedSheetName(name)}!${all}`, true);
  table.style = TABLE_STYLE;
  table.showBandedRows = false;
  sheet.showGridlines = false;
  // Last, so that after a break a table of this name shows that the sheet is whole.
  table.name = TABLES[part];
}
