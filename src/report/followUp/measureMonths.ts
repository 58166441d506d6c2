import type { Measure } from "../../contract/contract";
import { figuresOf, type FigureKey } from "../../contract/figures";
import type { MonthFigures } from "../facts/monthFigures";
import type { ReportFacts } from "../facts/reportFacts";
import { enclosingPlace } from "../kept/enclosingPlace";
import type { Writing } from "../writing";

/** A month of a measure that is summed from entered figures. */
export interface MeasureMonth {
  readonly name: string;
  /** The sum that all municipalities have entered; absent where none has. */
  readonly text: string | undefined;
  /** A fraction of the largest month. */
  readonly share: number;
  /** How many municipalities have no figure of it. */
  readonly missing: number;
  /** The smallest range that holds all that was entered; absent where nothing was. */
  readonly place: string | undefined;
}

/** The ended months of what a measure sums, from January on; none where it sums nothing. */
export function measureMonths(measure: Measure, report: ReportFacts, writing: Writing): MeasureMonth[] {
  const summed = figuresOf(measure);
  if (summed.length === 0) return [];
  const { municipalities, monthsEnded } = report;
  const months = Array.from({ length: monthsEnded }, (_, index) => {
    const own = municipalities.map(({ months: all }) => all[index]);
    const figures = own.flatMap((month) => summed.map((figure) => month?.[figure]));
    const known = figures.filter((each) => each !== undefined);
    return {
      month: index + 1,
      sum: known.length > 0 ? known.reduce((sum, { value }) => sum + value, 0) : undefined,
      missing: own.filter((month) => !hasAll(month, summed)).length,
      place: enclosingPlace(known.map(({ cell }) => cell)),
    };
  });
  const largest = Math.max(1, ...months.map(({ sum = 0 }) => sum));
  return months.map(({ month, sum, ...rest }) => ({
    ...rest,
    name: writing.month(month),
    text: sum === undefined ? undefined : writing.numerals.number(sum),
    share: (sum ?? 0) / largest,
  }));
}

function hasAll(month: MonthFigures | undefined, figures: readonly FigureKey[]): boolean {
  return figures.every((figure) => month?.[figure] !== undefined);
}
