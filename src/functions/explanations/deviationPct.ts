import { figureIn, type Explanation } from "./explanation";

export const explainDeviationPct: Explanation = {
  needs: ["actual", "target"],
  steps: (values, { words, write }) => {
    const [reached, aim] = [figureIn(values, 0), figureIn(values, 1)];
    const [actual = "", target = ""] = write.beside(reached, aim);
    const [deviation = ""] = write.beside(reached - aim);
    return [words.deviation(actual, target), words.deviationPct(deviation, target)];
  },
};
