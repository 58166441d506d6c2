/** A message the host pushes to the library without being asked, as the wire carries it. */
export interface EventEntry {
  /** 65536 for an Excel event, 1 for a call of a custom function. */
  readonly category: number;
  readonly type: number;
  /** The target of the event: a sheet's or table's id, or `Workbook`. */
  readonly target: string;
  /** JSON. */
  readonly message: string;
  readonly id: string;
}

/** Category of the events a handler was registered for. */
export const EVENT_CATEGORY = 65536;
export const WORKBOOK_TARGET = "Workbook";

/** The library's numbers of the events the host raises. */
export const EventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  visibilityChanged: 65539,
} as const;
