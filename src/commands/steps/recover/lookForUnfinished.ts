import { endEntry, isUnknownEntry, markEntryKnown } from "../../../excel/identity/entryMark";
import type { EnteredSheets } from "../../../excel/read/readEntered";
import { begunBlocks } from "../../../excel/recover/begunBlocks";
import { lookAt } from "../../../excel/recover/recover";
import { unsettled } from "../../../excel/recover/unsettled";
import { checkedTables } from "../checkedFigures";
import { readFiguresForCheck } from "../readFiguresForCheck";
import { blocksRecovery } from "./recoverBlocks";

/**
 * Tells, once a session, what became of rows and cells whose entering broke off before the workbook was opened: a
 * read where there are any.
 */
export async function lookForUnfinished(places: EnteredSheets): Promise<void> {
  const { entering } = places;
  if (entering === undefined || !isUnknownEntry(entering)) return;
  const look = async () => checkedTables(await readFiguresForCheck(places));
  const finding = await lookAt(blocksRecovery(begunBlocks(entering), look), false);
  markEntryKnown(entering);
  // Somebody has changed all of it since, or it is in no table that is judged: there is nothing to say of it.
  if (finding.kind === "unclear") return endEntry();
  if (finding.kind !== "as-before") {
    unsettled.setState(({ findings }) => ({ findings: [...findings, finding] }));
  }
  return undefined;
}
