import { rangeAddress } from "../plan/address";
import { RULE_LINE } from "../plan/looks/looks";
import { TEXT } from "../plan/looks/numberFormats";
import { GRID } from "./reportGrid";
import type { LayoutParts } from "./reportTable";

/** The height of a line to write on, in points. */
const WRITING_LINE = 20;

/** Ruled lines across the page, for a pen or for Excel's own entries, which stay texts. */
export function blankLines(lines: number, row: number): LayoutParts {
  const rule = { color: RULE_LINE, weight: "Thin" } as const;
  return {
    blocks: [],
    looks: [
      {
        address: rangeAddress({ row, column: 1 }, lines, GRID.length),
        look: {
          numberFormat: TEXT,
          lines: [
            { edge: "InsideHorizontal", ...rule },
            { edge: "EdgeBottom", ...rule },
          ],
        },
      },
    ],
    heights: Array.from({ length: lines }, (_, index) => ({
      rows: `${row + index}:${row + index}`,
      points: WRITING_LINE,
    })),
    nextRow: row + lines,
  };
}
