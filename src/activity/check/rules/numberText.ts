import { figureRule } from "./figureRule";

/** A number kept as text counts in no sum of a workbook. Figures of a file are read before they come here. */
export const numberText = figureRule("number-text", "error", (meant, entry) =>
  typeof entry === "string" && meant !== undefined ? { expected: "number", fix: meant } : undefined,
);
