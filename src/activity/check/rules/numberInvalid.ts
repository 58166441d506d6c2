import { isBlank } from "../../values/entry";
import { figureRule } from "./figureRule";

const EXPECTED = { expected: "number" };

/** Any entry that is no number, such as a truth value, a date or a cell error. */
export const numberInvalid = figureRule("number-invalid", "error", (meant, entry) =>
  meant === undefined && !isBlank(entry) ? EXPECTED : undefined,
);
