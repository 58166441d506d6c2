import type { ActivityFigure, UniqueFigure } from "../../contract/contract";
import { isCounted, type CountedFigure, type FigureKey } from "../../contract/figures";
import { nameId } from "../plan/ourNames";
import type { SheetInput } from "../plan/planInput";
import { yearPeriod } from "../plan/yearFormulas";

/**
 * The counts of a year: guidances, unique firms, how far these reach, who lacks months, and the locked months of
 * municipalities that count though their row is gone.
 */
export type CountKey = FigureKey | UniqueFigure | CoverageKey | IncompleteKey | "spread" | "lockedWithoutRow";

/** How far the counts of unique firms reach, and what no count takes in. */
type CoverageKey =
  | "uniqueUntil"
  | "uniqueMissing"
  | "uniqueLeftOut"
  | "uniqueGuidances"
  | "uniqueSpread"
  | "uniqueValid"
  | "undatedFirms"
  | "unreadMeetings"
  | "unreadGrowth"
  | "undatedMeetings";

/** How many municipalities lack months of a figure. */
export type IncompleteKey = `incomplete${Capitalize<ActivityFigure>}` | `incomplete:${CountedFigure}`;

/** The counts whose names are words of ours. */
type NamedCount = Exclude<CountKey, CountedFigure | `incomplete:${CountedFigure}`>;

/** The names of the counts in formulas, before the year. The names are Målark's own. */
const COUNT_NAMES: Readonly<Record<NamedCount, string>> = {
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
  uniqueGuidances: "KKR_UnikkeVedVejledninger",
  uniqueSpread: "KKR_UnikkeVedFordeling",
  spread: "KKR_Fordeling",
  uniqueValid: "KKR_UnikkeGaelder",
  undatedFirms: "KKR_VirksomhederUdenStiftelse",
  unreadMeetings: "KKR_UlaesteMoeder",
  unreadGrowth: "KKR_UlaesteVaekstforloeb",
  undatedMeetings: "KKR_MoederUdenStiftelse",
  incompleteIndividual: "KKR_ManglerIndividuelle",
  incompleteCollective: "KKR_ManglerKollektive",
  incompleteGrowth: "KKR_ManglerVaekstforloeb",
  incompleteYoung: "KKR_ManglerUnder3Aar",
  lockedWithoutRow: "KKR_LukketUdenRaekke",
};

/**
 * Before the ids of what the contract counts of its own: how many there are, and how many municipalities lack months.
 */
const FURTHER_NAMES = { count: "KKR_Antal_", incomplete: "KKR_Mangler_" } as const;

const INCOMPLETE: Readonly<Record<ActivityFigure, IncompleteKey>> = {
  individual: "incompleteIndividual",
  collective: "incompleteCollective",
  growth: "incompleteGrowth",
  young: "incompleteYoung",
};

/** The count of how many municipalities lack months of a figure. */
export function incompleteKey(figure: FigureKey): IncompleteKey {
  return isCounted(figure) ? `incomplete:${figure}` : INCOMPLETE[figure];
}

/** The figure of whose months a count says how many municipalities lack them; `undefined` for any other count. */
export function figureOfIncompleteKey(key: CountKey): FigureKey | undefined {
  if (isFurtherIncomplete(key)) return key.slice("incomplete:".length) as CountedFigure;
  return (Object.keys(INCOMPLETE) as ActivityFigure[]).find((figure) => INCOMPLETE[figure] === key);
}

/** The name of one count of one year: `KKR_Individuelle_2026`. */
export function countName(key: CountKey, year: number): string {
  return `${wordOf(key)}_${year}`;
}

function wordOf(key: CountKey): string {
  const figure = isFurtherIncomplete(key) ? figureOfIncompleteKey(key) : key;
  if (figure === undefined || !isFurther(figure)) return COUNT_NAMES[key as NamedCount];
  const id = nameId(figure.slice("counted:".length));
  return `${FURTHER_NAMES[figure === key ? "count" : "incomplete"]}${id}`;
}

function isFurther(key: CountKey): key is CountedFigure {
  return key.startsWith("counted:");
}

function isFurtherIncomplete(key: CountKey): key is `incomplete:${CountedFigure}` {
  return key.startsWith("incomplete:");
}

/** The last day of a year that is counted, as a formula's text. */
export function lastCountedDay({ contract, naming }: SheetInput, year: number): string {
  return `MIN(${yearPeriod(contract, String(year)).end},${naming.names.countedUntil})`;
}

/** Whether a name is one of a count. */
export function isCountName(name: string): boolean {
  const end = name.lastIndexOf("_");
  const [word, year] = [name.slice(0, end), name.slice(end + 1)];
  const isOurs = Object.values(COUNT_NAMES).includes(word);
  const isFurther = Object.values(FURTHER_NAMES).some((each) => word.startsWith(each));
  return (isOurs || isFurther) && /^\d{4}$/.test(year);
}
