import type { ActivityRow } from "../../activity/tables/activityRow";
import { isOfLocked } from "../../activity/check/absentRows";
import { lockedRows } from "../../activity/check/lockedRows";
import { zeroRows } from "../../activity/check/zeroRows";
import { contractInUse } from "../../contract/contractInUse";
import type { EnteredFigures } from "../../excel/read/readEntered";
import type { EnteredBlock } from "../../excel/write/enterRows";
import { sheetTexts } from "../../language/sheets/sheets";
import type { ListRow } from "../../sheets/plan/listRows";
import { changeDetails } from "../log/changeDetails";
import { logging, type LogAction } from "../log/logLine";
import { checkReadFigures, type CheckedFigures, type LocatedIssue } from "./checkedFigures";
import { CommandFailure } from "./commandFailure";
import { enterWithRecovery } from "./enterWithRecovery";
import { readFiguresForCheck } from "./readFiguresForCheck";

/** Changes made to a table. */
export interface AppliedBlock extends EnteredBlock {
  /** How many rows they are, where they are whole ones. */
  readonly rows?: number;
  /** The name in the log of the command that entered those. */
  readonly action?: LogAction;
  /** The lines that hold what these cells held, where it was moved to the sheet Ikke placeret. */
  readonly aside?: readonly ListRow[];
}

/**
 * Enters absent rows into figures that were just read, all or none: zeros where the user says that nothing happened,
 * and the locked figures where a row of a locked month is gone.
 * @param absent issues of absent rows
 * @throws the error where Aktivitet is as it was read, PartialWriteError or CommandFailure where it is not
 */
export async function enterAbsent(
  { activity, places, log, savedState }: EnteredFigures,
  absent: readonly LocatedIssue[],
): Promise<{ readonly checked: CheckedFigures; readonly applied: readonly AppliedBlock[] }> {
  const { zeroSource, lockedSource } = sheetTexts(contractInUse().language).activity;
  const issues = absent.map(({ issue }) => issue);
  const [locked, gaps] = [issues.filter(isOfLocked), issues.filter((issue) => !isOfLocked(issue))];
  const rows: ActivityRow[] = [
    ...lockedRows(locked, savedState.locked, lockedSource),
    ...zeroRows(gaps, zeroSource),
  ];
  const action = locked.length > 0 ? "restore" : "zeros";
  const blocks = await enterWithRecovery(
    [{ table: activity, rows, changes: [] }],
    async () => [(await readFiguresForCheck(places)).activity],
    {},
    (entered) =>
      logging(log, { action, ...changeDetails(entered), done: { kind: "blocks", blocks: entered } }),
  );
  const figures = await readFiguresForCheck(places).catch((error: unknown) => {
    // The rows are in by now, only unseen.
    throw new CommandFailure(error, false);
  });
  const checked = await checkReadFigures(figures);
  return { checked, applied: blocks.map((block) => ({ ...block, rows: rows.length, action })) };
}
