import { figureIn, type Explanation } from "./explanation";

export const explainFulfilment: Explanation = {
  needs: ["actual", "target"],
  steps: (values, { words, write }) => {
    const [actual = "", target = ""] = write.beside(figureIn(values, 0), figureIn(values, 1));
    return [words.fulfilment(actual, target)];
  },
};
