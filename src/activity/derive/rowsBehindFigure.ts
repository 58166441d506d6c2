import type { MadeUp } from "./deriveActivity";
import type { MeantFigure } from "./meantFigure";

/** What meetings make of a figure. */
export interface BehindFigure {
  /** `null` where the meetings do not tell. */
  readonly made: number | null;
  /** Whether making up writes it: there are meetings of that month and place, or of that year. */
  readonly isMadeUp: boolean;
  /** The rows of Forløb that it counts, in their order. */
  readonly rows: readonly number[];
}

/** The rows of Forløb behind a figure, and what they make of it. */
export function rowsBehindFigure({ rows, years }: MadeUp, figure: MeantFigure): BehindFigure {
  if (figure.of === "years") {
    const made = years.find(({ year }) => year === figure.year);
    return made
      ? { made: made.counts[figure.column], isMadeUp: true, rows: made.from[figure.column] }
      : NOTHING;
  }
  const here = rows.filter(({ municipality }) => municipality.code === figure.municipality.code);
  if (figure.of === "activity") {
    const made = here.find(({ month }) => month === figure.month);
    return made
      ? { made: made.figures[figure.column], isMadeUp: true, rows: made.from[figure.column] }
      : NOTHING;
  }
  const within = here.filter(({ month }) => month >= figure.first && month <= figure.last);
  const counted = within.flatMap(({ from }) => from.individual).sort((a, b) => a - b);
  return { made: counted.length, isMadeUp: within.length > 0, rows: counted };
}

const NOTHING: BehindFigure = { made: 0, isMadeUp: false, rows: [] };
