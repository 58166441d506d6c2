import { countWords } from "../countWords";
import { commandLabels } from "./commandLabels";
import type { PaneTexts } from "./paneTexts";

const { join } = countWords("en");

export const englishPane: PaneTexts = {
  tabs: "The pane's pages",
  moreViews: "More pages",
  views: {
    sheets: "Overview",
    followUp: "Follow-up",
    settings: "Settings",
    check: "Check",
    import: "Import",
    cell: "Explain",
  },
  search: "Search",
  searchTip: "Search commands, measures, municipalities, functions and guide (Alt+S)",
  help: commandLabels.showHelp.en,
  helpTip: "Help in English; the guide itself is in Danish",
  issues: "found",
  loading: "Loading",
  parties: (steering, house) => `${steering} and ${house}`,
  intro: (years) => `Inserts six sheets for ${join(years)} after those the workbook already has.`,
  untouched: "Your own sheets are not changed.",
  preview: "Sheets to be inserted",
  purposes: {
    targets: "Targets, actuals, deviation and status",
    municipalities: "Target and band for each municipality",
    activity: "Where guidance is entered",
    funding: "The municipalities' amounts and shares",
    areas: "Status in words",
    assumptions: "Year, date of status, your choices",
  },
  insert: commandLabels.insertWorkbook.en,
  moreSheets: "More sheets",
  alongsideHint: "Tick those that are to come with the target sheet. They can be inserted later, too.",
  optionalPurposes: {
    meetings: "A meeting a row; Aktivitet can be counted from it",
    months: "Municipality by municipality, month by month",
    invoices: "Instalments, EAN and amounts for the municipalities' invoices",
    explanations: "Causes, circumstances of importance and the proposal for the report",
    reportWay: "Deadlines for KKR's meeting, the municipalities' hearing and dialogue",
    handover: "Open choices, explanations, locks and figures that are due, for the next controller",
  },
  insertShort: "Insert",
  insertOne: (sheet) => `Insert the sheet ${sheet}`,
  renewShort: "Renew",
  renewOne: (sheet) => `Renew the sheet ${sheet}`,
  thereShort: "Inserted",
  optionalInserted: (sheet) => `The sheet ${sheet} has been inserted.`,
  optionalThere: (sheet) => `The sheet ${sheet} is here already. Nothing has changed.`,
  optionalRenewed: (sheet, changed) =>
    changed === 0
      ? `The sheet ${sheet} is up to date. Nothing has changed.`
      : `The sheet ${sheet} is renewed. Your notes stand as they stood.`,
  optionalNoDate: (sheet) =>
    `The chosen year or the date of status is missing on ${sheet}. Fill them in, and try again. Nothing has changed.`,
  optionalNeeds: (sheet, missing) =>
    `${sheet} builds on ${join(missing)}, which the workbook lacks. Insert the target sheet first.`,
  optionalWorking: (sheet) => `Making the sheet ${sheet}.`,
  optionalFailed: "The sheet was not inserted",
  working: "Inserting the target sheet.",
  workingHint: "This usually takes a few seconds. Please leave the cells alone meanwhile.",
  inserted: "The target sheet has been inserted",
  dismiss: "Dismiss",
  insertedSheets: "Sheets inserted",
  renamed: "Given another name, because the name was taken",
  renamedPart: {
    sheet: (wanted, given) => `The sheet ${wanted} is called ${given}`,
    table: (wanted, given) => `The table ${wanted} is called ${given}`,
    name: (wanted, given) => `The name ${wanted} is called ${given}`,
  },
  alreadyThere: "The target sheet is here already",
  leftovers: "An insertion broke off and left half sheets",
  leftoversRemedy:
    "They are not complete, and nothing else builds on them. Clean up: they are deleted, and the insertion begins anew. If you have written anything in them, move it first.",
  leftoversElsewhere: "Clean them up on the page Overview, and fetch the file again.",
  leftoverSheets: "Half sheets",
  cleanUp: "Clean up and insert again",
  nothingChanged: "Nothing in the workbook was changed.",
  presentSheets: "Sheets found",
  missing: "Deleted since",
  missingRemedy:
    "Deleted parts are not made again. If you need them, insert the target sheet in a new workbook.",
  halfMarked: {
    names:
      "One of the file's two marks (a property) has been lost. The sheets are recognised by the other, the hidden names, and work as before.",
    property:
      "One of the file's two marks (hidden names) has been lost. The sheets are recognised by the other, a property, and work as before.",
  },
  failed: "The target sheet was not inserted",
  failures: {
    "cell-edit": {
      cause: "A cell is being edited.",
      remedy: "Press Enter or Esc in the cell and try again.",
    },
    protected: {
      cause: "A sheet or the workbook's structure is protected.",
      remedy: "Remove the protection under Review and try again.",
    },
    "log-protected": {
      cause:
        "The sheet Log or the workbook's structure is protected, so the work cannot be written in the log.",
      remedy: "Remove the protection under Review and try again.",
    },
    connection: {
      cause: "The connection to Excel was lost.",
      remedy: "Check the network and try again.",
    },
    unsupported: {
      cause: "This version of Excel lacks something the sheets use.",
      remedy: "Update Excel, or open the workbook in Excel on the web.",
    },
    contract: {
      cause: "The contract's data has a fault and cannot be used.",
      remedy: "Send the code below to whoever provided the add-in.",
    },
    "columns-missing": {
      cause: "A table lacks a column that the add-in needs.",
      remedy:
        "Press Check figures and there Put the column back, or give the column named in the code below its heading back. Then try again.",
    },
    "typed-meanwhile": {
      cause: "Somebody is typing in the same cells, and nothing was written over it.",
      remedy: "Wait until they have finished, and try again.",
    },
    "reason-missing": {
      cause: "Closed months are opened or corrected only with a reason.",
      remedy: "Say why, and try again.",
    },
    "locked-room": {
      cause: "Something else stands where the figures of locked months are written.",
      remedy: "Move it from the cells named in the code below and try again.",
    },
    "months-closed": {
      cause: "Months that this is about have been closed since, and their figures stay.",
      remedy: "Open the months named in the code below under Closing the month, and then undo again.",
    },
    "sheet-full": {
      cause: "There are more rows than a sheet in Excel has room for: 1,048,576.",
      remedy:
        "Split the file, or delete rows no longer used. The code below names the sheet and the rows it would have to have.",
    },
    "date-system": {
      cause: "The workbook uses the 1904 date system, by which all dates would be four years off.",
      remedy:
        "Switch it off under File, Options, Advanced, Use 1904 date system, and correct the dates that are in the workbook already; or use a new workbook.",
    },
    "not-found": {
      cause: "The sheet or table in question is not here any more.",
      remedy: "Check the figures again. If the sheet was deleted by mistake, undo that in Excel.",
    },
    "not-answered": {
      cause: "Excel did not answer, and the work was broken off.",
      remedy: "Try again once Excel answers. If a cell is being edited, press Enter or Esc in it.",
    },
    unknown: {
      cause: "Excel answered with an error we do not know.",
      remedy: "Try again. If it happens again, send the code below to whoever provided the add-in.",
    },
  },
  settled: {
    silent: {
      cause: "The functions do not answer yet, so cells are blank or show #NAME?",
      remedy:
        "Save the workbook, close it, and open it again with the pane: the formulas are then entered again. If a sheet is protected, remove the protection first.",
    },
    damaged: {
      cause: "Some formulas may have been lost when they were entered again",
      remedy: "Press Check figures: it finds them and can put them back.",
    },
    otherFormulas: {
      cause: "Excel has put other formulas than ours in these cells",
      remedy:
        "Switch off “Fill formulas in tables to create calculated columns” under File, Options, Proofing, AutoCorrect Options. Then delete the sheets and insert them again.",
    },
    unprinted: {
      cause: "These sheets are not set up for printing",
      remedy:
        "Excel did not take it, perhaps because there is no printer. Choose Landscape and Width: 1 page under Page Layout yourself.",
    },
  },
  undone: "The workbook is as it was. Nothing was left behind.",
  leftBehind: "This got in and can be deleted",
  leftBehindUnknown: "We cannot tell whether anything got in. Look for sheets you do not know.",
  code: (code) => `Code: ${code}`,
  outsideExcel: {
    cause: "This pane only works in Excel.",
    remedy: "Open a workbook in Excel and choose the tab Result contract.",
  },
  missingSets: (sets) => ({
    cause: `This version of Excel lacks ${join(sets)}.`,
    remedy:
      "The tab, the functions and inserting need Microsoft 365, Excel on the web, a purchased Excel of version 2311 or newer, Office LTSC 2021 or newer, or Excel for Mac 16.40 or newer. Here a workbook shows the values that were computed last. Update Excel, or open the workbook in Excel on the web.",
  }),
};
