import { zeroRows } from "../../activity/check/zeroRows";
import { contractInUse } from "../../contract/contractInUse";
import type { EnteredFigures } from "../../excel/read/readEntered";
import type { EnteredBlock } from "../../excel/write/enterRows";
import { sheetTexts } from "../../language/sheets/sheets";
import { changesTold } from "../log/changesTold";
import { logging } from "../log/logLine";
import { checkReadFigures, type CheckedFigures, type LocatedIssue } from "./checkedFigures";
import { CommandFailure } from "./commandFailure";
import { enterCertainly } from "./enterCertainly";
import { readFiguresForCheck } from "./readFiguresForCheck";

/** Changes made to a table. */
export interface AppliedBlock extends EnteredBlock {
  /** How many rows they are, where they are whole ones: these are taken back all together or not at all. */
  readonly rows?: number;
}

/** Whether an issue is of an absent row that zeros may stand for. */
export function isAbsentRow({ issue: { rule, row, suggestion } }: LocatedIssue): boolean {
  return rule === "row-gap" && row === null && suggestion === 0;
}

/**
 * Enters rows of zeros into figures that were just read, as the user says that nothing happened there: all or none.
 * @param absent issues of absent rows
 * @throws the error where Aktivitet is as it was read, PartialWriteError or CommandFailure where it is not
 */
export async function enterZeros(
  { activity, places, log }: EnteredFigures,
  absent: readonly LocatedIssue[],
): Promise<{ readonly checked: CheckedFigures; readonly applied: readonly AppliedBlock[] }> {
  const source = sheetTexts(contractInUse().language).activity.zeroSource;
  const rows = zeroRows(
    absent.map(({ issue }) => issue),
    source,
  );
  const blocks = await enterCertainly(
    [{ table: activity, rows, changes: [] }],
    async () => [(await readFiguresForCheck(places)).activity],
    {},
    (entered) => logging(log, { action: "zeros", ...changesTold(entered) }),
  );
  const figures = await readFiguresForCheck(places).catch((error: unknown) => {
    // The rows are in by now, only unseen.
    throw new CommandFailure(error, false);
  });
  const checked = checkReadFigures(figures);
  return { checked, applied: blocks.map((block) => ({ ...block, rows: rows.length })) };
}
