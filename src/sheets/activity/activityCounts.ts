import type { ActivityFigure, UniqueFigure } from "../../contract/contract";
import type { SheetInput } from "../plan/planInput";
import { yearPeriod } from "../plan/yearFormulas";

/** What is counted a year: guidances, unique firms, how far these reach, and who lacks months. */
export type CountKey = ActivityFigure | UniqueFigure | CoverageKey | IncompleteKey;

/** How far the counts of unique firms reach. */
type CoverageKey = "uniqueUntil" | "uniqueMissing" | "uniqueLeftOut";

/** How many municipalities lack months of a figure. */
type IncompleteKey = `incomplete${Capitalize<ActivityFigure>}`;

/** What formulas call the counts, before the year. The names are Målark's own. */
const COUNT_NAMES: Readonly<Record<CountKey, string>> = {
  individual: "KKR_Individuelle",
  collective: "KKR_Kollektive",
  growth: "KKR_Vaekstforloeb",
  young: "KKR_Under3Aar",
  uniqueIndividual: "KKR_UnikkeIndividuelt",
  uniqueCollective: "KKR_UnikkeKollektivt",
  uniqueYoung: "KKR_UnikkeUnder3Aar",
  uniqueUntil: "KKR_UnikkeTilOgMed",
  uniqueMissing: "KKR_UnikkeMangler",
  uniqueLeftOut: "KKR_UnikkeUdenNummer",
  incompleteIndividual: "KKR_ManglerIndividuelle",
  incompleteCollective: "KKR_ManglerKollektive",
  incompleteGrowth: "KKR_ManglerVaekstforloeb",
  incompleteYoung: "KKR_ManglerUnder3Aar",
};

/** The count of how many municipalities lack months of a figure. */
export const INCOMPLETE: Readonly<Record<ActivityFigure, IncompleteKey>> = {
  individual: "incompleteIndividual",
  collective: "incompleteCollective",
  growth: "incompleteGrowth",
  young: "incompleteYoung",
};

/** The name of one count of one year: `KKR_Individuelle_2026`. */
export function countName(key: CountKey, year: number): string {
  return `${COUNT_NAMES[key]}_${year}`;
}

/** The last day of a year that is counted, as a formula's text. */
export function lastCountedDay({ contract, naming }: SheetInput, year: number): string {
  return `MIN(${yearPeriod(contract, String(year)).end},${naming.names.countedUntil})`;
}

/** Whether a name is one of a count. */
export function isCountName(name: string): boolean {
  const year = name.lastIndexOf("_");
  return Object.values(COUNT_NAMES).includes(name.slice(0, year)) && /^\d{4}$/.test(name.slice(year + 1));
}
