import { describe, expect, it } from "vitest";
import { isOlderFigure } from "../../../../src/report/facts/isOlderFigure";
import { serial } from "../../serial";
import { figure, reportFacts } from "../factsByHand";

const at = (day: string | undefined) => {
  const [year = 0, month = 0, date = 0] = day?.split("-").map(Number) ?? [];
  return day === undefined ? undefined : figure(serial(year, month, date));
};
/** Of 2026, with a status date of 15 October: September is the last month that is counted. */
const report = { ...reportFacts(), statusDate: serial(2026, 10, 15), countedUntil: serial(2026, 9, 30) };

describe("a figure that is older than it should be", () => {
  it.each<readonly [asOf: string | undefined, next: string | undefined, isOlder: boolean, why: string]>([
    ["2025-12-31", undefined, true, "is from before the year"],
    ["2025-12-31", "2027-03-01", true, "is from before the year, whenever the next one comes"],
    ["2026-06-30", undefined, true, "is from an earlier month than the last one counted"],
    ["2026-08-31", undefined, true, "is from an earlier month, if by a day"],
    ["2026-09-01", undefined, false, "is from the last month counted"],
    ["2026-10-10", undefined, false, "is newer than what is counted"],
    ["2026-06-30", "2026-10-01", true, "had a newer one expected by the status date"],
    ["2026-09-20", "2026-10-15", true, "has a newer one expected on the status date"],
    ["2026-06-30", "2026-10-16", false, "is the newest there is until the day after"],
    ["2026-10-01", "2026-10-01", false, "is the one that was expected"],
    [undefined, "2026-01-31", false, "has no day to tell by"],
  ])("%s, next %s: %s, for it %s", (asOf, next, isOlder) => {
    expect(isOlderFigure({ actual: figure(0.47), asOf: at(asOf), nextFigure: at(next) }, report)).toBe(
      isOlder,
    );
    expect(isOlderFigure({ actual: undefined, asOf: at(asOf), nextFigure: at(next) }, report)).toBe(false);
  });
});
