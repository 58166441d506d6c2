import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  breakOff,
  isAnswerLate,
  restartAnswerClock,
  underAnswerClock,
} from "../../../../src/excel/answering/answerClock";
import { BrokenOffError } from "../../../../src/excel/answering/brokenOffError";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const never = () => new Promise<never>(() => {});

describe("an answer that does not come", () => {
  it("is late after ten seconds, and again ten seconds after the user waits on", async () => {
    const work = underAnswerClock(never).catch((error: unknown) => error);
    vi.advanceTimersByTime(9_999);
    expect(isAnswerLate.getState()).toBe(false);
    vi.advanceTimersByTime(1);
    expect(isAnswerLate.getState()).toBe(true);
    restartAnswerClock();
    expect(isAnswerLate.getState()).toBe(false);
    vi.advanceTimersByTime(10_000);
    expect(isAnswerLate.getState()).toBe(true);
    breakOff();
    expect(await work).toBeInstanceOf(BrokenOffError);
    expect(isAnswerLate.getState()).toBe(false);
  });

  it("ends all that is under way, and tells each", async () => {
    const signals: AbortSignal[] = [];
    const work = () =>
      underAnswerClock((signal) => {
        signals.push(signal);
        return never();
      }).catch((error: unknown) => error);
    const both = Promise.all([work(), work()]);
    breakOff();
    expect((await both).every((error) => error instanceof BrokenOffError)).toBe(true);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
  });
});

describe("work of many answers", () => {
  it("is never late as long as they come", async () => {
    const late = vi.fn();
    const stop = isAnswerLate.subscribe((isLate) => {
      if (isLate) late();
    });
    const work = underAnswerClock(async () => {
      for (let answer = 0; answer < 10; answer++) {
        await new Promise((resolve) => setTimeout(resolve, 9_000));
        restartAnswerClock();
      }
      return "done";
    });
    await vi.advanceTimersByTimeAsync(90_000);
    expect(await work).toBe("done");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(late).not.toHaveBeenCalled();
    stop();
  });
});
