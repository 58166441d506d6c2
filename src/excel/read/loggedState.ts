import { keyOfPlace } from "../../activity/tables/activityFacts";
import type { LockEntry } from "../../activity/check/lockedFigures";
import { isoMonth } from "../../activity/values/isoDay";
import { monthDays } from "../../calc/contractYear";
import { instantOf } from "../../calc/serialDate";
import { contractInUse } from "../../contract/contractInUse";
import { figureHeadings } from "../../contract/figureHeadings";
import { findMunicipality } from "../../contract/municipalities";
import { listTexts } from "../../language/sheets/listTexts";
import { sheetTexts } from "../../language/sheets/sheets";
import { momentOfSerial } from "../../sheets/plan/listRows";
import type { LogCells } from "./load/loadLogLines";

/** Locks, unlocks and revisions by the log, in its order; lines that somebody has rewritten show none. */
export function loggedLocks(lines: readonly LogCells[]): LockEntry[] {
  const { actions, details } = listTexts(contractInUse().language);
  const months = monthsByText(details.until);
  const revisionIn = loggedRevision();
  let locked: number | null = null;
  return lines.flatMap(({ when, what, where, from, to }): LockEntry[] => {
    if (typeof when !== "number") return [];
    const at = momentOfSerial(when).toISOString();
    if (what === actions.revise || what === details.undone(actions.revise)) {
      const revision = revisionIn(String(where), from, to);
      return revision ? [{ at, until: locked, ...revision }] : [];
    }
    const until =
      what === actions.unlock ? null : what === actions.lock ? months.get(String(where)) : undefined;
    if (until === undefined) return [];
    locked = until;
    return [{ at, until, reason: String(to) }];
  });
}

/** Reads which figure a line says was revised, from what to what, and why. */
function loggedRevision() {
  const contract = contractInUse();
  const { details } = listTexts(contract.language);
  const months = monthsByText((month) => month);
  const headings = figureHeadings(contract, sheetTexts(contract.language).activity.columns);
  const columns = new Map(Object.entries(headings).map(([column, heading]) => [heading, column]));
  const figure = (cell: unknown) =>
    typeof cell === "number" ? cell : cell === details.blank ? null : undefined;
  return (where: string, was: unknown, is: unknown): Pick<LockEntry, "reason" | "revision"> | undefined => {
    const read = details.readRevised(where);
    const month = read && months.get(read.month);
    const column = read && columns.get(read.heading);
    const [from, to] = [figure(was), figure(is)];
    if (!read || month === undefined || !column || from === undefined || to === undefined) return undefined;
    const code = findMunicipality(contract, read.municipality)?.code ?? read.municipality;
    return { reason: read.why, revision: { key: keyOfPlace(isoMonth(month), code), column, from, to } };
  };
}

/** How many revisions the log records by their cell alone, as it once did. */
export function unreadRevisions(lines: readonly LogCells[]): number {
  const { actions, details } = listTexts(contractInUse().language);
  return lines.filter(({ what, where }) => what === actions.revise && !details.readRevised(String(where)))
    .length;
}

/** How many imports the log records. */
export function loggedImports(lines: readonly LogCells[]): number {
  const { actions } = listTexts(contractInUse().language);
  return lines.filter(({ what }) => what === actions.import).length;
}

/** How many issues were hidden and not shown again since. */
export function loggedMutes(lines: readonly LogCells[]): number {
  const { actions } = listTexts(contractInUse().language);
  const hidden = new Set<string>();
  for (const { what, where, from } of lines) {
    const key = JSON.stringify([where, from]);
    if (what === actions.mute) hidden.add(key);
    if (what === actions.unmute) hidden.delete(key);
  }
  return hidden.size;
}

/** The contract's months, by words that the log has for them. */
function monthsByText(worded: (month: string) => string): ReadonlyMap<string, number> {
  const contract = contractInUse();
  const { details } = listTexts(contract.language);
  const months = contract.years.flatMap((year) =>
    Array.from({ length: 12 }, (_, index) => monthDays(contract, year, index + 1).first),
  );
  return new Map(months.map((month) => [worded(details.month(instantOf(month))), month]));
}
