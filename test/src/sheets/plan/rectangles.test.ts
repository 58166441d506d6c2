import { describe, expect, it } from "vitest";
import fc from "fast-check";
import {
  rectanglesAddress,
  parseRectangles,
  isBounded,
  joinRectangles,
  rectanglesOverlap,
  cellCount,
  type Rectangle,
} from "../../../../src/sheets/plan/rectangles";
import { anyArea, cellsOf } from "../batching/anyArea";

describe("areas", () => {
  it.each([
    ["C4", { from: { row: 4, column: 3 }, to: { row: 4, column: 3 } }],
    ["$A$1:B2", { from: { row: 1, column: 1 }, to: { row: 2, column: 2 } }],
    ["AA:AB", { from: { row: 1, column: 27 }, to: { row: 1_048_576, column: 28 } }],
    ["7:8", { from: { row: 7, column: 1 }, to: { row: 8, column: 16_384 } }],
  ])("of %s", (address, area) => {
    expect(parseRectangles(address)).toEqual([area]);
  });

  it.each(["A1:B2,D4", "A:C,E:E,7:8,XFD1048576"])("%s is read and written back", (address) => {
    expect(rectanglesAddress(parseRectangles(address))).toBe(address);
  });

  it("of what is no address are refused", () => {
    expect(() => parseRectangles("A1,?")).toThrow("? is no address");
  });

  it("are bounded where they are less than whole columns or rows", () => {
    expect(parseRectangles("A1:B2,A:B,3:3").map(isBounded)).toEqual([true, false, false]);
  });

  it("overlap where they share a cell, as their cells say", () => {
    fc.assert(
      fc.property(anyArea, anyArea, (a, b) => {
        const cells = new Set(cellsOf(a));
        expect(rectanglesOverlap(a, b)).toBe(cellsOf(b).some((cell) => cells.has(cell)));
      }),
    );
  });
});

describe("joined areas", () => {
  it.each([
    ["A1:A3,B1:B3", "A1:B3"],
    ["C:C,A:A,B:B", "A:C"],
    ["A1,A2,B1,B2,D4", "A1:B2,D4"],
    ["A1:A3,B2:B3", "A1:A3,B2:B3"],
    ["A1:A3,A2:A5", "A1:A5"],
  ])("%s are %s", (apart, together) => {
    expect(rectanglesAddress(joinRectangles(parseRectangles(apart)))).toBe(together);
  });

  it("have the same cells, in no more areas", () => {
    fc.assert(
      fc.property(fc.array(anyArea, { maxLength: 8 }), (areas) => {
        const joined = joinRectangles(areas);
        const all = (each: readonly Rectangle[]) => [...new Set(each.flatMap(cellsOf))].sort();
        expect(all(joined)).toEqual(all(areas));
        expect(joined.length).toBeLessThanOrEqual(areas.length);
        for (const area of joined) expect(cellCount(area)).toBe(cellsOf(area).length);
      }),
    );
  });
});
