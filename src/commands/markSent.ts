import { isoDay } from "../activity/values/isoDay";
import { today } from "../calc/serialDate";
import { contractInUse } from "../contract/contractInUse";
import { yearLabel } from "../contract/years";
import { readLoggedState, saveLoggedState } from "../excel/write/saveLoggedState";
import { listTexts } from "../language/sheets/listTexts";
import { logging } from "./log/logLine";
import { toCommandFailure } from "./steps/commandFailure";

/**
 * Keeps the user's word that the targets which a newer contract has fixed are sent to KL and Erhvervsstyrelsen, or that
 * they are not, with a line in the log.
 * @throws CommandFailure
 */
export async function markSent(isSent: boolean): Promise<void> {
  try {
    const { state, log } = await readLoggedState();
    const { fixedYear } = state;
    if (!fixedYear) return;
    const contract = contractInUse();
    const { details } = listTexts(contract.language);
    const { year } = fixedYear;
    const wanted = isSent ? { year, sent: isoDay(today()) } : { year };
    const where = details.targetsOf(yearLabel(contract, year));
    const line = { action: "sent", isUndone: !isSent, where, from: "", to: details.recipients } as const;
    await saveLoggedState("fixedYear", fixedYear, wanted, logging(log, line));
  } catch (error) {
    throw toCommandFailure(error);
  }
}
