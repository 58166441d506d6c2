import type { CellMark } from "../../tables/enteredRow";
import { isBlank, type Entry } from "../../values/entry";
import { openThousands } from "../../values/parseFigure";
import { figureRule, type FigureIssue } from "./figureRule";

const EXPECTED = { expected: "number" };

/** Any entry that is no number, such as a truth value, a date or a cell error. */
export const numberInvalid = figureRule("number-invalid", "error", (meant, entry, { marks }, column) =>
  meant === undefined && !isBlank(entry) ? (ofTwoReadings(entry, marks?.[column]) ?? EXPECTED) : undefined,
);

/**
 * `2,000`: two thousand as English writes it, which is likely where counts are entered, or 2 as Danish does; `2.500` in
 * a file whose other figures have a decimal point.
 */
function ofTwoReadings(entry: Entry, mark: CellMark | undefined): FigureIssue | undefined {
  if (mark?.kind === "point") return { expected: mark.decimal, suggestion: mark.thousands };
  const readings = typeof entry === "string" ? openThousands(entry) : undefined;
  return readings && { expected: readings.decimal, suggestion: readings.thousands };
}
