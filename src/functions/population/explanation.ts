import type { Explanation } from "../explaining/explanation";
import { populationSourceStep } from "../explaining/populationSourceStep";
import { municipalityExplanation } from "../municipality/explanation";

export const populationExplanation: Explanation = {
  ...municipalityExplanation,
  steps: (values, context) => [
    ...municipalityExplanation.steps(values, context),
    populationSourceStep(context),
  ],
};
