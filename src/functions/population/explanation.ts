import { serialOfIsoDate } from "../../calc/serialDate";
import { populationInUse } from "../../contract/contractInUse";
import type { Explanation, ExplanationContext } from "../explaining/explanation";
import { explainMunicipality } from "../municipality/explanation";

/** Where the numbers of inhabitants come from. */
export function populationSourceStep({ words, format: write }: ExplanationContext): string {
  const { source, date } = populationInUse();
  return words.populationSource(source, write.date(serialOfIsoDate(date)));
}

export const explainPopulation: Explanation = {
  needs: ["municipality"],
  steps: (values, context) => [...explainMunicipality.steps(values, context), populationSourceStep(context)],
};
