/** The numbers around a median: enough to find it again when a few of them are left out. */
export interface MedianWindow {
  /** Ascending, with every number that lies between its first and its last. */
  readonly sorted: Int32Array;
  /** How many numbers come before them. */
  readonly before: number;
  /** How many numbers there are in all. */
  readonly count: number;
}

/** As many as a byte can number. */
const BUCKETS = 256;

/**
 * Finds the middle of numbers without sorting them all: they are counted by size, and only those that may lie in
 * the middle are sorted.
 * @param numbers in any order, at least one
 * @param max how many of them may be left out
 */
export function medianWindow(numbers: Int32Array, max: number): MedianWindow {
  const count = numbers.length;
  const first = Math.max(0, (count - 1 - max) >> 1);
  const last = Math.min(count - 1, (count + max) >> 1);
  const { lowest, mean } = rangeOf(numbers);
  // Half the numbers at the most are twice as far above the lowest as the mean is: these share the last bucket.
  const scale = mean > lowest ? (BUCKETS - 1) / (2 * (mean - lowest)) : 0;
  const counts = new Uint32Array(BUCKETS);
  const buckets = new Uint8Array(count);
  for (let index = 0; index < count; index++) {
    const bucket = Math.min(BUCKETS - 1, Math.floor(((numbers[index] ?? 0) - lowest) * scale));
    buckets[index] = bucket;
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  const from = bucketWith(first, counts);
  const to = bucketWith(last, counts);
  const near = new Int32Array(to.before + to.count - from.before);
  let taken = 0;
  for (let index = 0; index < count; index++) {
    const bucket = buckets[index] ?? 0;
    if (bucket >= from.bucket && bucket <= to.bucket) near[taken++] = numbers[index] ?? 0;
  }
  const sorted = near.sort().subarray(first - from.before, last - from.before + 1);
  return { sorted, before: first, count };
}

export interface NumberRange {
  readonly lowest: number;
  readonly highest: number;
  readonly mean: number;
}

/** The range and mean of numbers, at least one. */
export function rangeOf(numbers: Int32Array): NumberRange {
  let lowest = Infinity;
  let highest = -Infinity;
  let sum = 0;
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index] ?? 0;
    if (number < lowest) lowest = number;
    if (number > highest) highest = number;
    sum += number;
  }
  return { lowest, highest, mean: sum / numbers.length };
}

/** The bucket that the number of a rank fell into, and how many numbers are in it and in those before. */
function bucketWith(rank: number, counts: Uint32Array) {
  let before = 0;
  let bucket = 0;
  let count = counts[0] ?? 0;
  while (before + count <= rank) {
    before += count;
    count = counts[++bucket] ?? 0;
  }
  return { bucket, before, count };
}

/**
 * The median once some of the numbers are left out.
 * @param leftOut each of them among the numbers, not more than their middle was made for, and not all of them
 */
export function medianWithout({ sorted, before, count }: MedianWindow, leftOut: readonly number[]): number {
  const lowest = sorted[0] ?? NaN;
  const places: number[] = [];
  let below = 0;
  let same = 0;
  const ascending = leftOut.toSorted((a, b) => a - b);
  ascending.forEach((number, index) => {
    same = ascending[index - 1] === number ? same + 1 : 0;
    const place = firstPlace(sorted, number) + same;
    if (sorted[place] === number) places.push(place);
    // Of equal numbers on both sides of the middle's beginning, those within it were left out first.
    else if (number <= lowest) below++;
  });
  const left = count - leftOut.length;
  const at = (rank: number) => sorted[remainingPlace(rank - before + below, places)] ?? NaN;
  return (at((left - 1) >> 1) + at(left >> 1)) / 2;
}

function firstPlace(sorted: Int32Array, value: number): number {
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
