import { describe, expect, it } from "vitest";
import { dateReadings } from "../../../../src/activity/values/dateReadings";
import { serial } from "../../serial";

describe("what a date may mean", () => {
  it.each([
    ["1 February", serial(2026, 2, 1), serial(2026, 2, 1), serial(2026, 1, 2)],
    ["a time of that day", serial(2026, 2, 1) + 0.75, serial(2026, 2, 1), serial(2026, 1, 2)],
    ["the 12th, the last that can be a month", serial(2026, 1, 12), serial(2026, 1, 12), serial(2026, 12, 1)],
    ["the 13th, which can be none", serial(2026, 1, 13), serial(2026, 1, 13), undefined],
  ])("as a number: %s, day and month exchanged where that is a day", (_, entry, dmy, mdy) => {
    expect(dateReadings(entry)).toEqual({ dmy, mdy });
  });

  it.each([
    ["2/1/2026", serial(2026, 1, 2), serial(2026, 2, 1)],
    ["13-01-2026", serial(2026, 1, 13), undefined],
    ["2026-02-01", serial(2026, 2, 1), undefined],
    ["1. februar 2026", serial(2026, 2, 1), undefined],
  ])("as a text: %s", (entry, dmy, mdy) => {
    expect(dateReadings(entry)).toEqual({ dmy, mdy });
  });

  it.each([-1, "hej", "februar 2026", "", null, true])("nothing where %j is no day", (entry) => {
    expect(dateReadings(entry)).toBeUndefined();
  });
});
