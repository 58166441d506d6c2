import type { ActivityFacts } from "../tables/activityFacts";
import { figureColumns, type ActivityRow, type FigureColumn } from "../tables/activityRow";
import type { Entry } from "../values/entry";
import { isCount } from "../../calc/isCount";

/** The counts of one municipality in one column, with the month and table index of each. */
export interface FigureSeries {
  readonly column: FigureColumn;
  /** Indices into the table. */
  readonly indices: Uint32Array;
  readonly months: Uint32Array;
  readonly figures: Int32Array;
}

/** The smallest and the largest of some counts. */
interface CountRange {
  readonly lowest: number;
  readonly highest: number;
}

/** Counts of many rows, stored column by column, as they are scanned often. */
export interface FigureTable {
  /** Adds a row, unless it counts towards no month of the contract's years. */
  readonly add: (facts: ActivityFacts) => void;
  /** The counts of each municipality and column whose range is of interest. */
  readonly series: (isOfInterest: (range: CountRange) => boolean) => FigureSeries[];
  /** The row number at an index, and the entry in one of its columns. */
  readonly cellAt: (place: number, column: FigureColumn) => { readonly row: number; readonly entry: Entry };
}

const NO_COUNT = -1;

/**
 * An empty table.
 * @param municipalities how many the contract has
 * @param max how many rows it can take in
 */
export function figureTable(municipalities: number, max: number): FigureTable {
  const owners = new Uint16Array(max);
  const months = new Uint32Array(max);
  const rows = new Uint32Array(max);
  const entries: ActivityRow[] = [];
  const columns = figureColumns().map((column) => ({ column, counts: new Int32Array(max) }));

  function add(facts: ActivityFacts): void {
    const { month, municipalityIndex, withinContract } = facts;
    if (!withinContract || month === undefined || municipalityIndex < 0) return;
    const place = entries.length;
    owners[place] = municipalityIndex;
    months[place] = month;
    rows[place] = facts.row;
    entries.push(facts.values);
    for (const { column, counts } of columns) counts[place] = countOf(facts[column]);
  }

  return {
    add,
    series: (isOfInterest) =>
      placesByOwner(owners.subarray(0, entries.length), municipalities).flatMap((places) =>
        columns.flatMap(({ column, counts }) =>
          isOfInterest(rangeAt(places, counts)) ? [seriesAt(places, column, counts, months)] : [],
        ),
      ),
    cellAt: (place, column) => ({ row: rows[place] ?? 0, entry: entries[place]?.[column] ?? null }),
  };
}

function countOf(figure: number | undefined): number {
  return isCount(figure) ? figure : NO_COUNT;
}

/** The indices of each owner's rows, in order. */
function placesByOwner(owners: Uint16Array, count: number): Uint32Array[] {
  const sizes = new Uint32Array(count);
  for (let place = 0; place < owners.length; place++) {
    const owner = owners[place] ?? 0;
    sizes[owner] = (sizes[owner] ?? 0) + 1;
  }
  const found = Array.from(sizes, (size) => new Uint32Array(size));
  const next = new Uint32Array(count);
  for (let place = 0; place < owners.length; place++) {
    const owner = owners[place] ?? 0;
    const at = next[owner] ?? 0;
    const places = found[owner];
    if (places) places[at] = place;
    next[owner] = at + 1;
  }
  return found;
}

/** The range of the counts at some indices; an empty range where there is none. */
function rangeAt(places: Uint32Array, counts: Int32Array): CountRange {
  let lowest = Infinity;
  let highest = 0;
  for (let index = 0; index < places.length; index++) {
    const count = counts[places[index] ?? 0] ?? NO_COUNT;
    if (count === NO_COUNT) continue;
    if (count < lowest) lowest = count;
    if (count > highest) highest = count;
  }
  return { lowest, highest };
}

/** One column's counts at some indices, without those that hold no count. */
function seriesAt(
  places: Uint32Array,
  column: FigureColumn,
  counts: Int32Array,
  months: Uint32Array,
): FigureSeries {
  const kept = new Uint32Array(places.length);
  const keptMonths = new Uint32Array(places.length);
  const figures = new Int32Array(places.length);
  let length = 0;
  for (let index = 0; index < places.length; index++) {
    const place = places[index] ?? 0;
    const count = counts[place] ?? NO_COUNT;
    if (count === NO_COUNT) continue;
    kept[length] = place;
    keptMonths[length] = months[place] ?? 0;
    figures[length] = count;
    length++;
  }
  return {
    column,
    indices: kept.subarray(0, length),
    months: keptMonths.subarray(0, length),
    figures: figures.subarray(0, length),
  };
}
