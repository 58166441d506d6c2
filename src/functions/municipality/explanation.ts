import { contractInUse } from "../../contract/contractInUse";
import { findMunicipality } from "../../contract/municipalities";
import type { Explanation } from "../explaining/explanation";

export const explainMunicipality: Explanation = {
  needs: ["municipality"],
  steps: ([written], { words }) => {
    const found = findMunicipality(contractInUse(), written);
    return found ? [words.municipality(String(written), found.name, found.code)] : [];
  },
};
