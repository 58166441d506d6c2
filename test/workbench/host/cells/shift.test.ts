import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Area } from "../../../../workbench/model/address";
import { areaAddress, parseArea } from "../../../../workbench/model/address";
import type { Shift } from "../../../../workbench/host/cells/shift";
import { shiftArea } from "../../../../workbench/host/cells/shift";

function at(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no address`);
  return area;
}

function moved(address: string, shift: Shift): string | undefined {
  const area = shiftArea(at(address), shift);
  return area && areaAddress(area);
}

/** Cells as Excel shows them after two rows are inserted above row 3, or rows 3 and 4 deleted, in columns A to C. */
describe("shiftArea", () => {
  const band = { from: 0, count: 3 };
  const insert: Shift = { vertical: true, from: 2, count: 2, band };
  const remove: Shift = { vertical: true, from: 2, count: -2, band };

  it.each([
    ["A1:C2", "A1:C2"],
    ["A3:C4", "A5:C6"],
    ["A2:C3", "A2:C5"],
    ["B1:B2", "B1:B2"],
    ["C3:D9", "C3:D9"],
    ["A:B", "A:B"],
  ])("inserting moves %s to %s", (before, after) => {
    expect(moved(before, insert)).toBe(after);
  });

  it.each([
    ["A1:C2", "A1:C2"],
    ["A3:C4", undefined],
    ["A2:C3", "A2:C2"],
    ["A4:A6", "A3:A4"],
    ["A1:A9", "A1:A7"],
    ["A5", "A3"],
    ["D3", "D3"],
  ])("deleting moves %s to %s", (before, after) => {
    expect(moved(before, remove)).toBe(after);
  });

  it("lets what covers a table's whole column grow with rows put at its end", () => {
    const growing = at("A3:C9");
    const shift: Shift = { vertical: true, from: 9, count: 1, band, growing };
    expect(moved("B3:B9", shift)).toBe("B3:B10");
    expect(moved("B4:B9", shift)).toBe("B4:B9");
    expect(moved("B1:B9", shift)).toBe("B1:B9");
  });

  it("moves an area as its cells move", () => {
    const span = fc.record({ start: fc.nat(12), length: fc.integer({ min: 1, max: 6 }) });
    const change = fc.record({ from: fc.nat(12), count: fc.integer({ min: -5, max: 5 }) });
    fc.assert(
      fc.property(span, change, fc.boolean(), ({ start, length }, { from, count }, vertical) => {
        fc.pre(count !== 0);
        const area = vertical
          ? { row: start, rows: length, column: 1, columns: 2 }
          : { column: start, columns: length, row: 1, rows: 2 };
        const after = shiftArea(area, { vertical, from, count, band: { from: 1, count: 2 } });
        // Each row or column on its own: gone, or moved by the count where it lies behind.
        const places = Array.from({ length }, (_none, index) => start + index).flatMap((place) => {
          if (place < from) return [place];
          return count < 0 && place < from - count ? [] : [place + count];
        });
        const [first] = places;
        const last = places.at(-1);
        if (first === undefined || last === undefined) expect(after).toBeUndefined();
        else {
          const expected = { start: first, length: last - first + 1 };
          expect(vertical ? [after?.row, after?.rows] : [after?.column, after?.columns]).toEqual([
            expected.start,
            expected.length,
          ]);
        }
      }),
    );
  });
});
