import { LARGEST_FIGURE } from "../../values/isCount";
import { figureRule } from "./figureRule";

const EXPECTED = { expected: LARGEST_FIGURE };

export const numberHuge = figureRule("number-huge", "error", (meant) =>
  meant !== undefined && meant > LARGEST_FIGURE ? EXPECTED : undefined,
);
