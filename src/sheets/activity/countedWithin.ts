import type { SheetInput } from "../plan/planInput";
import { figureEntries } from "./figureEntries";
import { lockedPlaces, placesOfMunicipality } from "./lockedPlace";

/** Which months are counted, and whose figures. */
interface Within {
  /** The criteria for the months, as COUNTIFS takes them: `">="&46023`. */
  readonly months: readonly string[];
  /** The name of the municipality that is counted alone, a formula's text. */
  readonly municipality?: string;
}

/** The figures counted, as ranges with a row for each of Aktivitet and one for each locked place. */
export interface CountedRanges {
  readonly entered: string;
  readonly locked: string;
}

/** How many figures count within some months, and their sum, as formulas' texts. */
export interface Counted {
  readonly count: string;
  readonly sum: string;
}

/** A figure's column beside Aktivitet, and the one of what was locked. */
export function countedRanges(input: SheetInput, counted: string): CountedRanges {
  const column = figureEntries(input).findIndex((each) => each.counted === counted) + 2;
  return { entered: counted, locked: `INDEX(${input.naming.names.locked},0,${column})` };
}

/**
 * Figures of Aktivitet's rows, and locked ones that no row stands for any more: those count on where they were locked.
 */
export function countedWithin(
  input: SheetInput,
  { entered, locked }: CountedRanges,
  within: Within,
): Counted {
  const ofRows = enteredWithin(input, within);
  // A workbook of an earlier layout has no such places, and Måneder may come to it.
  const alone = lockedWithoutRowWithin(input, within);
  return {
    count: `COUNTIFS(${ofRows},${entered},">=0")+IFERROR(COUNTIFS(${alone},${locked},">=0"),0)`,
    sum: `SUMIFS(${entered},${ofRows})+IFERROR(SUMIFS(${locked},${alone}),0)`,
  };
}

/** Criteria of Aktivitet's rows. */
export function enteredWithin({ naming, texts }: SheetInput, { months, municipality }: Within): string {
  const period = `${naming.tables.activity}[${texts.activity.columns.period}]`;
  return criteria(naming.names.countedMunicipality, municipality, period, months);
}

/** Criteria of locked places that no row of Aktivitet stands for any more. */
export function lockedWithoutRowWithin({ naming }: SheetInput, { months, municipality }: Within): string {
  const ofMunicipality = municipality && placesOfMunicipality(municipality);
  return criteria(lockedPlaces(naming), ofMunicipality, naming.names.lockedWithoutRow, months);
}

function criteria(names: string, name: string | undefined, month: string, months: readonly string[]): string {
  return [...(name ? [`${names},${name}`] : []), ...months.map((each) => `${month},${each}`)].join(",");
}
