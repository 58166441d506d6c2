import { serialOfIsoDate } from "../../calc/serialDate";
import { populationInUse } from "../../contract/contractInUse";
import type { LocalizedText } from "../../language/language";
import type { Explanation, ExplanationContext } from "../explaining/explanation";
import { municipalityExplanation } from "../municipality/explanation";

/** Where the numbers of inhabitants come from. */
export function populationSourceStep({ format }: ExplanationContext): LocalizedText {
  const { source, date } = populationInUse();
  const day = format.date(serialOfIsoDate(date));
  return { da: `folketal pr. ${day}, ${source}`, en: `inhabitants at ${day}, ${source}` };
}

export const populationExplanation: Explanation = {
  ...municipalityExplanation,
  steps: (values, context) => [
    ...municipalityExplanation.steps(values, context),
    populationSourceStep(context),
  ],
};
