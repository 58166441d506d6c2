import { contractInUse } from "../../contract/contractInUse";
import { resultTexts, type ResultTexts } from "../../language/functions/results";

/** The words of the contract in use. */
export function contractResultTexts(): ResultTexts {
  return resultTexts(contractInUse().language);
}
