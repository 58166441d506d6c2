import { isoDay } from "../activity/values/isoDay";
import { today } from "../calc/serialDate";
import { contractInUse } from "../contract/contractInUse";
import { yearLabel } from "../contract/years";
import { findAddInParts } from "../excel/identity/addInParts";
import { inspectWorkbook } from "../excel/identity/inspectWorkbook";
import { readState } from "../excel/read/load/loadState";
import { saveFixedYear } from "../excel/write/saveFixedYear";
import { listTexts } from "../language/sheets/listTexts";
import { logging } from "./log/logLine";
import { toCommandFailure } from "./steps/commandFailure";

/**
 * Keeps the user's word that the targets which a newer contract has fixed are sent to KL and Erhvervsstyrelsen, or that
 * they are not, with a line in the log; Forudsætninger says the same.
 * @throws CommandFailure
 */
export async function markSent(isSent: boolean): Promise<void> {
  try {
    const snapshot = await inspectWorkbook();
    const parts = findAddInParts(snapshot);
    if (!parts) return;
    const { fixedYear } = (await readState(parts, snapshot)).savedState;
    if (!fixedYear) return;
    const contract = contractInUse();
    const { details } = listTexts(contract.language);
    const { year } = fixedYear;
    const wanted = isSent ? { year, sent: isoDay(today()) } : { year };
    const where = details.targetsOf(yearLabel(contract, year));
    const line = { action: "sent", isUndone: !isSent, where, from: "", to: details.recipients } as const;
    await saveFixedYear(parts, wanted, logging(snapshot, line));
  } catch (error) {
    throw toCommandFailure(error);
  }
}
