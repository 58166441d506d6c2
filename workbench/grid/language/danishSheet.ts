import { danishFormulaFault } from "./danishFormulaFault";
import type { GridTexts } from "./gridTexts";

export const danishSheet: GridTexts = {
  grid: (sheet) => `Arket ${sheet}`,
  cell: (address, shown, comment) =>
    `${address}, ${shown === "" ? "tom" : shown}${comment === undefined ? "" : `, kommentar fra ${comment}`}`,
  nameBox: "Navneboks",
  formulaBar: "Formellinje",
  enter: "Indtast",
  cancel: "Annuller",
  selectAll: "Markér alt",
  showColumns: (first, last) => `Vis kolonne ${first} til ${last}`,
  hideColumns: (first, last) => `Skjul kolonne ${first} til ${last}`,
  sheets: "Ark",
  openList: "Vælg fra listen",
  list: "Tilladte værdier",
  functions: "Funktioner",
  argumentOptional: "kan udelades",
  refusedTitle: "Indtastningen blev ikke gemt",
  refusedValue: "Værdien svarer ikke til den regel, der gælder for cellen.",
  refusedFormula: (cause) =>
    `Formlen kan ikke bruges, som den står. Ret den, eller tryk Esc for at fortryde. Årsag: ${danishFormulaFault(cause)}`,
  refusedProtected: "Cellen er låst, og arket er beskyttet. Fjern beskyttelsen for at ændre cellen.",
  refusedColumnsTitle: "Kolonnerne kan ikke vises eller skjules",
  refusedColumns: "Arket er beskyttet. Fjern beskyttelsen først.",
  refusedImpossible: (cause) => `Det kan ikke lade sig gøre her: ${cause}`,
  undoBarred:
    "Tilføjelsesprogrammet har skrevet i projektmappen, og det kan Ctrl+Z ikke fortryde. Se, om ruden selv kan fortryde det.",
  unknownPlace: (text) => `“${text}” er hverken en celle, et navn eller en tabel i projektmappen.`,
  tryAgain: "Prøv igen",
  enterAnyway: "Gem alligevel",
  giveUp: "Annuller",
  askAnyway: "Vil du gemme den alligevel?",
  chart: "Diagram",
};
