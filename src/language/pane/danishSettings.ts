import { sheetTexts } from "../sheets/sheets";
import type { SettingsTexts } from "./settingsTexts";

/** The words of the fields are the sheet's own, and so are its refusals. */
const { assumptions: onSheet, refusals } = sheetTexts("da");

export const danishSettings: SettingsTexts = {
  title: "Forudsætninger",
  intro: (sheet) => `De samme felter som på arket ${sheet}. En ændring skrives på arket med det samme.`,
  show: (sheet) => `Vis arket ${sheet}`,
  groups: { report: "Periode og rapport", open: "Det lader kontrakten åbent", computing: "Beregning" },
  fields: {
    ...onSheet,
    individualTarget: (year = "det valgte år") => [
      onSheet.yearColumns.individualTarget,
      `Det samlede måltal for ${year}, som kontrakten ikke oplyser; det fordeles efter indbyggere`,
    ],
  },
  choice: (choice) => choice,
  open: {
    chosenYear: "Uden et af kontraktens år er der intet at vise og ingen rapport at oprette.",
    statusDate: "Uden den sammenlignes med hele årets måltal, og der kan ikke oprettes rapport.",
    reading: "Valget afgør måltallet. Indtil da vises tallet uden bedømmelse.",
    individualTarget: "Tallet afgør, hvilke kommuner der ligger inden for spændet. Uden det bedømmes ingen.",
    guidanceUnit: "Valget afgør, hvad rapporten kalder det, der er talt. Indtil da siger den det ikke.",
  },
  isOpen: "Åbent",
  allOpen: (labels) => `Endnu åbent: ${labels}.`,
  choose: "Vælg",
  dateHint: "dd-mm-åååå",
  refused: refusals,
  pending: "Tryk Enter for at gemme, Esc for at fortryde.",
  blank: "tomt",
  changed: (label, from, to) => `${label} er ændret fra ${from} til ${to}.`,
  undo: "Fortryd",
  undoUntil: "Kan fortrydes her, indtil noget andet ændres. Ctrl+Z i Excel fortryder den ikke.",
  undone: (label, value) => `Fortrudt: ${label} er igen ${value}.`,
  changedSince: (label) =>
    `${label} er ændret på arket imens, så intet er skrevet. Feltet viser nu arkets værdi; ret den, hvis den skal være en anden.`,
  cellMissing: (label) => `Cellen til ${label} findes ikke længere, så intet er skrevet.`,
  missing: (label) => `${label} kan ikke vises: cellen eller dens navn mangler`,
  missingRemedy: (name, sheet) =>
    `Markér cellen på arket ${sheet}, og skriv ${name} i navneboksen til venstre for formellinjen. Er cellen slettet, så fortryd det i Excel.`,
  noSheet: "Arket Forudsætninger er ikke i projektmappen",
  noSheetRemedy:
    "Er det slettet ved en fejl, så fortryd sletningen i Excel, eller åbn en tidligere udgave af filen. Indsæt ellers et nyt målark i en ny projektmappe.",
  noWorkbook: "Der er endnu ingen forudsætninger",
  noWorkbookRemedy: "Indsæt målarket på siden Overblik; så kan de vælges her.",
  refresh: "Opdatér",
  notRead: "Forudsætningerne kunne ikke læses",
  notWritten: (label) => `${label} blev ikke ændret`,
  notUndone: (label) => `Ændringen af ${label} blev ikke fortrudt`,
  isProtected: {
    cause: "Arket er beskyttet, og cellen er låst.",
    remedy: "Ophæv beskyttelsen under Gennemse, Fjern arkbeskyttelse, og tryk Enter i feltet igen.",
  },
};
