import { contractInUse, populationInUse } from "../../contract/contractInUse";
import { findMunicipality } from "../../contract/municipalities";
import { populationOf, totalPopulation } from "../../contract/population";
import { figureIn, type Explanation } from "../explaining/explanation";
import { populationSourceStep } from "../population/explanation";

export const explainActivityTarget: Explanation = {
  needs: ["municipality", "total"],
  steps: (values, context) => {
    const { words, format: write } = context;
    const [contract, source] = [contractInUse(), populationInUse()];
    const own = populationOf(source, findMunicipality(contract, values[0])?.code ?? "");
    const all = totalPopulation(source, contract);
    if (own === undefined || all === undefined) return [];
    return [
      words.byPopulation(write.exact(figureIn(values, 1)), write.exact(own), write.exact(all)),
      words.allMunicipalities(String(contract.municipalities.length)),
      populationSourceStep(context),
    ];
  },
  section: () => contractInUse().band.section,
};
