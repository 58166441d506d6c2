import { findAddInParts } from "../../excel/identity/addInParts";
import { inspectWorkbook, type WorkbookSnapshot } from "../../excel/identity/inspectWorkbook";
import { recoverLogged } from "../../excel/log/recoverLogged";
import { recover } from "../../excel/recover/recover";
import type { Logging } from "../../excel/log/logging";
import { deleteSheets, readSheetsMade } from "../../excel/write/deleteSheets";
import { listTexts } from "../../language/sheets/listTexts";
import { contractInUse } from "../../contract/contractInUse";
import { cellAddress } from "../../sheets/plan/address";
import { isFormula, OPTIONAL_PARTS, type OptionalPart } from "../../sheets/plan/plan";
import { parseRectangles, rectanglesOverlap } from "../../sheets/plan/rectangles";
import type { MadeSheet } from "../log/done";
import { hasLog } from "../log/insertionLogging";
import { logging, type LogAction, type LogLine } from "../log/logLine";
import { sheetNamesText } from "../log/sheetNamesText";
import { beginWrite, type StepControl } from "../steps/workStep";
import type { UndoBlocksOutcome } from "../steps/recover/undoBlocks";
import { reportSheets } from "../reports/reportSheets";

/** How the sheets were made, and under which key the workbook keeps what undoing them takes. */
interface Made {
  readonly action: LogAction;
  readonly sheets: readonly MadeSheet[];
  readonly undoneKey: string;
  readonly control: StepControl;
}

/**
 * Undoes the making of sheets: removes them with their names and, for reports, what the file keeps of them. A sheet
 * that somebody has written or commented on since stays, and these cells are named. If it breaks off, it is completed.
 */
export async function undoSheets(
  { action, sheets: made, undoneKey, control }: Made,
  snapshot: WorkbookSnapshot,
): Promise<UndoBlocksOutcome | { readonly kind: "gone" }> {
  const keys = made.map(({ key }) => key);
  const sheetsOf = (now: WorkbookSnapshot) => [...reportSheets(now), ...optionalSheets(now)];
  const there = sheetsOf(snapshot).flatMap(({ key, name }) => {
    const written = made.find((each) => each.key === key);
    return written ? [{ key, name, written, arrays: written.arrays ?? [] }] : [];
  });
  // Somebody has deleted them already.
  if (there.length === 0) return { kind: "gone" };
  const read = await readSheetsMade(there, snapshot);
  const others = there.map(({ name, written }, index) => {
    const changed = changedCells(written, read.cells[index] ?? [], read.filled[index] ?? []);
    const commented = read.commented[index] ?? [];
    return [...new Set([...changed, ...commented])].map((cell) => `${name}!${cell}`);
  });
  const going = there.filter((_, index) => others[index]?.length === 0);
  const kept = others.flat();
  if (going.length === 0) return { kind: "changed-since", cells: kept.length };
  // A part kept for several reports belongs to those that stay as well.
  const parts = kept.length === 0 ? read.partOf(keys) : [];
  const names = going.flatMap(({ written }) => written.names ?? []);
  const where = sheetNamesText(going, listTexts(contractInUse().language));
  const line = loggingOf(snapshot, { action, isUndone: true, undoneKey, where, from: "", to: "" });
  const goingKeys = going.map(({ key }) => key);
  const left = (now: WorkbookSnapshot) => ({
    sheets: sheetsOf(now).filter(({ key }) => goingKeys.includes(key)),
    parts: now.reportParts.filter((id) => parts.includes(id)),
    names: now.names.flatMap(({ name }) => (names.includes(name) ? [name] : [])),
  });
  const isLeft = (now: WorkbookSnapshot) => left(now).sheets.length + left(now).parts.length;
  const work = {
    look: inspectWorkbook,
    isWhole: (now: WorkbookSnapshot) => isLeft(now) === 0,
    isAsBefore: (now: WorkbookSnapshot) => isLeft(now) === going.length + parts.length,
    mend: (now: WorkbookSnapshot) => deleteSheets(left(now)),
  };
  beginWrite(control);
  await deleteSheets({ sheets: going, parts, names }, line).catch((error: unknown) =>
    recover(error, recoverLogged(work, line)),
  );
  return { kind: "undone", ...(kept.length > 0 && { kept }) };
}

function optionalSheets(snapshot: WorkbookSnapshot): { readonly name: string; readonly key: OptionalPart }[] {
  const there = findAddInParts(snapshot)?.sheets;
  return OPTIONAL_PARTS.flatMap((key) => {
    const sheet = there?.get(key);
    return sheet ? [{ name: sheet.name, key }] : [];
  });
}

/** Inserting a blank sheet and undoing that does not begin a log. */
function loggingOf(seen: WorkbookSnapshot, line: LogLine): Logging {
  const logged = logging(seen, line);
  return line.action === "insert" && !hasLog(seen) ? { ...logged, rows: [] } : logged;
}

function isFormulaText(content: unknown): boolean {
  return typeof content === "string" && content.startsWith("=");
}

/** The cells of a sheet that hold something other than what was written there. */
function changedCells(
  { blocks }: MadeSheet,
  now: readonly (readonly unknown[])[],
  filled: readonly string[],
): string[] {
  const written = new Map<string, unknown>();
  for (const { at, cells } of blocks) {
    const { from } = parseRectangles(at)[0];
    for (const [down, row] of cells.entries()) {
      for (const [across, content] of row.entries()) {
        const place = cellAddress({ row: from.row + down, column: from.column + across });
        if (content !== null) written.set(place, isFormula(content) ? content.formula : content);
      }
    }
  }
  const areas = filled.flatMap(parseRectangles);
  const changed = now.flatMap((row, down) =>
    row.flatMap((content, across) => {
      const at = { row: down + 1, column: across + 1 };
      const place = cellAddress(at);
      const expected =
        written.get(place) ??
        (areas.some((area) => rectanglesOverlap(area, { from: at, to: at })) ? content : "");
      written.delete(place);
      return content === expected || (expected === "=" && isFormulaText(content)) ? [] : [place];
    }),
  );
  return [...changed, ...[...written].flatMap(([place, content]) => (content === "" ? [] : [place]))];
}
