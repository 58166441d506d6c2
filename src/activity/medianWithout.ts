/**
 * The median of sorted numbers once some of them are left out, without copying the rest.
 * @param sorted ascending
 * @param leftOut ascending, each of them among `sorted`, and not all of it
 */
export function medianWithout(sorted: Float64Array, leftOut: Float64Array): number {
  const count = sorted.length - leftOut.length;
  const places = placesOf(sorted, leftOut);
  const at = (rank: number) => sorted[remainingPlace(rank, places)] ?? NaN;
  return (at((count - 1) >> 1) + at(count >> 1)) / 2;
}

/** Where each of `wanted` stands; equal numbers take places side by side. */
function placesOf(sorted: Float64Array, wanted: Float64Array): number[] {
  const places: number[] = [];
  let same = 0;
  wanted.forEach((value, index) => {
    same = index > 0 && wanted[index - 1] === value ? same + 1 : 0;
    places.push(firstPlace(sorted, value) + same);
  });
  return places;
}

function firstPlace(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function remainingPlace(rank: number, leftOutPlaces: readonly number[]): number {
  let place = rank;
  for (const leftOut of leftOutPlaces) {
    if (leftOut > place) break;
    place++;
  }
  return place;
}

/**
 * Between which of some sorted numbers their median lies, whichever of them are left out.
 * @param sorted ascending, not empty
 * @param most how many are left out at the most
 */
export function medianBounds(
  sorted: Float64Array,
  most: number,
): { readonly lowest: number; readonly highest: number } {
  const last = sorted.length - 1;
  const lowest = sorted[Math.max(0, (last - most) >> 1)] ?? NaN;
  const highest = sorted[Math.min(last, (sorted.length + most) >> 1)] ?? NaN;
  return { lowest, highest };
}
