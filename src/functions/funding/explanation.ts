import { contractInUse } from "../../contract/contractInUse";
import { findMunicipality } from "../../contract/municipalities";
import { explanationTexts } from "../../language/functions/explanationTexts";
import { agreedYearLabel } from "../explaining/agreedYear";
import type { Explanation } from "../explaining/explanation";

export const fundingExplanation: Explanation = {
  missing: [explanationTexts.missing.municipality],
  steps: ([written, year]) => {
    const name = findMunicipality(contractInUse(), written)?.name;
    if (name === undefined) return [];
    const called = agreedYearLabel(year);
    return [
      {
        da: `beløbet for ${name} i ${called}, i 1.000 kr.`,
        en: `the amount of ${name} in ${called}, in 1,000 kroner`,
      },
    ];
  },
  section: () => contractInUse().funding?.section,
};
