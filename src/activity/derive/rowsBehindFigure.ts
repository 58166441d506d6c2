import type { DerivedActivity } from "./deriveActivity";
import type { FigureReference } from "./figureReference";

/** A figure derived from meetings, and the rows it counts. */
export interface RowsBehindFigure {
  /** `null` where the meetings do not say. */
  readonly derived: number | null;
  /** Whether deriving writes it: there are meetings of that month and place, or of that year. */
  readonly isDerived: boolean;
  /** The rows of Forløb that it counts, in their order. */
  readonly rows: readonly number[];
}

/** The rows of Forløb behind a figure, and the figure derived from them. */
export function rowsBehindFigure(
  { rows, years }: DerivedActivity,
  figure: FigureReference,
): RowsBehindFigure {
  if (figure.of === "years") {
    const derived = years.find(({ year }) => year === figure.year);
    return derived
      ? { derived: derived.counts[figure.column], isDerived: true, rows: derived.from[figure.column] }
      : NOTHING;
  }
  const here = rows.filter(({ municipality }) => municipality.code === figure.municipality.code);
  if (figure.of === "activity") {
    const made = here.find(({ month }) => month === figure.month);
    return made
      ? { derived: made.figures[figure.column], isDerived: true, rows: made.from[figure.column] }
      : NOTHING;
  }
  const within = here.filter(({ month }) => month >= figure.first && month <= figure.last);
  const counted = within.flatMap(({ from }) => from.individual).sort((a, b) => a - b);
  return { derived: counted.length, isDerived: within.length > 0, rows: counted };
}

const NOTHING: RowsBehindFigure = { derived: 0, isDerived: false, rows: [] };
