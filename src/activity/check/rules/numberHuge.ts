import { MAX_COUNT } from "../../../calc/isCount";
import { figureRule } from "./figureRule";

const EXPECTED = { expected: MAX_COUNT };

export const numberHuge = figureRule("number-huge", "error", (meant) =>
  meant !== undefined && meant > MAX_COUNT ? EXPECTED : undefined,
);
