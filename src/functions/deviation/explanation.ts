import { explanationTexts } from "../../language/functions/explanationTexts";
import { figureArgument, type Explanation } from "../explaining/explanation";

export const deviationExplanation: Explanation = {
  missing: [explanationTexts.missing.actual, explanationTexts.missing.target],
  steps: (values, { format }) => {
    const [actual = "", target = ""] = format.comparable(
      figureArgument(values, 0),
      figureArgument(values, 1),
    );
    return [
      { da: `realiseret ${actual} minus måltal ${target}`, en: `actual ${actual} less target ${target}` },
    ];
  },
};
