import fc from "fast-check";
import { describe, it } from "vitest";
import { column } from "./column";
import { orBlank, sampled, written } from "./cases";
import { expectSame } from "./expectSame";
import { plainFormulas } from "./plainFormulas";
import { words } from "../../../words";

const { verdicts, bandPositions: positions } = words;

const rule = fc.constantFrom(">=", ">", "<=", "<", "");
const fraction = orBlank(written(0, 100, 3));

/** Actuals on, just beside and around limits, which a random pair would hardly ever meet. */
const nearLimit = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 50 }), fc.integer({ min: -1, max: 1 }))
  .chain(([target, percent, beside]) =>
    fc.constantFrom(-1, 0, 1).map((side) => {
      // In hundredths of the target's unit, so that nothing is rounded.
      const actual = target * (100 + side * percent) + beside;
      return { actual: Number(`${actual}e-2`), target, fraction: Number(`${percent}e-2`) };
    }),
  );
const anywhere = fc.record({
  actual: orBlank(written(-99_999, 99_999, 3)),
  target: orBlank(written(-99_999, 99_999, 3)),
  fraction,
});
const judged = fc.oneof(nearLimit, anywhere);

describe("verdicts, against IF on rounded figures", () => {
  it("STATUS", () => {
    const cases = sampled("STATUS", fc.tuple(judged, rule)).map(
      ([{ actual, target, fraction: amber }, written]) => [actual, target, written, amber] as const,
    );
    const expected = plainFormulas(cases, [
      "ROUND(A#,9)",
      "ROUND(B#,9)",
      'IF(OR(C#="",LEFT(C#,1)=">"),ROUND(B#*(1-D#),9),ROUND(B#*(1+D#),9))',
      'IF(OR(C#="",C#=">="),E#>=F#,IF(C#=">",E#>F#,IF(C#="<=",E#<=F#,E#<F#)))',
      'IF(OR(C#="",C#=">="),E#>=G#,IF(C#=">",E#>G#,IF(C#="<=",E#<=G#,E#<G#)))',
      `IF(B#="","${verdicts["not-fixed"]}",IF(A#="","${verdicts.missing}",IF(H#,"${verdicts.met}",IF(AND(D#<>"",D#<>0,I#),"${verdicts.close}","${verdicts["not-met"]}"))))`,
    ]);
    expectSame(column("STATUS", cases), expected, cases);
  });

  it("BAND", () => {
    const cases = sampled("BAND", fc.tuple(judged, fraction)).map(
      ([{ actual, target, fraction: tolerance }, above]) => [actual, target, tolerance, above] as const,
    );
    const expected = plainFormulas(cases, [
      'IF(C#="",0.1,C#)',
      'IF(D#="",E#,D#)',
      "ROUND(B#-ABS(B#)*E#,9)",
      "ROUND(B#+ABS(B#)*F#,9)",
      `IF(B#="","${positions["not-fixed"]}",IF(A#="","${positions.missing}",IF(ROUND(A#,9)<G#,"${positions.below}",IF(ROUND(A#,9)>H#,"${positions.above}","${positions.within}"))))`,
    ]);
    expectSame(column("BAND", cases), expected, cases);
  });
});
