import type { Explanation } from "../explaining/explanation";
import { populationSourceSteps } from "../explaining/populationSourceSteps";
import { municipalityExplanation } from "../municipality/explanation";

export const populationExplanation: Explanation = {
  ...municipalityExplanation,
  steps: (values, context) => [
    ...municipalityExplanation.steps(values, context),
    ...populationSourceSteps(context, values[1]),
  ],
};
