import type { Contract, Municipality } from "../../contract/contract";
import { findMunicipality } from "../../contract/municipalities";

/** A heading of a sum has few words; a text with more is none. */
const MOST_WORDS = 12;

/** The municipalities that some of a text's words name: Samsø in `Samsø i alt`. */
export function municipalitiesIn(contract: Pick<Contract, "municipalities">, text: string): Municipality[] {
  const words = text
    .split(/[\s:,;()/-]+/u)
    .filter(Boolean)
    .slice(0, MOST_WORDS);
  const found = new Set<Municipality>();
  for (let start = 0; start < words.length; start++) {
    for (let end = words.length; end > start; end--) {
      const municipality = findMunicipality(contract, words.slice(start, end).join(" "));
      if (!municipality) continue;
      found.add(municipality);
      start = end - 1;
      break;
    }
  }
  return [...found];
}
