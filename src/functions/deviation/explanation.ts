import { figureIn, type Explanation } from "../explaining/explanation";

export const explainDeviation: Explanation = {
  needs: ["actual", "target"],
  steps: (values, { words, format: write }) => {
    const [actual = "", target = ""] = write.comparable(figureIn(values, 0), figureIn(values, 1));
    return [words.deviation(actual, target)];
  },
};
