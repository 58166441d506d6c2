import { explanationTexts } from "../../language/functions/explanationTexts";
import { figureArgument, type Explanation } from "../explaining/explanation";
import { periodSteps } from "../explaining/periodSteps";

export const forecastExplanation: Explanation = {
  missing: [explanationTexts.missing.actual, explanationTexts.missing.date],
  steps: (values, context) => {
    const { days, elapsed, steps } = periodSteps(values, context);
    if (elapsed >= days) return steps;
    const { exact } = context.format;
    const product = `${exact(figureArgument(values, 0))} × ${exact(days)} / ${exact(elapsed)}`;
    return [...steps, { da: product, en: product }];
  },
};
