import { serialOfIsoDate } from "../../calc/serialDate";
import { populationInUse } from "../../contract/contractInUse";
import type { LocalizedText } from "../../language/language";
import type { ExplanationContext } from "./explanation";

/** Where the numbers of inhabitants come from. */
export function populationSourceStep({ format }: ExplanationContext): LocalizedText {
  const { source, date } = populationInUse();
  const day = format.date(serialOfIsoDate(date));
  return { da: `folketal pr. ${day}, ${source}`, en: `inhabitants at ${day}, ${source}` };
}
