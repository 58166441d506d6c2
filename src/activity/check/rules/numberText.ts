import { figureRule } from "./figureRule";

/** A number kept as text, which no sum in a workbook counts. A file's figures are parsed before they are checked. */
export const numberText = figureRule("number-text", "error", (meant, entry) =>
  typeof entry === "string" && meant !== undefined ? { expected: "number", fix: meant } : undefined,
);
