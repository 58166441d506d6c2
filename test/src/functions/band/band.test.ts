import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contractInUse, setContractInUse } from "../../../../src/contract/contractInUse";
import { spanOf } from "../../../../src/contract/span";
import { resultTexts } from "../../../../src/language/functions/results";
import { words as texts } from "../../../words";
import { answer } from "../answer";
import { explained } from "../explained";

const words = texts.bandPositions;

describe("BAND", () => {
  it("reaches as far above as below, where only the width below is given", () => {
    expect(
      answer(
        "BAND",
        [
          [80, 79],
          [120, 121],
          [150, 151],
        ],
        100,
        0.2,
      ),
    ).toEqual([
      [words.within, words.below],
      [words.within, words.above],
      [words.above, words.above],
    ]);
    expect(answer("BAND", [[79, 80, 150, 151]], 100, 0.2, 0.5)).toEqual([
      [words.below, words.within, words.within, words.above],
    ]);
  });

  describe("with a contract's own lopsided span", () => {
    beforeAll(() => {
      setContractInUse({
        ...contractInUse(),
        band: { measure: "R4", tolerance: 0.05, above: 0.2, section: "6.b" },
      });
    });
    afterAll(() => {
      setContractInUse();
    });

    it("follows it, unless the call says otherwise", () => {
      expect(answer("BAND", [[94, 95, 120, 121]], 100)).toEqual([
        [words.below, words.within, words.within, words.above],
      ]);
      expect(answer("BAND", [[94, 106]], 100, 0.05)).toEqual([[words.below, words.above]]);
      expect(answer("BAND", [[94, 106]], 100, "", 0.05)).toEqual([[words.below, words.above]]);
    });

    it("is explained with both limits", () => {
      expect(explained("BAND", 100, 100)).toContain("grænserne er 95 og 120");
      expect(explained("BAND", 130, 100)).toContain("grænsen er 120");
    });

    it("writes both widths in the measure's rule", () => {
      expect(resultTexts("da").band(spanOf(contractInUse()))).toBe("5 % under, 20 % over");
    });
  });

  it("refuses a negative tolerance", () => {
    expect(answer("BAND", 1, 1, -0.1)).toBe("#NUM!");
  });
});
