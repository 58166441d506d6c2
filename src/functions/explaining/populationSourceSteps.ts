import { serialOfIsoDate } from "../../calc/serialDate";
import { populationInUse } from "../../contract/contractInUse";
import type { LocalizedText } from "../../language/language";
import type { ExplanationContext } from "./explanation";

/** Where the numbers of inhabitants come from, if there are any. */
export function populationSourceSteps({ format }: ExplanationContext): LocalizedText[] {
  const population = populationInUse();
  if (!population) return [];
  const { source, date } = population;
  const day = format.date(serialOfIsoDate(date));
  return [{ da: `folketal pr. ${day}, ${source}`, en: `inhabitants at ${day}, ${source}` }];
}
