import fc from "fast-check";
import { expect, test } from "vitest";
import {
  columnEmu,
  inchesToPoints,
  pointsToInches,
  widthInCharacters,
  widthInPoints,
} from "../../../../workbench/xlsx/package/units";

// Excel's own pairs with Calibri 11: pixels as its tooltip says, characters as its files hold.
test.each([
  [64, 9.140625],
  [72, 10.28515625],
  [100, 14.28515625],
  [145, 20.7109375],
  [20, 2.85546875],
])("a column of %i pixels is stored as %d characters", (pixels, characters) => {
  expect(widthInCharacters(pixels * 0.75)).toBe(characters);
  expect(widthInPoints(characters)).toBe(pixels * 0.75);
  expect(columnEmu(pixels * 0.75)).toBe(pixels * 9525);
});

test("whole pixels survive the way through the file", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1790 }), (pixels) => {
      expect(widthInPoints(widthInCharacters(pixels * 0.75))).toBe(pixels * 0.75);
    }),
  );
});

test("margins survive the way through the file", () => {
  expect(pointsToInches(50.4)).toBe(0.7);
  expect(inchesToPoints(0.3)).toBe(21.6);
});
