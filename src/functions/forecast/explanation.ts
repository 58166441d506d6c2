import { figureIn, type Explanation } from "../explaining/explanation";
import { periodSteps } from "../explaining/periodSteps";

export const explainForecast: Explanation = {
  needs: ["actual", "date"],
  steps: (values, context) => {
    const { words, format: write } = context;
    const { days, elapsed, steps: stepLines } = periodSteps(values, context);
    if (elapsed >= days) return stepLines;
    return [
      ...stepLines,
      words.pace(write.exact(figureIn(values, 0)), write.exact(days), write.exact(elapsed)),
    ];
  },
};
