import { serialOfIsoDate } from "../../calc/serialDate";
import { populationInUse } from "../../contract/inUse";
import type { Explanation, Telling } from "./explanation";
import { explainMunicipality } from "./municipality";

/** Where the numbers of inhabitants come from. */
export function toldSource({ words, write }: Telling): string {
  const { source, date } = populationInUse();
  return words.populationSource(source, write.date(serialOfIsoDate(date)));
}

export const explainPopulation: Explanation = {
  needs: ["municipality"],
  steps: (values, telling) => [...explainMunicipality.steps(values, telling), toldSource(telling)],
};
