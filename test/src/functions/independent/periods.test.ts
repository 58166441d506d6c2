import fc from "fast-check";
import { describe, it } from "vitest";
import { column } from "./column";
import { orBlank, sampled, written } from "./cases";
import { expectSame } from "./expectSame";
import { plainFormulas } from "./plainFormulas";

const thisCentury = fc.integer({ min: 43_831, max: 48_579 });
const day = fc.oneof(
  { weight: 6, arbitrary: thisCentury },
  // From 1901 on the engines' calendars agree; the days before are tested with the calendar itself.
  { weight: 2, arbitrary: fc.integer({ min: 367, max: 2_958_465 }) },
  { weight: 1, arbitrary: thisCentury.map((serial) => serial + 0.75) },
  { weight: 1, arbitrary: fc.constantFrom(367, 368, 731, 2_958_465) },
);
const cases = fc.tuple(
  orBlank(written(-999_999, 999_999, 3)),
  orBlank(day),
  fc.oneof(day, fc.constant<"">("")),
  fc.oneof(day, fc.constant<"">("")),
);

const PERIOD = [
  // Dates as whole days, the period's ends by the date's year where they are left out.
  "INT(B#)",
  'IF(C#="",DATE(YEAR(E#),1,1),INT(C#))',
  'IF(D#="",DATE(YEAR(E#),12,31),INT(D#))',
  "G#-F#+1",
  "E#-F#+1",
];

describe("periods, against DATE arithmetic", () => {
  it("TODATE", () => {
    const all = sampled("TODATE", cases);
    const expected = plainFormulas(all, [
      ...PERIOD,
      'IF(OR(A#="",B#=""),"",IF(H#<1,"#NUM!",IF(I#<1,0,IF(I#>=H#,A#,A#*I#/H#))))',
    ]);
    expectSame(column("TODATE", all), expected, all);
  });

  it("FORECAST", () => {
    const all = sampled("FORECAST", cases);
    const expected = plainFormulas(all, [
      ...PERIOD,
      'IF(OR(A#="",B#=""),"",IF(OR(H#<1,I#<1),"#NUM!",IF(I#>=H#,A#,A#*H#/I#)))',
    ]);
    expectSame(column("FORECAST", all), expected, all);
  });
});
