import type { ActivityFacts } from "../activityFacts";
import { FIGURE_COLUMNS, type FigureColumn } from "../activityRow";
import { medianWithout } from "../medianWithout";
import { LARGEST_FIGURE } from "./numberHuge";
import type { ActivityRule } from "./figureRule";

const FACTOR = 3;
const LEAST_DISTANCE = 10;
const LEAST_MONTHS = 4;

/** A figure far from what its municipality has in its other months; figures in error set no example. */
export const figureOutlier: ActivityRule = {
  id: "figure-outlier",
  severity: "warning",
  table(rows, report) {
    const municipalities = new Map<string, ActivityFacts[]>();
    for (const facts of rows) {
      if (!facts.withinContract || !facts.meantMunicipality) continue;
      const { code } = facts.meantMunicipality;
      const group = municipalities.get(code);
      if (group) group.push(facts);
      else municipalities.set(code, [facts]);
    }
    for (const group of municipalities.values()) {
      for (const column of FIGURE_COLUMNS) {
        const sound = group.filter((facts) => isSound(facts[column]));
        for (const { facts, median } of outliers(sound, column)) {
          report({ row: facts.row, column, received: facts.values[column], expected: median });
        }
      }
    }
  },
};

function isSound(figure: number | undefined): figure is number {
  return figure !== undefined && Number.isInteger(figure) && figure >= 0 && figure <= LARGEST_FIGURE;
}

function* outliers(rows: readonly ActivityFacts[], column: FigureColumn) {
  const months = new Map<number, ActivityFacts[]>();
  for (const facts of rows) {
    const month = facts.month ?? 0;
    const same = months.get(month);
    if (same) same.push(facts);
    else months.set(month, [facts]);
  }
  if (months.size <= LEAST_MONTHS) return;
  const figures = Float64Array.from(rows, (facts) => facts[column] ?? 0).sort();
  for (const same of months.values()) {
    const own = Float64Array.from(same, (facts) => facts[column] ?? 0).sort();
    const median = medianWithout(figures, own);
    for (const facts of same) {
      if (isFar(facts[column] ?? 0, median)) yield { facts, median };
    }
  }
}

function isFar(figure: number, median: number): boolean {
  const apart = figure > FACTOR * median || FACTOR * figure < median;
  return apart && Math.abs(figure - median) >= LEAST_DISTANCE;
}
