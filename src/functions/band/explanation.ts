import { contractInUse } from "../../contract/contractInUse";
import { contractTexts } from "../cells/contractTexts";
import { figureIn, type Explanation } from "../explaining/explanation";

export const explainBand: Explanation = {
  steps: (values, { words, format: write, result }) => {
    const [actual, target] = values;
    if (typeof target !== "number") return [words.noTarget];
    if (typeof actual !== "number") return [words.noActual];
    const reach = Math.abs(target) * figureIn(values, 2, contractInUse().band.tolerance);
    const figures = write.comparable(actual, target, target - reach, target + reach);
    const [reached = "", aim = "", lower = "", upper = ""] = figures;
    const positions = contractTexts().bandPositions;
    const limits =
      result === positions.below
        ? words.limit(lower)
        : result === positions.above
          ? words.limit(upper)
          : words.limits(lower, upper);
    return [words.ofTarget(reached, aim), limits];
  },
  section: () => contractInUse().band.section,
};
