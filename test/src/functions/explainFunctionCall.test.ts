import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainFunctionCall } from "../../../src/functions/explainFunctionCall";
import { descriptions, functions, type FunctionId } from "../../../src/functions/functions";
import { serial } from "../serial";
import { errorCell } from "./answer";
import { explained } from "./explained";
import { words } from "../../words";

describe("explainFunctionCall", () => {
  it("speaks the reader's language and writes figures as the reader does; the answer stays the cell's", () => {
    expect(explainFunctionCall("BAND", [12, 14.2], "en-US").text).toBe(
      `${words.bandPositions.below}: 12 of target 14.2; the limit is 12.8; section 6.b (I)`,
    );
    expect(explainFunctionCall("TODATE", [1000, serial(2026, 12, 31)], "en-US").text).toBe(
      "1,000: the period is 01/01/2026 to 12/31/2026; the period is over",
    );
    expect(explainFunctionCall("FULFILMENT", [5, 0], "en-US").text).toBe(
      "#DIV/0!: Der divideres med 0. Angiv et tal forskelligt fra 0.",
    );
  });

  it("explains the cell asked for in an answer that spills", () => {
    const at = { row: 1, column: 0 };
    expect(explainFunctionCall("DEVIATION", [[[90], [80]], [[100]]], "da", at).text).toBe(
      "-20: realiseret 80 minus måltal 100",
    );
    expect(explainFunctionCall("ALLOCATE", [100, [[1], [1], [1]]], "da", at).answer).toBe("33");
    const second = explainFunctionCall("MEASURES", [2026], "da", { row: 1, column: 4 });
    expect(second).toMatchObject({ answer: "Tom", section: "5, mål 1" });
    expect(second.steps.at(-1)).toBe("kontrakten fastsætter intet måltal");
    expect(explainFunctionCall("FUNDINGKEY", [], "da", { row: 18, column: 2 }).text).toContain(
      "12.180 / 44.814",
    );
  });

  it("shows as many decimals as keep figures apart that differ, and none for dust", () => {
    expect(explained("BAND", 89.99, 100)).toContain(
      `${words.bandPositions.below}: 89,99 af måltal 100; grænsen er 90;`,
    );
    expect(explained("STATUS", 0.69999, 0.7)).toContain("0,69999 mod måltal 0,7");
    expect(explained("BAND", 17.1, 19)).toContain("17,1 af måltal 19; grænserne er 17,1 og 20,9");
  });

  it("quotes what an error says", () => {
    expect(explained("DEVIATION", "1.234,5", 5)).toContain("#VALUE!: Tal gemt som tekst: '1.234,5'.");
    expect(explained("NPS", errorCell("#REF!"))).toBe("#REF!: #REF!; afsnit 5, mål 3");
  });

  const cell = fc.oneof(
    fc.double(),
    fc.integer({ min: -5, max: 50_000 }),
    fc.constantFrom<unknown>("", null, undefined, true, "x", "R1", "Aarhus", 751, ">=", "DK 40084606", 10, 0),
    fc.constantFrom("#REF!", "#N/A").map(errorCell),
  );
  const area = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 3 });
  it.each(Object.keys(functions) as FunctionId[])("%s can be explained whatever went in", (id) => {
    const count = descriptions[id].parameters.length;
    const args = fc.array(fc.oneof(cell, area), { maxLength: count });
    fc.assert(
      fc.property(
        args,
        fc.constantFrom("da-DK", "en-US"),
        fc.nat(2),
        fc.nat(1),
        (all, locale, row, column) => {
          const { answer, steps, text } = explainFunctionCall(id, all, locale, { row, column });
          expect(text.startsWith(`${answer}: `)).toBe(true);
          expect(steps.filter((step) => step === "" || /undefined|NaN|object/.test(step))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
