import type { Contract } from "../../../contract/contract";
import { OPTIONAL_PARTS, type ListPart } from "../../../sheets/plan/parts";
import { TABLES } from "../../../sheets/plan/naming";
import type { ListRow } from "../../../sheets/plan/listRows";
import type { SheetPlan } from "../../../sheets/plan/plan";
import type { SheetUpdate } from "../../../sheets/updating/sheetUpdate";
import {
  formatSheetMarker,
  formatWorkbookMarker,
  markerOf,
  PROPERTY_MARKER,
  SHEET_MARKER,
} from "../../identity/marker";
import type { AddInParts } from "../../identity/addInParts";
import { queueContractFollowed } from "../../identity/contractBefore";
import { loadSavedState, queueSaveState } from "../../identity/savedState";
import type { WorkbookSnapshot } from "../../identity/inspectWorkbook";
import { queueDoneAdded, queueDoneRemoved, type DoneChange } from "../../identity/doneCommands";
import { cellsOfFixedYear, loadFixedYearCells, queueFixedYearCells } from "../../read/load/fixedYearCells";
import { loadList } from "../../read/load/loadList";
import { runExcel } from "../../runExcel";
import { loadCharts } from "./loadCharts";
import { listMadeSince } from "./newList";
import { queueList } from "./queueList";
import { queueContents } from "./queueContents";

interface UpdatedWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly parts: AddInParts;
  readonly plans: readonly SheetPlan[];
}

/** Records that the workbook keeps with it. */
interface Beside {
  readonly done?: DoneChange | undefined;
  /** A year whose targets it fixes. */
  readonly fixedYear?: number | undefined;
}

/**
 * Writes what changes on sheets whose frames are whole: first what has no place any more and the log, then contents,
 * and last the marks. A look and one batch; lines that an earlier try has written are not written again, and the sheet
 * of a list that it has half made is made anew.
 * @param before the workbook as it was before the first try
 */
export async function writeUpdate(
  updates: readonly SheetUpdate[],
  rows: Readonly<Record<ListPart, readonly ListRow[]>>,
  contract: Contract,
  { snapshot: now, parts, plans }: UpdatedWorkbook,
  before: WorkbookSnapshot,
  { done, fixedYear }: Beside = {},
): Promise<void> {
  await runExcel(async (context) => {
    const { workbook } = context;
    const halves = (["unplaced", "log"] as const).flatMap((part) => {
      const made = listMadeSince(part, before, now);
      return made && !made.tables.includes(TABLES[part]) ? [made] : [];
    });
    const snapshot = { ...now, sheets: now.sheets.filter((sheet) => !halves.includes(sheet)) };
    const lists = (["unplaced", "log"] as const).map((part) => ({
      part,
      written: loadList(context, part, snapshot),
    }));
    const state = loadSavedState(context);
    const shownYear = loadFixedYearCells(context, parts);
    const queueCharts = updates.map((update) => loadCharts(context, update));
    await context.sync();
    workbook.application.suspendApiCalculationUntilNextSync();
    workbook.application.suspendScreenUpdatingUntilNextSync();
    for (const { id } of halves) workbook.worksheets.getItem(id).delete();
    if (done) queueDoneAdded(context, done);
    for (const { part, written } of lists) {
      const there = written();
      queueList(
        context,
        part,
        rows[part].filter((row) => !there.has(row)),
        snapshot,
      );
    }
    // Before rows leave: ranges of charts follow these.
    for (const queueRanges of queueCharts) queueRanges();
    for (const update of updates) queueContents(context, update);
    // One that an earlier version remembers is shown as well, once there are cells for it.
    const kept = fixedYear === undefined ? state().fixedYear : { year: fixedYear };
    if (fixedYear !== undefined) queueSaveState(context, "fixedYear", kept);
    if (kept && (fixedYear !== undefined || typeof shownYear()?.[0] !== "number"))
      queueFixedYearCells(context, parts, cellsOfFixedYear(kept));
    if (done) queueDoneRemoved(context, done.remove);
    queueOptionalMarks(context, contract, parts, snapshot);
    queueMarks(context, contract, parts, plans);
    queueContractFollowed(context);
    await context.sync();
  });
}

function queueMarks(
  { workbook }: Excel.RequestContext,
  contract: Contract,
  { sheets }: AddInParts,
  plans: readonly SheetPlan[],
): void {
  const marker = markerOf(contract);
  for (const { part, tables } of plans) {
    const sheet = [...sheets].find(([key]) => key === part)?.[1];
    if (!sheet) continue;
    const { names } = workbook.worksheets.getItem(sheet.id);
    names.getItemOrNullObject(SHEET_MARKER).delete();
    const value = formatSheetMarker({ ...marker, part, table: tables[0]?.name ?? sheet.table });
    names.add(SHEET_MARKER, `="${value}"`).visible = false;
  }
  workbook.properties.custom.add(PROPERTY_MARKER, formatWorkbookMarker(marker));
}

/**
 * Sheets beside the contract's follow its version, and are marked where they were known by their tables alone; the
 * layout they were made with stays theirs.
 */
function queueOptionalMarks(
  { workbook }: Excel.RequestContext,
  contract: Contract,
  { sheets }: AddInParts,
  { sheets: seen, property }: WorkbookSnapshot,
): void {
  const marker = { ...markerOf(contract), ...(property && { layout: property.layout }) };
  for (const [part, { id, table }] of sheets) {
    const marked = seen.find((sheet) => sheet.id === id)?.marker;
    const isMarked =
      marked?.contract === marker.contract && marked.contractVersion === marker.contractVersion;
    if (isMarked || !OPTIONAL_PARTS.some((each) => each === part)) continue;
    const value = formatSheetMarker({ ...marker, ...(marked && { layout: marked.layout }), part, table });
    const { names } = workbook.worksheets.getItem(id);
    names.getItemOrNullObject(SHEET_MARKER).delete();
    names.add(SHEET_MARKER, `="${value}"`).visible = false;
  }
}
