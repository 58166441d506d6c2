import { countWords } from "../../countWords";
import { commandLabels } from "../commandLabels";
import type { CheckPaneTexts } from "./checkPaneTexts";

const { number, counted, join } = countWords("en");

export const englishCheckPane: CheckPaneTexts = {
  check: commandLabels.checkFigures.en,
  checking: "Checking the figures.",
  reading: "Reading the figures.",
  rowsOf: (done, of) => `${number(done)} of ${number(of)} rows`,
  cancelled: "The check was cancelled. Nothing has changed.",
  intro:
    "Goes through the entered figures cell by cell: numbers kept as text, municipalities, months, rows that stand twice. Nothing changes until you say so.",
  noWorkbook: "There are no figures to check here",
  noWorkbookRemedy: "The workbook lacks the contract's sheets. Insert them on the page Overview.",
  allGood: "Nothing wrong was found",
  allMuted: (count) => `No errors are shown, ${counted(count, "message is hidden", "messages are hidden")}`,
  mutedErrors: (count) => counted(count, "hidden error", "hidden errors"),
  nothingEntered: "No figures have been entered yet",
  nothingEnteredHint: "Type them on the sheet, or fetch them under Import.",
  errors: (count) => counted(count, "error", "errors"),
  warnings: (count) => counted(count, "warning", "warnings"),
  joinList: join,
  checked: (rows, statusDate) => `${rows} checked. Date of status ${statusDate}.`,
  rows: (count, sheet) => `${counted(count, "row", "rows")} in ${sheet}`,
  leftOut: (rows, figures) =>
    `Counted in no sum: ${[
      ...(rows > 0 ? [counted(rows, "row", "rows")] : []),
      ...(figures > 0 ? [counted(figures, "figure of another row", "figures of other rows")] : []),
    ].join(" and ")}.`,
  groups: "Found by the check",
  severity: { error: "Error", warning: "Warning" },
  places: (count) => counted(count, "place", "places"),
  select: (address, sheet) => `Go to ${address} in ${sheet}`,
  absent: "New row",
  fix: "Fix",
  fixOf: (address) => `Fix ${address}`,
  fixAll: (count) => (count === 1 ? "Fix 1 place …" : `Fix all ${number(count)} …`),
  zeroRow: { insert: "Insert 0", of: (row) => `Insert 0 for ${row}` },
  lockedRow: {
    insert: "Put the row back",
    of: (row) => `Put the row for ${row} back with the closed figures`,
  },
  insertZeros: (month, rows) => `Insert 0 in ${month} (${counted(rows, "municipality", "municipalities")})`,
  insertLockedRows: (month, rows) => `Put ${counted(rows, "row", "rows")} for ${month} back`,
  restoreHint:
    "It comes back blank. That is not taken back here: delete it in Excel where it should not be there.",
  restoreColumns: (count, sheet) => `Put the ${count === 1 ? "column" : "columns"} back into ${sheet}`,
  clearRow: "Clear the row",
  clearRowOf: (address) => `Clear the row of ${address}`,
  moveAside: "Move to Ikke placeret",
  moveAsideOf: (address) => `Move ${address} to Ikke placeret`,
  useSuggestion: (value) => `Use ${value}`,
  dateOrders: {
    dmy: (dates) => `The day stands first (${counted(dates, "date", "dates")})`,
    mdy: (dates) => `The month stands first (${counted(dates, "date", "dates")})`,
  },
  empty: "(empty)",
  becomes: "becomes",
  more: (count) => `Show ${number(count)} more`,
  preview: (count) => `How ${counted(count, "cell is", "cells are")} fixed`,
  previewHint: "Nothing has changed yet.",
  cell: "Cell",
  from: "From",
  to: "To",
  andMore: (count) => `and ${number(count)} more`,
  apply: (count) => `Fix ${counted(count, "cell", "cells")}`,
  cancel: "Cancel",
  undo: "Undo the fix",
  undoUntil:
    "Can be undone here until months are closed or the pane is. Ctrl+Z in Excel does not take it back.",
  fixed: (count) => `${counted(count, "cell", "cells")} fixed.`,
  wholeRows: {
    undo: "Undo the added rows",
    fixed: (count) => `${counted(count, "row", "rows")} put in.`,
    undone: (count) => `${counted(count, "row", "rows")} removed again.`,
    kept: (count, places) =>
      `${counted(count, "row has changed since and stays", "rows have changed since and stay")}${places && `: ${places}`}.`,
  },
  skipped: (count, places) =>
    `${counted(count, "cell had changed meanwhile and was", "cells had changed meanwhile and were")} left alone: ${places}.`,
  undone: (count) =>
    `${counted(count, "cell is as it was before it was", "cells are as they were before they were")} fixed.`,
  kept: (count) =>
    `${counted(count, "cell has changed since and was", "cells have changed since and were")} left alone.`,
  mute: "Hide …",
  muteOf: (address) => `Hide the message about ${address}`,
  muteHint: (severity) =>
    severity === "error"
      ? "The message stays hidden as long as the cell does not change. The figure is still not counted."
      : "The message stays hidden as long as the cell does not change.",
  reason: "Reason",
  confirmMute: "Hide",
  muted: (count) => `Hidden messages: ${number(count)}`,
  mutedBecause: (reason) => `Hidden: ${reason}`,
  unmute: "Show again",
  unmuteOf: (address) => `Show again the message about ${address}`,
  mark: "Mark the cells on the sheet",
  marked: (marked, of) =>
    marked < of
      ? `The first ${number(marked)} of ${number(of)} cells are marked.`
      : `${counted(marked, "cell is", "cells are")} marked.`,
  uncommented: (count) =>
    `Excel took no comment for ${number(count)} of them, for instance because the cell has an old note.`,
  hasOldComments: "Comments of an earlier marking could not all be removed. Mark again.",
  unmarked: "The marks are gone.",
  whileTyping: "Check while I type",
  options: "Settings",
  busyReason: "Something else is under way. Try again once it is done.",
  locks: "Closing the month",
  locksHint:
    "A closed month's figures are remembered as they are now and go on counting. If one of them changes later, it is an error that can be fixed back or made a revision. If a whole row is deleted, the closed figures still count; that is reported until the row is put back. It is a seal, not a wall: there is no password, and the sheet can still be changed.",
  lockedUntil: (month) => `Closed up to and including ${month}.`,
  notLocked: "No month is closed.",
  lockUntil: "Close up to and including",
  lock: "Close month",
  unlock: "Open again",
  lockReason: "Why closed or opened",
  unlockNeedsReason: "Give a reason to open again.",
  lockHistory: "Closed, opened and revised",
  lockEntry: (day, month, reason) =>
    `${day}: closed up to and including ${month}${reason ? ` (${reason})` : ""}`,
  unlockEntry: (day, reason) => `${day}: opened again${reason ? ` (${reason})` : ""}`,
  failed: "That did not work",
  marksFailed: "The cells could not be marked on the sheet",
  marksCleared: "All marks have been taken away again, earlier ones too. The figures are as they were.",
  unsure: "We cannot tell whether any cell was changed. Check the figures again.",
};
