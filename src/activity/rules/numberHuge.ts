import { figureRule } from "./figureRule";

/** The largest count that is believed; the sheet's own rule has the same limit. */
export const LARGEST_FIGURE = 1_000_000;

const EXPECTED = { expected: LARGEST_FIGURE };

export const numberHuge = figureRule("number-huge", "error", (meant) =>
  meant !== undefined && meant > LARGEST_FIGURE ? EXPECTED : undefined,
);
