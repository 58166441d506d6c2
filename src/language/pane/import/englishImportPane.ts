import { countWords } from "../../countWords";
import { progressTexts } from "../progressTexts";
import type { ImportPaneTexts } from "./importPaneTexts";

const { number, counted, join, rowList } = countWords("en");
const oneOf = (group: readonly string[]) =>
  group.length > 1 ? `one of the columns ${group.join(", ")} (one is enough)` : group.join();

export const englishImportPane: ImportPaneTexts = {
  ...progressTexts("en"),
  title: "Fetch figures from a file",
  intro:
    "CSV from a customer system, an area copied from another sheet, or Aktivitet in another workbook of yours. You first see what would happen; nothing is written until you say so.",
  choose: "Choose file …",
  drop: "or drag it here",
  paste: "Click here and press Ctrl+V to paste copied cells",
  fromClipboard: "The clipboard",
  another: "Choose another",
  reading: "Reading and comparing with the sheet.",
  writing: "Writing on the sheet.",
  faults: {
    empty: { cause: "The file is empty.", remedy: "Choose a file with a row of headings and rows below it." },
    "too-large": {
      cause: "The file is over 100 MB and is not read.",
      remedy: "Split it into several files, e.g. one a year.",
    },
    spreadsheet: {
      cause: "The file is a spreadsheet without the sheet Aktivitet, not a CSV file.",
      remedy: "Open it in Excel and save it as CSV, or copy its cells and paste them here.",
    },
    "web-page": {
      cause: "The file is a web page, though it may be called something with .xls.",
      remedy: "Open it in Excel, save it as CSV UTF-8, and choose the new file.",
    },
    "wrong-letters": {
      cause: "The file's æ, ø and å come out wrong: it was not saved as UTF-8 or Windows-1252.",
      remedy:
        "It was probably saved as CP850 (DOS) or Mac Roman. Save it again as CSV UTF-8, and choose the new file.",
    },
    "not-text": { cause: "The file is not a text file.", remedy: "Choose a CSV file." },
  },
  unopened: {
    cause: "The file cannot be opened.",
    remedy: "Has it been moved, or does another program hold it open? Close it there, and choose it again.",
  },
  openQuote: (row) => ({
    cause: `In row ${row} a text begins with a quotation mark that never closes.`,
    remedy: "Correct the row in the file, and choose it again.",
  }),
  missing: (groups, lines) => ({
    cause: `The file lacks ${join(groups.map(oneOf))}.`,
    remedy: `The headings were looked for in the file's first ${lines} lines; if they stand further down, remove the lines above them. Otherwise say below which of the file's columns they are.`,
  }),
  noWorkbook: {
    cause: "The workbook lacks the contract's sheets.",
    remedy: "Insert them on the page Overview, and fetch the file again.",
  },
  noTable: {
    cause: "The file holds meetings, and the workbook lacks the sheet for them, Forløb.",
    remedy: "Insert the sheet, and the file is compared with it.",
  },
  insertTable: "Insert the sheet Forløb",
  file: "The file",
  contents: "Contents",
  tables: { activity: "Figures by month and municipality", meetings: "Meetings (Forløb)" },
  separator: "Separator",
  separators: { ";": "Semicolon ;", ",": "Comma ,", "\t": "Tab" },
  encoding: "Character set",
  columns: "Columns",
  mappedBy: {
    header: "Found by the file's headings.",
    remembered: "Remembered from an earlier file with the same headings.",
    user: "Chosen by you. It is remembered for the next file with the same headings.",
    order: "No headings: the columns are taken in the sheet's order.",
  },
  none: "(none)",
  unnamed: (letter) => `Column ${letter}`,
  unnamedUnused: (letter) => `column ${letter} without a heading`,
  doubled: (theirs, ours) => `”${theirs}” is the first of several columns that mean ${ours}.`,
  likely: (theirs, ours) => `”${theirs}” looks like ${ours}.`,
  confirm: "That is it",
  ignored: (columns) => `Not used: ${join(columns)}.`,
  totals: (rows) => `Left out as totals: ${rowList(rows)}.`,
  remarks: (rows) => `Left out as notes: ${rowList(rows)}.`,
  repeatedHeaders: (rows) => `Left out as headings: ${rowList(rows)}.`,
  dateQuestion: (example, rows) =>
    `The date ${example} can mean more than one thing. ${counted(rows, "row is", "rows are")} not counted before you have chosen.`,
  dateAnswer:
    "The choice holds for the whole file and is remembered for the next file with the same headings.",
  dateOrders: {
    dmy: (meaning) => `Day first: ${meaning}`,
    mdy: (meaning) => `Month first: ${meaning}`,
  },
  dateMonth: (meaning) => `Count it in ${meaning}`,
  dateOrder: "Order of dates",
  dateOrderNames: { dmy: "Day first", mdy: "Month first" },
  lacking: (sheet, columns) => ({
    cause: `${sheet} lacks ${join(columns)}.`,
    remedy:
      "The column was deleted, or its heading was changed. What belongs in it is written nowhere until it is there again.",
  }),
  swapped: (headings) => ({
    cause: `The headings ${join(headings)} have changed places on Aktivitet.`,
    remedy:
      "The import goes by the headings, but the sums by what the columns were called before. Kontrol tells of it and can fix the formulas.",
  }),
  restoreHint:
    "It comes back blank. That is not taken back here: delete it in Excel where it should not be there.",
  restoreColumns: (count) => (count === 1 ? "Put the column back" : "Put the columns back"),
  outcome: "What will happen",
  rows: (count) => `${counted(count, "row", "rows")} in the file`,
  added: (count) => counted(count, "new row", "new rows"),
  updated: (count) =>
    counted(count, "row with other figures than the sheet", "rows with other figures than the sheet"),
  identical: (count) => `${counted(count, "row stands", "rows stand")} there already`,
  locked: (count) => `${counted(count, "row", "rows")} of closed months stay untouched`,
  leftOut: (count) => `${counted(count, "row is", "rows are")} left out`,
  blank: (count) => counted(count, "row is blank", "rows are blank"),
  span: (from, to, municipalities) =>
    `${from === to ? from : `${from} to ${to}`}, ${counted(municipalities, "municipality", "municipalities")}`,
  nothingNew: "There is nothing new in the file: all of it stands on the sheet already.",
  nothingElse: "There is nothing new in the file: what can be imported stands on the sheet already.",
  nothingEnters: "There is nothing in the file that can be imported.",
  fix: (count) => `Fix certain faults on the way (${number(count)})`,
  fixed: "Fixed",
  fixes: "Fixed on the way",
  replace: (count) =>
    `Replace ${counted(count, "cell that has", "cells that have")} another value on the sheet`,
  zeros: (until) =>
    `The file covers all municipalities and months up to and including ${until}: no row means 0`,
  zerosUntil: "Up to and including",
  zeroRows: (count) =>
    counted(count, "row of 0 where the file has none", "rows of 0 where the file has none"),
  zerosUnsettled: (count) =>
    `${counted(count, "municipality month gets", "municipality months get")} no 0: a row whose month or municipality cannot be read may belong there.`,
  changes: "Other values than on the sheet",
  place: "Cell",
  now: "Now",
  inFile: "In the file",
  becomes: "becomes",
  empty: "(empty)",
  andMore: (count) => `and ${number(count)} more`,
  leftOutTitle: "Rows left out",
  leftOutFigures: (count) => `Figures left out: ${number(count)}`,
  lockedTitle: "Figures of closed months that do not change",
  warningsTitle: (count) => `Look at: ${number(count)}`,
  noPlace: "Neither month nor figures: a note or the like.",
  textTooLong: "A text is longer than a cell can hold.",
  row: (row) => `Row ${row}`,
  start: (rows, cells) =>
    `Import ${[
      ...(rows > 0 ? [counted(rows, "row", "rows")] : []),
      ...(cells > 0 ? [counted(cells, "changed cell", "changed cells")] : []),
    ].join(" and ")}`,
  done: (rows, cells) =>
    `${[
      ...(rows > 0 ? [`${counted(rows, "row", "rows")} added`] : []),
      ...(cells > 0 ? [`${counted(cells, "cell", "cells")} changed`] : []),
    ].join(" and ")}.`,
  outdated: {
    cause: "The sheet has changed since the file was compared with it.",
    remedy: "Nothing was written. Compare again, and have a look before you import.",
  },
  compare: "Compare again",
  next: "The figures have been checked at once; see Check.",
  check: "See the check",
  undo: "Undo the import",
  undoUntil:
    "Can be undone here until somebody changes what was imported, a month of it is closed, something else is imported, or the pane is closed. Ctrl+Z in Excel does not take it back.",
  undoing: "Taking the import back.",
  undone: (left) =>
    `The import has been taken back${left ? `, except ${left}` : ". The workbook is as it was."}`,
  changedSince: (cells) =>
    `${counted(cells, "cell or row has changed", "cells or rows have changed")} since the import, so nothing was taken back.`,
  undoFailed: "The import was not taken back",
  undoWhole: "Everything that was written is still there.",
  undoUnsure: "We cannot tell whether any of it was taken back. Look on the sheet before you go on.",
  failed: "The import did not work",
  unsure: "We cannot tell whether anything got in. Look for rows at the table's end before you try again.",
  remedies: {
    protected: {
      cause: "The sheet is protected, so no rows can be written.",
      remedy: "Lift the protection under Review, Unprotect Sheet, and try again.",
    },
  },
};
