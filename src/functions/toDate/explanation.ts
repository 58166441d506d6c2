import { figureIn, type Explanation } from "../explaining/explanation";
import { periodSteps } from "../explaining/periodSteps";

export const explainToDate: Explanation = {
  needs: ["target", "date"],
  steps: (values, context) => {
    const { words, format: write } = context;
    const { days, elapsed, steps: stepLines } = periodSteps(values, context);
    if (elapsed <= 0 || elapsed >= days) return stepLines;
    return [
      ...stepLines,
      words.proRata(write.exact(figureIn(values, 0)), write.exact(elapsed), write.exact(days)),
    ];
  },
};
