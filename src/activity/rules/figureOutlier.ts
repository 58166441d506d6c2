import type { ActivityFacts } from "../activityFacts";
import { FIGURE_COLUMNS, type FigureColumn } from "../activityRow";
import { isCount } from "../count";
import { medianBounds, medianWithout } from "../medianWithout";
import type { ActivityRule } from "./figureRule";

const FACTOR = 3;
const LEAST_DISTANCE = 10;
const LEAST_MONTHS = 4;

/** A figure far from what its municipality has in its other months; figures in error set no example. */
export const figureOutlier: ActivityRule = {
  id: "figure-outlier",
  severity: "warning",
  table(rows, report) {
    const countable = rows.filter(
      ({ withinContract, meantMunicipality }) => withinContract && meantMunicipality,
    );
    for (const group of groupBy(countable, ({ meantMunicipality }) => meantMunicipality).values()) {
      const busiest = largestGroup(group);
      const allSound = group.every(({ soundFigures }) => soundFigures);
      for (const column of FIGURE_COLUMNS) {
        const sound = allSound ? group : group.filter((facts) => isCount(facts[column]));
        for (const { facts, median } of outliers(sound, column, busiest)) {
          report({ row: facts.row, column, received: facts.values[column], expected: median });
        }
      }
    }
  },
};

interface Outlier {
  readonly facts: ActivityFacts;
  readonly median: number;
}

/**
 * The figures far from the median of other months. Most figures are near whatever the median is once some
 * are left out, so it is worked out exactly for the few that are not.
 * @param busiest no month has more rows than this
 */
function outliers(rows: readonly ActivityFacts[], column: FigureColumn, busiest: number): Outlier[] {
  if (rows.length <= LEAST_MONTHS) return [];
  const figures = figuresOf(rows, column);
  const { lowest, highest } = medianBounds(figures, busiest);
  const suspects = rows.filter((facts) => {
    const figure = facts[column] ?? 0;
    return isFar(figure, lowest) || isFar(figure, highest);
  });
  if (suspects.length === 0) return [];
  const months = groupBy(rows, ({ month }) => month);
  if (months.size <= LEAST_MONTHS) return [];
  return [...groupBy(suspects, ({ month }) => month)].flatMap(([month, ofMonth]) => {
    const median = medianWithout(figures, figuresOf(months.get(month) ?? [], column));
    return ofMonth.filter((facts) => isFar(facts[column] ?? 0, median)).map((facts) => ({ facts, median }));
  });
}

/** A column's figures, ascending. */
function figuresOf(rows: readonly ActivityFacts[], column: FigureColumn): Float64Array {
  const figures = new Float64Array(rows.length);
  let index = 0;
  for (const facts of rows) figures[index++] = facts[column] ?? 0;
  return figures.sort();
}

/** What is near two medians is near every one between them: being near is one stretch of medians. */
function isFar(figure: number, median: number): boolean {
  const apart = figure > FACTOR * median || FACTOR * figure < median;
  return apart && Math.abs(figure - median) >= LEAST_DISTANCE;
}

function largestGroup(rows: readonly ActivityFacts[]): number {
  let largest = 0;
  for (const { length } of groupBy(rows, ({ month }) => month).values()) largest = Math.max(largest, length);
  return largest;
}

function groupBy<Key>(
  rows: readonly ActivityFacts[],
  keyOf: (facts: ActivityFacts) => Key,
): Map<Key, ActivityFacts[]> {
  const groups = new Map<Key, ActivityFacts[]>();
  for (const facts of rows) {
    const key = keyOf(facts);
    const group = groups.get(key);
    if (group) group.push(facts);
    else groups.set(key, [facts]);
  }
  return groups;
}
