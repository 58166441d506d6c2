import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CellValue } from "../../../../workbench/model/cell";
import { parseCriterion } from "../../../../workbench/engine/values/criteria";
import { createFixture } from "../sheetFixture";

describe("criteria", () => {
  const values: CellValue[] = [null, "", 0, 5, 6, "5", "Aarhus", "aalborg", "a*b", true, { error: "#N/A" }];

  // Which of the values above meet each, as Excel counts them with COUNTIF.
  it.each<[CellValue, CellValue[]]>([
    [5, [5, "5"]],
    ["5", [5, "5"]],
    ["=5", [5, "5"]],
    [">5", [6]],
    [">=5", [5, 6]],
    ["<6", [0, 5]],
    ["<>5", [null, "", 0, 6, "Aarhus", "aalborg", "a*b", true, { error: "#N/A" }]],
    ["aarhus", ["Aarhus"]],
    ["a*", ["Aarhus", "aalborg", "a*b"]],
    ["a~*b", ["a*b"]],
    ["?arhus", ["Aarhus"]],
    ["", [null, ""]],
    ["=", [null]],
    ["<>", ["", 0, 5, 6, "5", "Aarhus", "aalborg", "a*b", true, { error: "#N/A" }]],
    [null, [0]],
    [true, [true]],
    ["TRUE", [true]],
    ["#N/A", [{ error: "#N/A" }]],
    [">a", ["Aarhus", "aalborg", "a*b"]],
  ])("%j", (criterion, met) => {
    expect(values.filter(parseCriterion(criterion))).toEqual(met);
  });

  it.each(["ŉ", "Straße", "Ærø"])("%s meets itself, at the first search and by the index", (name) => {
    const fixture = createFixture();
    fixture.fill("A1", [[name], ["x"]]);
    for (let search = 0; search < 3; search++) {
      expect(fixture.engine.evaluate(`=COUNTIFS(A1:A2,"${name.toLowerCase()}")`)).toBe(1);
    }
  });

  it("add up as a loop over the rows does", () => {
    const line = fc.tuple(fc.constantFrom("x", "Y", "y", null), fc.integer({ min: 0, max: 9 }), fc.integer());
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 0, max: 9 }),
        (rows, limit) => {
          const fixture = createFixture();
          fixture.fill("A1", rows);
          const area = (letter: string) => `${letter}1:${letter}${rows.length}`;
          const conditions = `${area("A")},"y",${area("B")},">=${limit}"`;
          const met = rows.filter(([name, size]) => name?.toLowerCase() === "y" && size >= limit);
          const total = met.reduce((sum, [, , amount]) => sum + amount, 0);
          expect(fixture.engine.evaluate(`=SUMIFS(${area("C")},${conditions})`)).toBe(total);
          expect(fixture.engine.evaluate(`=COUNTIFS(${conditions})`)).toBe(met.length);
        },
      ),
    );
  });
});
