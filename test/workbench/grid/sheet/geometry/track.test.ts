import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTrack, pixels } from "../../../../../workbench/grid/sheet/geometry/track";

describe("a track", () => {
  it("lies as its sizes add up, hidden ones included", () => {
    const track = createTrack(
      100,
      20,
      new Map([
        [1, 50],
        [3, 0],
        [4, 30],
      ]),
    );
    expect([0, 1, 2, 3, 4, 5, 6].map(track.start)).toEqual([0, 20, 70, 90, 90, 120, 140]);
    expect(track.at(0)).toBe(0);
    expect(track.at(69)).toBe(1);
    expect(track.at(70)).toBe(2);
    expect(track.at(119)).toBe(4);
  });

  it("finds the row that holds a position, as adding up one by one does", () => {
    const sizes = fc.dictionary(fc.integer({ min: 0, max: 50 }).map(String), fc.integer({ min: 1, max: 90 }));
    fc.assert(
      fc.property(sizes, fc.integer({ min: 0, max: 900 }), (given, position) => {
        const map = new Map(Object.entries(given).map(([index, size]) => [Number(index), size]));
        let index = 0;
        for (let end = map.get(0) ?? 20; end <= position; end += map.get(index) ?? 20) index++;
        expect(createTrack(1000, 20, map).at(position)).toBe(index);
      }),
    );
  });

  it("counts 96 pixels an inch, 72 points an inch", () => {
    expect([72, 15, 48].map(pixels)).toEqual([96, 20, 64]);
  });
});
