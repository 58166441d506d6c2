import { serialOfIsoDate } from "../../calc/serialDate";
import { contractInUse, populationInUse } from "../../contract/contractInUse";
import { populationFor } from "../../contract/population";
import type { Inhabitants } from "../../contract/populationSchema";
import type { LocalizedText } from "../../language/language";
import type { ArgumentValue, ExplanationContext } from "./explanation";

/**
 * Where the numbers of inhabitants come from, if there are any.
 * @param year the argument that says for which year; the contract's first where it is blank
 */
export function populationSourceSteps({ format }: ExplanationContext, year: ArgumentValue): LocalizedText[] {
  const population = populationOfYear(year);
  if (!population) return [];
  const { source, date } = population;
  const day = format.date(serialOfIsoDate(date));
  return [{ da: `folketal pr. ${day}, ${source}`, en: `inhabitants at ${day}, ${source}` }];
}

/** The inhabitants that hold for the year in an argument; for the contract's first where it is blank. */
export function populationOfYear(year: ArgumentValue): Inhabitants | null {
  return populationFor(populationInUse(), typeof year === "number" ? year : (contractInUse().years[0] ?? 0));
}
