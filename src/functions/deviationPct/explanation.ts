import { figureIn, type Explanation } from "../explaining/explanation";

export const explainDeviationPct: Explanation = {
  needs: ["actual", "target"],
  steps: (values, { words, format: write }) => {
    const [reached, aim] = [figureIn(values, 0), figureIn(values, 1)];
    const [actual = "", target = ""] = write.comparable(reached, aim);
    const [deviation = ""] = write.comparable(reached - aim);
    return [words.deviation(actual, target), words.deviationPct(deviation, target)];
  },
};
