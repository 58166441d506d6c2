import type { Municipality } from "../contract/contract";
import type { ActivityFacts } from "./activityFacts";
import { FIGURE_COLUMNS, type ActivityRow, type Entry, type FigureColumn } from "./activityRow";
import { isCount } from "./count";

/** The counts of one municipality in one column, side by side with what belongs to each. */
export interface FigureSeries {
  readonly column: FigureColumn;
  /** Where each stands in the table. */
  readonly places: Uint32Array;
  readonly months: Uint32Array;
  readonly figures: Int32Array;
}

/** Counts of many rows, kept column by column: they are gone through often, which costs far less so. */
export interface FigureTable {
  /** Takes in a row; one that counts towards no month of the contract's years has no place. */
  readonly add: (facts: ActivityFacts) => void;
  /** Of each municipality and column. */
  readonly series: () => FigureSeries[];
  /** The number of the row at a place, and what stands in one of its columns. */
  readonly cellAt: (place: number, column: FigureColumn) => { readonly row: number; readonly entry: Entry };
}

const NO_COUNT = -1;

/**
 * Makes a table without rows.
 * @param most how many rows it can take in
 */
export function figureTable(most: number): FigureTable {
  const numbers = new Map<Municipality, number>();
  const owners = new Uint32Array(most);
  const months = new Uint32Array(most);
  const rows = new Uint32Array(most);
  const entries: ActivityRow[] = [];
  const individual = new Int32Array(most);
  const collective = new Int32Array(most);
  const growth = new Int32Array(most);
  const young = new Int32Array(most);

  function add(facts: ActivityFacts): void {
    const { month, meantMunicipality, withinContract } = facts;
    if (!withinContract || month === undefined || !meantMunicipality) return;
    const place = entries.length;
    let number = numbers.get(meantMunicipality);
    if (number === undefined) numbers.set(meantMunicipality, (number = numbers.size));
    owners[place] = number;
    months[place] = month;
    rows[place] = facts.row;
    entries.push(facts.values);
    individual[place] = isCount(facts.individual) ? facts.individual : NO_COUNT;
    collective[place] = isCount(facts.collective) ? facts.collective : NO_COUNT;
    growth[place] = isCount(facts.growth) ? facts.growth : NO_COUNT;
    young[place] = isCount(facts.young) ? facts.young : NO_COUNT;
  }

  function series(): FigureSeries[] {
    const columns = { individual, collective, growth, young };
    const used = owners.subarray(0, entries.length);
    return placesByOwner(used, numbers.size).flatMap((places) =>
      FIGURE_COLUMNS.map((column) => seriesOf(column, columns[column], months, places)),
    );
  }

  return {
    add,
    series,
    cellAt: (place, column) => ({ row: rows[place] ?? 0, entry: entries[place]?.[column] ?? null }),
  };
}

/** Where each owner's rows stand, in order. */
function placesByOwner(owners: Uint32Array, count: number): Uint32Array[] {
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

/** One column's counts at some places; places without one are left out. */
function seriesOf(
  column: FigureColumn,
  counts: Int32Array,
  months: Uint32Array,
  places: Uint32Array,
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
    places: kept.subarray(0, length),
    months: keptMonths.subarray(0, length),
    figures: figures.subarray(0, length),
  };
}
