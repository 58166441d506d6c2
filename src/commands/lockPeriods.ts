import { activityFacts } from "../activity/activityFacts";
import { lockFigures, type LockedPeriods } from "../activity/lockedFigures";
import { contractInUse } from "../contract/inUse";
import { remember } from "../excel/memory";
import { readEntered } from "../excel/readEntered";
import { judgeFigures, type CheckedFigures } from "./checkedFigures";
import { failed } from "./commandFailure";

/**
 * Locks all periods up to a month: their figures are kept as they stand now, and a later change of one is an
 * error that can be taken back. Nothing on the sheet is closed.
 * @param until the first of the month as an Excel serial number; `undefined` unlocks all
 * @throws CommandFailure
 */
export async function lockPeriods(
  before: CheckedFigures,
  until: number | undefined,
): Promise<CheckedFigures> {
  try {
    const figures = await readEntered(before.figures.places);
    const contract = contractInUse();
    const context = { contract, statusDate: figures.statusDate, from: "workbook", textColumns: [] } as const;
    const locked: LockedPeriods | undefined =
      until === undefined ? undefined : lockFigures(activityFacts(figures.activity.rows, context), until);
    await remember("locked", locked);
    return judgeFigures({ ...figures, memory: { ...figures.memory, locked } });
  } catch (error) {
    throw failed(error);
  }
}

/** The months that figures have been entered for, in their order, as the serial numbers of their first days. */
export function enteredMonths({ figures: { activity, statusDate } }: CheckedFigures): number[] {
  const contract = contractInUse();
  const context = { contract, statusDate, from: "workbook", textColumns: [] } as const;
  const months = activityFacts(activity.rows, context).flatMap(({ month, withinContract }) =>
    month !== undefined && withinContract ? [month] : [],
  );
  return [...new Set(months)].sort((a, b) => a - b);
}
