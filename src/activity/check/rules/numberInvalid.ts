import { isBlank, type Entry } from "../../values/entry";
import { openThousands } from "../../values/parseFigure";
import { figureRule, type FigureIssue } from "./figureRule";

const EXPECTED = { expected: "number" };

/** Any entry that is no number, such as a truth value, a date or a cell error. */
export const numberInvalid = figureRule("number-invalid", "error", (meant, entry) =>
  meant === undefined && !isBlank(entry) ? (ofTwoReadings(entry) ?? EXPECTED) : undefined,
);

/** `2,000`: two thousand as English writes it, which is likely where counts are entered, or 2 as Danish does. */
function ofTwoReadings(entry: Entry): FigureIssue | undefined {
  const readings = typeof entry === "string" ? openThousands(entry) : undefined;
  return readings && { expected: readings.decimal, suggestion: readings.thousands };
}
