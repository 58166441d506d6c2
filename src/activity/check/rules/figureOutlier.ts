import { figureTable, type FigureSeries } from "../figureTable";
import { medianWithout, medianWindow, rangeOf, type NumberRange } from "../medianWindow";
import type { ActivityRule } from "../tableRules";

const FACTOR = 3;
const MIN_DISTANCE = 10;
const MIN_MONTHS = 4;

/** A figure far from those of the municipality's other months; entries that are no counts are not compared with. */
export const figureOutlier: ActivityRule = {
  id: "figure-outlier",
  severity: "warning",
  table(report, { contract }, count) {
    const table = figureTable(contract.municipalities.length, count);
    return {
      add: table.add,
      finish() {
        for (const series of table.series(({ lowest, highest }) => isFar(highest, lowest))) {
          const { column } = series;
          for (const { place, median } of outliers(series)) {
            const { row, entry } = table.cellAt(place, column);
            report({ row, column, received: entry, expected: median });
          }
        }
      },
    };
  },
};

interface Outlier {
  readonly place: number;
  readonly median: number;
}

/**
 * The figures far from the median of other months. Most figures are near it whichever month is left out, so the
 * exact median is computed only for the few that are not.
 */
function outliers({ indices: places, months, figures }: FigureSeries): Outlier[] {
  if (figures.length <= MIN_MONTHS) return [];
  const { slots, slotCount, monthCount, busiest } = slotsOf(months);
  if (monthCount <= MIN_MONTHS) return [];
  const middle = medianWindow(figures, busiest);
  const suspects = farFrom(figures, rangeOf(middle.sorted));
  if (suspects.length === 0) return [];
  const ofMonth = new Array<number[] | undefined>(slotCount);
  for (const index of suspects) ofMonth[slots[index] ?? 0] = [];
  for (let index = 0; index < slots.length; index++) ofMonth[slots[index] ?? 0]?.push(figures[index] ?? 0);
  return suspects.flatMap((index) => {
    const median = medianWithout(middle, ofMonth[slots[index] ?? 0] ?? []);
    return isFar(figures[index] ?? 0, median) ? [{ place: places[index] ?? 0, median }] : [];
  });
}

/** No two months begin fewer days apart. */
const SHORTEST_MONTH = 28;

/** A slot for each month, by the days since the first one; some slots in between stay empty. */
function slotsOf(months: Uint32Array) {
  let first = Infinity;
  let last = 0;
  for (let index = 0; index < months.length; index++) {
    const month = months[index] ?? 0;
    if (month < first) first = month;
    if (month > last) last = month;
  }
  const slotCount = Math.floor((last - first) / SHORTEST_MONTH) + 1;
  const sizes = new Uint32Array(slotCount);
  const slots = new Uint32Array(months.length);
  let monthCount = 0;
  let busiest = 0;
  for (let index = 0; index < months.length; index++) {
    const slot = Math.floor(((months[index] ?? 0) - first) / SHORTEST_MONTH);
    const size = (sizes[slot] ?? 0) + 1;
    slots[index] = slot;
    sizes[slot] = size;
    if (size === 1) monthCount++;
    if (size > busiest) busiest = size;
  }
  return { slots, slotCount, monthCount, busiest };
}

/** A figure that is near two medians is near every median between them. */
function farFrom(figures: Int32Array, { lowest, highest }: NumberRange): number[] {
  const found: number[] = [];
  for (let index = 0; index < figures.length; index++) {
    const figure = figures[index] ?? 0;
    if (isFar(figure, lowest) || isFar(figure, highest)) found.push(index);
  }
  return found;
}

function isFar(figure: number, median: number): boolean {
  const apart = figure > FACTOR * median || FACTOR * figure < median;
  return apart && Math.abs(figure - median) >= MIN_DISTANCE;
}
