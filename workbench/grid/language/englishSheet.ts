import type { GridTexts } from "./gridTexts";

export const englishSheet: GridTexts = {
  grid: (sheet) => `Sheet ${sheet}`,
  cell: (address, shown, comment) =>
    `${address}, ${shown === "" ? "empty" : shown}${comment === undefined ? "" : `, comment by ${comment}`}`,
  nameBox: "Name box",
  formulaBar: "Formula bar",
  enter: "Enter",
  cancel: "Cancel",
  selectAll: "Select all",
  showColumns: (first, last) => `Show columns ${first} to ${last}`,
  hideColumns: (first, last) => `Hide columns ${first} to ${last}`,
  sheets: "Sheets",
  openList: "Choose from the list",
  list: "Allowed values",
  functions: "Functions",
  argumentOptional: "optional",
  refusedTitle: "The entry was not kept",
  refusedValue: "The value does not meet the rule that holds for this cell.",
  refusedFormula: (cause) =>
    `The formula cannot be used as it stands. Correct it, or press Esc to give it up. Cause: ${cause}`,
  refusedProtected: "The cell is locked and the sheet is protected. Unprotect the sheet to change it.",
  refusedColumnsTitle: "The columns cannot be shown or hidden",
  refusedColumns: "The sheet is protected. Unprotect it first.",
  refusedImpossible: (cause) => `That cannot be done here: ${cause}`,
  undoBarred:
    "The add-in has written in the workbook, which Ctrl+Z cannot undo. See whether the pane can undo it itself.",
  unknownPlace: (text) => `“${text}” is no cell, name or table of this workbook.`,
  tryAgain: "Try again",
  enterAnyway: "Keep it anyway",
  giveUp: "Cancel",
  askAnyway: "Keep it anyway?",
  chart: "Chart",
};
