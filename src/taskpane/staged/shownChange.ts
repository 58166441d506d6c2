import type { LockedOutFigure } from "../../activity/import/activityImport";
import type { Change } from "../../activity/tables/change";

/** A cell, or a figure that the sheet has no row for: then its month and municipality stand for it. */
export type ShownChange = Change | AbsentCell;

interface AbsentCell extends Omit<Change, "row"> {
  readonly row: null;
  /** The first of the month as an Excel serial number. */
  readonly month: number;
  readonly municipality: string;
}

/** Figures that a lock keeps as they are, to be shown as the changes they would have been. */
export function lockedChanges(locked: readonly LockedOutFigure[]): ShownChange[] {
  return locked.map(({ row, column, from, to, month, municipality }) => {
    const cell = { column, from: { value: from }, to: { value: to } };
    return row === null ? { ...cell, row, month, municipality } : { ...cell, row };
  });
}
