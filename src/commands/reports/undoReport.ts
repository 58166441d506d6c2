import { inspectWorkbook, type WorkbookSnapshot } from "../../excel/identity/inspectWorkbook";
import { recoverLogged } from "../../excel/log/recoverLogged";
import { recover } from "../../excel/recover/recover";
import { deleteReports, readReportsMade } from "../../excel/write/deleteReports";
import { listTexts } from "../../language/sheets/listTexts";
import { contractInUse } from "../../contract/contractInUse";
import { cellAddress } from "../../sheets/plan/address";
import { isFormula } from "../../sheets/plan/plan";
import { parseRectangles } from "../../sheets/plan/rectangles";
import type { MadeSheet } from "../log/done";
import { logging } from "../log/logLine";
import { sheetNamesText } from "../log/sheetNamesText";
import type { UndoBlocksOutcome } from "../steps/recover/undoBlocks";
import { reportSheets } from "./reportSheets";

/**
 * Takes reports back that were made together: their sheets and what the file keeps of them. A sheet on which somebody
 * has written since stays, and is named by the cells that are others. What breaks off is brought to its end.
 */
export async function undoReport(
  made: readonly MadeSheet[],
  undoneKey: string,
  snapshot: WorkbookSnapshot,
): Promise<UndoBlocksOutcome> {
  const keys = made.map(({ key }) => key);
  const there = reportSheets(snapshot).filter(({ key }) => keys.includes(key));
  const read = await readReportsMade(there, snapshot);
  const others = there.map(({ key, name }, index) => {
    const written = made.find((each) => each.key === key);
    return written ? changedCells(written, read.cells[index] ?? []).map((cell) => `${name}!${cell}`) : [];
  });
  const going = there.filter((_, index) => others[index]?.length === 0);
  const kept = others.flat();
  if (going.length === 0) return { kind: "changed-since", cells: Math.max(kept.length, 1) };
  // A part kept for several reports belongs to those that stay as well.
  const parts = kept.length === 0 ? read.partOf(keys) : [];
  const where = sheetNamesText(going, listTexts(contractInUse().language));
  const line = logging(snapshot, { action: "report", isUndone: true, undoneKey, where, from: "", to: "" });
  const goingKeys = going.map(({ key }) => key);
  const left = (now: WorkbookSnapshot) => ({
    sheets: reportSheets(now).filter(({ key }) => goingKeys.includes(key)),
    parts: now.reportParts.filter((id) => parts.includes(id)),
  });
  const isLeft = (now: WorkbookSnapshot) => left(now).sheets.length + left(now).parts.length;
  const work = {
    look: inspectWorkbook,
    isWhole: (now: WorkbookSnapshot) => isLeft(now) === 0,
    isAsBefore: (now: WorkbookSnapshot) => isLeft(now) === going.length + parts.length,
    mend: (now: WorkbookSnapshot) => deleteReports(left(now)),
  };
  await deleteReports({ sheets: going, parts }, line).catch((error: unknown) =>
    recover(error, recoverLogged(work, line)),
  );
  return { kind: "undone", ...(kept.length > 0 && { kept }) };
}

/** The cells of a sheet that hold something else than was written there. */
function changedCells({ blocks }: MadeSheet, now: readonly (readonly unknown[])[]): string[] {
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
  const changed = now.flatMap((row, down) =>
    row.flatMap((content, across) => {
      const place = cellAddress({ row: down + 1, column: across + 1 });
      const expected = written.get(place) ?? "";
      written.delete(place);
      return content === expected ? [] : [place];
    }),
  );
  return [...changed, ...[...written].flatMap(([place, content]) => (content === "" ? [] : [place]))];
}
