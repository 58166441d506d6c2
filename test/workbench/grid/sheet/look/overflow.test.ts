import { expect, it } from "vitest";
import type { CellLook } from "../../../../../workbench/grid/sheet/look/cellLook";
import { roomForFilter } from "../../../../../workbench/grid/sheet/look/overflow";

it("breaks no word of a header for the arrow that filters it, with an indent neither", () => {
  // Where nothing is measured a letter is half as wide as it is high: 11 x 4/3 / 2 pixels, and an indent 9.
  const text = "Kontostreng";
  const [word, indent] = [(text.length * 11 * 4) / 3 / 2, 9];
  const look = { text, style: { wrap: true, indent: 1 } } as CellLook;
  for (const width of [word + 8, word + 20, word + 30, word + 90])
    expect(roomForFilter(look, width) + word + indent, `${width}`).toBeLessThanOrEqual(
      Math.max(width, word + indent),
    );
  expect(roomForFilter(look, word + 90)).toBe(18);
});
