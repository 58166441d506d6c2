import {
  settingsToRead,
  type CountedColumns,
  type ReadCell,
  type WorkbookRow,
  type ReadSetting,
  type WorkbookRead,
} from "../../../report/facts/workbookRead";
import type { KeptReport } from "../../../report/kept/keptReport";
import { contractInUse } from "../../../contract/contractInUse";
import { sheetTexts } from "../../../language/sheets/sheets";
import { SHEET_SCOPED_NAMES } from "../../../sheets/plan/naming";
import type { AddInParts, AddInSheet } from "../../identity/addInParts";
import type { WorkbookSnapshot } from "../../identity/inspectWorkbook";
import { runExcel } from "../../runExcel";
import { loadKeptReports, type KnownReports } from "../load/loadKeptReports";
import { loadMeetingsLeftOut } from "../load/loadMeetingsLeftOut";
import { loadState } from "../load/loadState";
import { recordsKept } from "../recordsKept";
import { loadCounted } from "../load/loadCounted";
import { loadLockedWithoutRow } from "../load/loadLockedWithoutRow";
import { entryOf } from "../load/loadTable";
import { readAtOnce } from "./rowBlocks";
import { rowsByHeader } from "./rowsByHeader";

export interface ReportTables extends WorkbookRead {
  /** The kept input of the reports in the workbook, so far as it is there and as it was left. */
  readonly kept: readonly KeptReport[];
}

/**
 * Reads what a report is made from, in one request as far as one response can hold it: all tables of measures whatever
 * their number and the order of their columns, the municipalities, the years, the areas, the contributions, how
 * Aktivitet is counted, and the choices; and what earlier reports were made from.
 * @param known what is known of these already
 */
export async function readReportTables(
  parts: AddInParts,
  snapshot: WorkbookSnapshot,
  known: KnownReports = new Map(),
): Promise<ReportTables> {
  return readAtOnce((firstRows) =>
    runExcel((context) => tablesIn(context, { parts, snapshot, known, firstRows })),
  );
}

interface Wanted {
  readonly parts: AddInParts;
  readonly snapshot: WorkbookSnapshot;
  readonly known: KnownReports;
  readonly firstRows: number;
}

async function tablesIn(
  context: Excel.RequestContext,
  { parts, snapshot, known, firstRows }: Wanted,
): Promise<ReportTables> {
  const texts = sheetTexts(contractInUse().language);
  const allRowsOf = (part: "targets" | "explanations" | "reportWay") => {
    const sheet = parts.sheets.get(part);
    const tables = snapshot.sheets.find(({ id }) => id === sheet?.id)?.tables ?? [];
    const read = sheet ? tables.map((table) => loadRows(context, { ...sheet, table })) : [];
    return () => read.flatMap((rows) => rows());
  };
  const [targets, explanations, reportWay] = [
    allRowsOf("targets"),
    allRowsOf("explanations"),
    allRowsOf("reportWay"),
  ];
  const rowsOf = (part: "municipalities" | "assumptions" | "areas" | "funding") => {
    const sheet = parts.sheets.get(part);
    return sheet ? loadRows(context, sheet) : () => [];
  };
  const [municipalities, years, areas, funding] = [
    rowsOf("municipalities"),
    rowsOf("assumptions"),
    rowsOf("areas"),
    rowsOf("funding"),
  ];
  const activity = parts.sheets.get("activity");
  const counted = activity && loadCounted(context, activity, firstRows);
  const lockedWithoutRow = loadLockedWithoutRow(context, parts);
  const settings = loadReportSettings(context, parts);
  const kept = loadKeptReports(context, snapshot, known);
  const recommendation = loadRecommendation(context, parts.sheets.get("explanations"));
  const meetingsLeftOut = loadMeetingsLeftOut(context, parts);
  const state = loadState(context, parts);
  await context.sync();
  const { id, year } = texts.targets.columns;
  return {
    targets: targets().filter((row) => row[id] && row[year]),
    municipalities: municipalities(),
    years: years(),
    areas: areas(),
    funding: funding(),
    counted: withRows(counted ? await counted() : { rows: [], columns: {} }, lockedWithoutRow()),
    settings: settings(),
    kept: kept(),
    typed: {
      explanations: explanations(),
      reportWay: reportWay(),
      recommendation: recommendation(),
    },
    meetingsLeftOut: await meetingsLeftOut(),
    records: recordsKept(await state(snapshot)),
  };
}

function withRows(counted: CountedColumns, rows: readonly WorkbookRow[]): CountedColumns {
  return { ...counted, rows: [...counted.rows, ...rows] };
}

/** Loads a table's rows by their headers with the next request. */
function loadRows(context: Excel.RequestContext, { id, table: name }: AddInSheet): () => WorkbookRow[] {
  const sheet = context.workbook.worksheets.getItem(id).load("name");
  const table = sheet.tables.getItem(name);
  const header = table.getHeaderRowRange().load("values,rowIndex,columnIndex");
  const body = table.getDataBodyRange().load("values");
  return () =>
    rowsByHeader(body.values, (header.values[0] ?? []).map(String), {
      sheet: sheet.name,
      row: header.rowIndex + 2,
      column: header.columnIndex + 1,
    });
}

/** Loads what the meeting is asked, where the sheet for it is there and has its cell. */
function loadRecommendation(
  { workbook }: Excel.RequestContext,
  sheet: AddInSheet | undefined,
): () => ReadCell | undefined {
  if (!sheet) return () => undefined;
  const cell = workbook.worksheets
    .getItem(sheet.id)
    .names.getItemOrNullObject(SHEET_SCOPED_NAMES.proposal)
    .getRangeOrNullObject()
    .load("values,address");
  return () => (cell.isNullObject ? undefined : { value: entryOf(cell.values[0]?.[0]), cell: cell.address });
}

function loadReportSettings(
  { workbook }: Excel.RequestContext,
  parts: AddInParts,
): () => WorkbookRead["settings"] {
  const found = settingsToRead(contractInUse()).map((setting): readonly [ReadSetting, Excel.Range] => [
    setting,
    workbook.names.getItemOrNullObject(parts.nameOf(setting)).getRangeOrNullObject().load("values,address"),
  ]);
  return () =>
    Object.fromEntries(
      found.flatMap(([setting, range]) =>
        range.isNullObject ? [] : [[setting, { value: entryOf(range.values[0]?.[0]), cell: range.address }]],
      ),
    );
}
