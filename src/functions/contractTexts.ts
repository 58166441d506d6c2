import { contractInUse } from "../contract/inUse";
import { resultTexts, type ResultTexts } from "../language/results";

/** The words of the contract in use. */
export function contractTexts(): ResultTexts {
  return resultTexts(contractInUse().language);
}
