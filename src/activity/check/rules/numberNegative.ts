import { figureRule } from "./figureRule";

const EXPECTED = { expected: 0 };

export const numberNegative = figureRule("number-negative", "error", (meant) =>
  meant !== undefined && meant < 0 ? EXPECTED : undefined,
);
