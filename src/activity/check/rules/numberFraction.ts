import { figureRule } from "./figureRule";

const EXPECTED = { expected: "whole number" };

export const numberFraction = figureRule("number-fraction", "error", (meant) =>
  meant !== undefined && !Number.isInteger(meant) ? EXPECTED : undefined,
);
