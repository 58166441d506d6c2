import { figureIn, type Explanation } from "./explanation";

export const explainDeviation: Explanation = {
  needs: ["actual", "target"],
  steps: (values, { words, write }) => {
    const [actual = "", target = ""] = write.beside(figureIn(values, 0), figureIn(values, 1));
    return [words.deviation(actual, target)];
  },
};
