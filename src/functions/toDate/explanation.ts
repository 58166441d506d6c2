import { explanationTexts } from "../../language/functions/explanationTexts";
import { figureArgument, type Explanation } from "../explaining/explanation";
import { periodSteps } from "../explaining/periodSteps";

export const toDateExplanation: Explanation = {
  missing: [explanationTexts.missing.target, explanationTexts.missing.date],
  steps: (values, context) => {
    const { days, elapsed, steps } = periodSteps(values, context);
    if (elapsed <= 0 || elapsed >= days) return steps;
    const { exact } = context.format;
    const product = `${exact(figureArgument(values, 0))} × ${exact(elapsed)} / ${exact(days)}`;
    return [...steps, { da: product, en: product }];
  },
};
