import { firstActivityRows } from "../../activity/check/firstActivityRows";
import { reviseBack, type LockEntry, type Revision } from "../../activity/check/lockedFigures";
import { activityFactsReader, placeOfKey } from "../../activity/tables/activityFacts";
import { serialOfIsoDate } from "../../calc/serialDate";
import { contractInUse } from "../../contract/contractInUse";
import type { DoneCommand } from "../../excel/identity/doneCommands";
import { enteredAmong, type EnteredFigures } from "../../excel/read/readEntered";
import { saveLocked } from "../../excel/write/saveLocked";
import { listTexts } from "../../language/sheets/listTexts";
import type { DoneRevisions } from "../log/done";
import { revisedFigure, revisionLogging } from "../log/lockLogging";
import { readFiguresForCheck } from "../steps/readFiguresForCheck";
import type { UndoBlocksOutcome } from "../steps/recover/undoBlocks";
import { beginWrite } from "../steps/workStep";
import type { UndoneIn } from "./undoneIn";

/**
 * Locks again what was locked before revisions. They stay in the history, where each is followed by one back; a figure
 * that was revised again since, or whose month is open, stays and is named.
 */
export async function undoRevisions(
  { key: undoneKey }: DoneCommand,
  { revisions, come, reason, report }: DoneRevisions,
  { snapshot, control }: UndoneIn,
): Promise<UndoBlocksOutcome | { readonly kind: "gone" }> {
  const places = enteredAmong(snapshot);
  if (!places) return { kind: "gone" };
  const figures = await readFiguresForCheck(places);
  const { locked } = figures.savedState;
  const stands = ({ key, column, to }: Revision) => {
    const there = locked?.figures[key];
    return there !== undefined && (there[column] ?? null) === to;
  };
  const standing = revisions.filter(stands);
  if (!locked || standing.length === 0) return { kind: "changed-since", cells: revisions.length };
  const kept = revisions
    .filter((each) => !stands(each))
    .map((each) => Object.values(revisedFigure(each)).join(", "));
  const why = { reason: listTexts(contractInUse().language).details.undone(reason) };
  const back = standing.map(({ from, to, ...place }): Revision => ({ ...place, from: to, to: from }));
  const entries = back.map((revision): LockEntry => ({
    at: new Date().toISOString(),
    until: locked.until,
    ...why,
    ...(report === undefined ? {} : { report }),
    revision,
  }));
  const history = [...(figures.lost?.history ?? []), ...entries];
  const rows = back.map((revision) => ({ revision, row: rowOf(revision, figures) }));
  const logging = revisionLogging(figures, rows, { ...why, report }, { isUndone: true, undoneKey });
  beginWrite(control);
  await saveLocked(places, reviseBack(locked, standing, come), history, logging);
  return { kind: "undone", ...(kept.length > 0 && { kept }) };
}

/** The row that a place stands in now. */
function rowOf({ key }: Revision, { activity }: EnteredFigures): number | undefined {
  const { month, code } = placeOfKey(key);
  const { municipalities } = contractInUse();
  const municipality = municipalities.find((each) => each.code === code);
  const rowNow = firstActivityRows(activity.rows.map(activityFactsReader(contractInUse())));
  return municipality && rowNow(serialOfIsoDate(`${month}-01`), municipality)?.row;
}
