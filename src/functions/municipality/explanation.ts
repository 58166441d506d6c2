import { contractInUse } from "../../contract/contractInUse";
import { findMunicipality } from "../../contract/municipalities";
import { explanationTexts } from "../../language/functions/explanationTexts";
import type { Explanation } from "../explaining/explanation";

export const municipalityExplanation: Explanation = {
  missing: [explanationTexts.missing.municipality],
  steps: ([written]) => {
    const found = findMunicipality(contractInUse(), written);
    if (!found) return [];
    const { name, code } = found;
    return [
      {
        da: `'${String(written)}' er ${name}, kode ${code}`,
        en: `'${String(written)}' is ${name}, code ${code}`,
      },
    ];
  },
};
