import { explanationTexts } from "../../language/functions/explanationTexts";
import { figureIn, type Explanation } from "../explaining/explanation";

export const fulfilmentExplanation: Explanation = {
  missing: [explanationTexts.missing.actual, explanationTexts.missing.target],
  steps: (values, { format }) => {
    const [actual = "", target = ""] = format.comparable(figureIn(values, 0), figureIn(values, 1));
    return [
      {
        da: `realiseret ${actual} divideret med måltal ${target}`,
        en: `actual ${actual} divided by target ${target}`,
      },
    ];
  },
};
