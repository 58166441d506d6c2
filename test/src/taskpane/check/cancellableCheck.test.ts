import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CheckControl, CheckOutcome, CheckProgress } from "../../../../src/commands/checkFigures";
import { createCancellableCheck } from "../../../../src/taskpane/check/cancellableCheck";

const NONE: CheckOutcome = { kind: "no-workbook" };

let control: CheckControl | undefined;
let answer: (outcome: CheckOutcome) => void;
let shown: (CheckProgress | undefined)[];

const begin = () => {
  shown = [];
  return createCancellableCheck(
    (_, given) => {
      control = given;
      return new Promise((resolve) => (answer = resolve));
    },
    (progress) => shown.push(progress),
  );
};
const judging = (done: number): CheckProgress => ({ phase: "judging", done, of: 50_000 });

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("a check of the pane", () => {
  it("shows no progress where it takes less than 300 ms", async () => {
    const running = begin().run(undefined);
    vi.advanceTimersByTime(299);
    control?.progress?.(judging(100));
    answer(NONE);
    expect(await running).toBe(NONE);
    expect(shown).toEqual([undefined]);
  });

  it("shows after 300 ms how far it has come, five times a second, and ends with none", async () => {
    const running = begin().run(undefined);
    vi.advanceTimersByTime(300);
    for (let rows = 1; rows <= 40; rows++) {
      vi.advanceTimersByTime(20);
      control?.progress?.(judging(rows));
    }
    answer(NONE);
    await running;
    expect(shown).toEqual([
      { phase: "reading", done: 0, of: 0 },
      ...[10, 20, 30, 40].map(judging),
      undefined,
    ]);
  });

  it("shows at 300 ms what was done before", async () => {
    const running = begin().run(undefined);
    control?.progress?.(judging(7));
    vi.advanceTimersByTime(300);
    answer(NONE);
    await running;
    expect(shown).toEqual([judging(7), undefined]);
  });

  it("ends at once when it is cancelled, though Excel still has to answer", async () => {
    const check = begin();
    const running = check.run(undefined);
    vi.advanceTimersByTime(400);
    check.cancel();
    expect(await running).toBeUndefined();
    expect(control?.signal?.aborted).toBe(true);
    vi.advanceTimersByTime(400);
    control?.progress?.(judging(9));
    expect(shown.at(-1)).toBeUndefined();
    expect(shown).toHaveLength(2);
  });

  it("passes on what the check throws, and what was cancelled before ends nothing after", async () => {
    const fails = createCancellableCheck(
      () => Promise.reject(new Error("gone")),
      () => undefined,
    );
    fails.cancel();
    await expect(fails.run(undefined)).rejects.toThrow("gone");
  });
});
