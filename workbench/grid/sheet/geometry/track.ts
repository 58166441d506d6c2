/** Pixels of a point, as browsers count them. */
const PIXELS_A_POINT = 4 / 3;

export function pixels(points: number): number {
  return Math.round(points * PIXELS_A_POINT);
}

/** Where rows (or columns) lie, in pixels from the first one's edge. */
export interface Track {
  readonly size: (index: number) => number;
  readonly start: (index: number) => number;
  /** The row (or column) at a position. */
  readonly at: (position: number) => number;
}

/** A track in which most have the standard size, and some another (0 where hidden). */
export function createTrack(count: number, standard: number, sizes: ReadonlyMap<number, number>): Track {
  const others = [...sizes].filter(([, size]) => size !== standard).sort(([a], [b]) => a - b);
  const indexes = others.map(([index]) => index);
  // The sum that the others before the n-th one add to the standard sizes.
  const added = [0];
  for (const [, size] of others) added.push((added.at(-1) ?? 0) + size - standard);

  function start(index: number): number {
    let low = 0;
    let high = indexes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((indexes[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return index * standard + (added[low] ?? 0);
  }

  return {
    size: (index) => sizes.get(index) ?? standard,
    start,
    at: (position) => {
      let low = 0;
      let high = count - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (start(middle) <= position) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}
