import { keyOfPlace } from "../../../activity/tables/activityFacts";
import { figureColumns } from "../../../activity/tables/activityRow";
import type { LockedPeriods } from "../../../activity/check/lockedFigures";
import type { LostState } from "../../../activity/check/lostState";
import { serialOfIsoDate } from "../../../calc/serialDate";
import { contractInUse } from "../../../contract/contractInUse";
import { findMunicipality } from "../../../contract/municipalities";
import type { AddInParts } from "../../identity/addInParts";
import { listPlace } from "../../identity/listPlace";
import type { LogSeen } from "../../identity/logSeen";
import { loadSavedState, type SavedState } from "../../identity/savedState";
import { lockedPlaceParts } from "../../../sheets/activity/lockedPlace";
import { runExcel } from "../../runExcel";
import { fixedYearOfCells, loadFixedYearCells } from "./fixedYearCells";
import { loadLogLines } from "./loadLogLines";
import { loggedImports, loggedLocks, loggedMutes, unreadRevisions } from "../loggedState";

/** State that the workbook keeps for us, and that which only its sheets still show. */
export interface ReadState {
  readonly savedState: SavedState;
  readonly lost?: LostState;
}

/**
 * Loads with the next request what the workbook keeps for us. Settings get lost where another program saves the file;
 * locked figures go on counting then. Where their sheet has them and the settings do not, one further request reads
 * them there, with the log's lines on them, of revisions and of hidden issues.
 */
export function loadState(
  context: Excel.RequestContext,
  parts: AddInParts,
): (seen: LogSeen) => Promise<ReadState> {
  const settings = loadSavedState(context);
  const fixedYear = loadFixedYearCells(context, parts);
  const room = context.workbook.names.getItemOrNullObject(parts.nameOf("locked")).getRangeOrNullObject();
  const used = room.getUsedRangeOrNullObject(true).load("address");
  return async (seen) => {
    const kept = settings();
    const savedState = { ...kept, fixedYear: kept.fixedYear ?? fixedYearOfCells(fixedYear()) };
    const areMarksAlone = !savedState.locked && !used.isNullObject;
    // A log carries a setting from its first line on.
    const areSettingsGone = !seen.hadLog && listPlace("log", seen) !== undefined;
    const mayLackMutes = areSettingsGone && savedState.mutes.length === 0;
    const mayLackHistory = savedState.lockHistory.length === 0 && (areMarksAlone || areSettingsGone);
    const mayLackImports = areSettingsGone && savedState.imports.length === 0;
    if (!areMarksAlone && !mayLackMutes && !mayLackHistory && !mayLackImports) return { savedState };
    const log = loadLogLines(context, seen);
    if (areMarksAlone) room.load("values");
    await context.sync();
    const lines = log();
    const history = mayLackHistory ? loggedLocks(lines) : [];
    const lockHistory = [...savedState.lockHistory, ...history];
    const locked = areMarksAlone ? lockedIn(room.values) : undefined;
    const mutes = mayLackMutes ? loggedMutes(lines) : 0;
    const unread = mayLackHistory ? unreadRevisions(lines) : 0;
    const imports = mayLackImports ? loggedImports(lines) : 0;
    if (!locked && mutes + imports + unread + history.length === 0) return { savedState };
    return {
      savedState: { ...savedState, lockHistory, ...(locked && { locked }) },
      lost: { mutes, imports, unread, history, ...(locked && { locked }) },
    };
  };
}

/** Reads it, in one request, and one more where settings are lost. */
export async function readState(parts: AddInParts, seen: LogSeen): Promise<ReadState> {
  return runExcel(async (context) => {
    const state = loadState(context, parts);
    await context.sync();
    return state(seen);
  });
}

/** The locks whose figures the sheets still count: `202601 Aarhus`, and the figures. */
function lockedIn(cells: readonly (readonly unknown[])[]): LockedPeriods | undefined {
  const columns = figureColumns();
  const found = cells.flatMap(([place, ...figures]) => {
    const parts = lockedPlaceParts(place);
    if (!parts) return [];
    const { month, municipality } = parts;
    const code = findMunicipality(contractInUse(), municipality)?.code ?? municipality;
    const counts = columns.map((column, at) => {
      const figure = figures[at];
      return [column, typeof figure === "number" ? figure : null] as const;
    });
    const blank = { individual: null, collective: null, growth: null, young: null };
    return { month, code, figures: { ...blank, ...Object.fromEntries(counts) } };
  });
  if (found.length === 0) return undefined;
  return {
    until: Math.max(...found.map(({ month }) => serialOfIsoDate(`${month}-01`))),
    figures: Object.fromEntries(found.map(({ month, code, figures }) => [keyOfPlace(month, code), figures])),
  };
}
