import type { SheetNames } from "./sheetNames";

/** The words of Kommuner. */
export const municipalitiesTexts = (at: SheetNames) => ({
  title: "Kommuner",
  columns: {
    code: "Kode",
    name: "Kommune",
    inhabitants: "Indbyggere",
    target: "Måltal",
    toDate: "Måltal til dato",
    actual: "Individuelle",
    deviation: "Afvigelse",
    deviationPct: "Afvigelse %",
    band: "Bånd",
    dialogue: "Dialog",
  },
  individualTarget: "Individuelt måltal i alt",
  targetMissing: `Ikke fastsat i kontrakten: indtast det på arket ${at.assumptions}, så kan båndet bedømmes`,
  targetGiven: `Indtastet på arket ${at.assumptions}; fordelt efter indbyggertal`,
  population: "Folketal",
  toDate: "Måltal til dato",
  wholeYear: "Årets måltal",
  invite: "Inviteres til dialog",
  small: "Lille måltal: én vejledning flytter mere end spændet",
  separator: ". ",
  withoutFigures: " uden tal: måltallet er med i summen, men ikke i afvigelsen",
  limits: { lower: "Nedre grænse", upper: "Øvre grænse", title: "Til diagrammet" },
  reconciliation: {
    title: "Afstemning af individuelle vejledninger",
    figures: "Vejledninger",
    rows: "Rækker",
    entered: `Tal på arket ${at.activity}`,
    counted: "Medregnet ovenfor",
    otherPeriods: "Andre år, og måneder der ikke er slut på statusdatoen",
    leftOut: `Udeladt på grund af fejl (se kolonnen Medregnes på arket ${at.activity})`,
    difference: "Forskel (skal være 0)",
  },
  chart: {
    title: "Afvigelse i procent fra måltallet, og spændets grænser",
    description: "Søjler: hver kommunes afvigelse i procent. To linjer: spændets nedre og øvre grænse.",
  },
});
