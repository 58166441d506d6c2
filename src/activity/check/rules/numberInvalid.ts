import { isBlank } from "../../values/entry";
import { figureRule } from "./figureRule";

const EXPECTED = { expected: "number" };

/** Also truth values, dates and cell errors. */
export const numberInvalid = figureRule("number-invalid", "error", (meant, entry) =>
  meant === undefined && !isBlank(entry) ? EXPECTED : undefined,
);
