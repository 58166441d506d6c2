import type { LockEntry } from "../../activity/check/lockedFigures";
import { monthDays } from "../../calc/contractYear";
import { instantOf } from "../../calc/serialDate";
import { contractInUse } from "../../contract/contractInUse";
import { listTexts } from "../../language/sheets/listTexts";
import { momentOfSerial } from "../../sheets/plan/listRows";
import type { LogCells } from "./load/loadLogLines";

/** Locks and unlocks as the log tells them, in its order; lines that somebody has rewritten tell none. */
export function loggedLocks(lines: readonly LogCells[]): LockEntry[] {
  const { actions } = listTexts(contractInUse().language);
  const months = monthsByText();
  return lines.flatMap(({ when, what, where, to }): LockEntry[] => {
    if (typeof when !== "number" || (what !== actions.lock && what !== actions.unlock)) return [];
    const at = momentOfSerial(when).toISOString();
    if (what === actions.unlock) return [{ at, until: null, reason: String(to) }];
    const until = months.get(String(where));
    return until === undefined ? [] : [{ at, until, reason: String(to) }];
  });
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

/** The contract's months, by the words that the log has for months up to one. */
function monthsByText(): ReadonlyMap<string, number> {
  const contract = contractInUse();
  const { told } = listTexts(contract.language);
  const months = contract.years.flatMap((year) =>
    Array.from({ length: 12 }, (_, index) => monthDays(contract, year, index + 1).first),
  );
  return new Map(months.map((month) => [told.until(told.month(instantOf(month))), month]));
}
