/** Long work that can pause: each step yields the share that is done, from 0 to 1. */
export type Steps<Result> = Generator<number, Result, void>;

/** All steps at one go. */
export function runSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Steps as a part of longer work: their shares lie between `from` and `to`. */
export function* subSteps<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}

/** Rows few enough for one step, when they are the first that a program judges and run uncompiled. */
const ROWS_PER_STEP = 500;

/**
 * Does the same with every item, pausing in between.
 * @param perStep how many items are few enough for one step, where these are no rows
 */
export function* forEachInSteps<Item>(
  items: readonly Item[],
  visit: (item: Item) => void,
  perStep = ROWS_PER_STEP,
): Steps<void> {
  for (let start = 0; start < items.length; start += perStep) {
    const end = Math.min(start + perStep, items.length);
    for (let index = start; index < end; index++) visit(items[index] as Item);
    yield end / items.length;
  }
}
