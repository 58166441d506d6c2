import { sheetTexts } from "../sheets/sheets";
import type { SettingsTexts } from "./settingsTexts";

const {
  shared,
  assumptions: { guidanceUnits },
} = sheetTexts("da");

/** English for the items of the Danish sheet's lists. */
const englishChoices: ReadonlyMap<string, string> = new Map([
  [shared.provisional, "Provisional"],
  [shared.final, "Final"],
  [shared.yes, "Yes"],
  [shared.no, "No"],
  [shared.undecided, "Not decided"],
  [guidanceUnits.entered, "As entered"],
  [guidanceUnits.meeting, "A meeting"],
  [guidanceUnits.course, "A course of meetings"],
]);

export const englishSettings: SettingsTexts = {
  title: "Settings",
  intro: (sheet) => `The same fields as on the sheet ${sheet}. A change is written to the sheet at once.`,
  show: (sheet) => `Show the sheet ${sheet}`,
  groups: { report: "Period and report", open: "What the contract leaves open", computing: "Computing" },
  fields: {
    chosenYear: ["Chosen year", "The year on the sheets Kommuner and Finansiering"],
    statusDate: [
      "Date of status",
      "Months that have ended on this day are counted; targets to date are computed for the same time",
    ],
    reportKind: [
      "Kind of report",
      "Provisional: targets to date. Final: the year's targets, for the chosen year and those before it",
    ],
    reading: (id, section) => [
      `Target of ${id}`,
      `The contract can be understood in several ways (section ${section})`,
    ],
    individualTarget: (year = "the chosen year") => [
      "Target of individual guidance",
      `The total for ${year}, which the contract does not state; it is shared out by inhabitants`,
    ],
    estimates: [
      "Use estimates",
      "Yes: estimates are used where the contract fixes no target; they are marked SKØN",
    ],
    compareKnown: [
      "Known months only",
      "Yes: a municipality that lacks months is held against those that have figures (in provisional reports only; sums do not change)",
    ],
    guidanceUnit: [
      "A guidance is",
      "The contract does not say. The choice is named beside the figures and does not change them; derived from the sheet Forløb they are meetings",
    ],
    meetingsUntil: [
      "Meetings are deleted by",
      "Blank: not decided. The sheet Forløb states the purpose and the day, and says so once it has passed. What was counted from them stays",
    ],
    amberZone: [
      "Amber zone",
      "Blank: none, as the contract has none. Else: so far below its target a measure is called close",
    ],
    projection: [
      "Projection",
      "Blank: none. Else the percentage by which the amount is projected into years without fixed funding; marked SKØN",
    ],
  },
  choice: (choice) => englishChoices.get(choice) ?? choice,
  open: {
    chosenYear: "Without one of the contract's years there is nothing to show and no report to make.",
    statusDate: "Without it figures are held against the whole year's targets, and no report can be made.",
    reading: "The choice decides the target. Until then the figure has no verdict.",
    individualTarget: "It decides which municipalities are within the band. Without it none is judged.",
    guidanceUnit: "The choice decides what the report calls what was counted. Until then it does not say.",
  },
  isOpen: "Open",
  allOpen: (labels) => `Still open: ${labels}.`,
  choose: "Choose",
  dateHint: "dd-mm-yyyy",
  refused: {
    choice: { title: "Not in the list", message: "Choose one of those in the list." },
    date: { title: "Not a date", message: "Write a date as dd-mm-yyyy." },
    fraction: {
      title: "Not a percentage",
      message: "Write a percentage from 0 to 100 such as 5% or 2.5, or leave it blank.",
    },
    count: {
      title: "Not a whole number",
      message: "Write a whole number from 0 to 1,000,000, or leave it blank if the number is missing.",
    },
  },
  pending: "Press Enter to save, Esc to take it back.",
  blank: "blank",
  changed: (label, from, to) => `${label} has changed from ${from} to ${to}.`,
  undo: "Undo",
  undoUntil: "Can be undone here until something else changes. Ctrl+Z in Excel does not cover it.",
  undone: (label, value) => `Undone: ${label} is ${value} again.`,
  changedSince: (label) =>
    `${label} was changed on the sheet meanwhile, so nothing was written. The field now shows what stands there; change it if it should be otherwise.`,
  cellMissing: (label) => `The cell of ${label} is not there any more, so nothing was written.`,
  missing: (label) => `${label} cannot be shown: its cell or the cell's name is missing`,
  missingRemedy: (name, sheet) =>
    `Select the cell on the sheet ${sheet} and type ${name} in the name box, left of the formula bar. If the cell was deleted, undo that in Excel.`,
  noSheet: "The sheet Forudsætninger is not in the workbook",
  noSheetRemedy:
    "If it was deleted by mistake, undo that in Excel, or open an earlier version of the file. Otherwise insert a new target sheet in a new workbook.",
  noWorkbook: "There are no settings yet",
  noWorkbookRemedy: "Insert the target sheets on the page Overview; the settings can then be chosen here.",
  refresh: "Refresh",
  notRead: "The settings could not be read",
  notWritten: (label) => `${label} was not changed`,
  notUndone: (label) => `The change of ${label} was not undone`,
  isProtected: {
    cause: "The sheet is protected, and the cell is locked.",
    remedy: "Remove the protection under Review, Unprotect Sheet, and press Enter in the field again.",
  },
};
