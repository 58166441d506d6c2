import { contractInUse } from "../../contract/contractInUse";
import { findMunicipality } from "../../contract/municipalities";
import { populationOf, totalPopulation } from "../../contract/population";
import { explanationTexts } from "../../language/functions/explanationTexts";
import { figureArgument, type Explanation } from "../explaining/explanation";
import { populationOfYear, populationSourceSteps } from "../explaining/populationSourceSteps";

export const activityTargetExplanation: Explanation = {
  missing: [explanationTexts.missing.municipality, explanationTexts.missing.total],
  steps: (values, context) => {
    const { exact } = context.format;
    const [contract, source] = [contractInUse(), populationOfYear(values[2])];
    const own = populationOf(source, findMunicipality(contract, values[0])?.code ?? "");
    const all = totalPopulation(source, contract);
    if (own === undefined || all === undefined) return [];
    const quotient = `${exact(figureArgument(values, 1))} × ${exact(own)} / ${exact(all)}`;
    const count = contract.municipalities.length;
    return [
      { da: `${quotient} indbyggere`, en: `${quotient} inhabitants` },
      {
        da: `delt mellem kontraktens ${count} kommuner efter folketal`,
        en: `split by population between the contract's ${count} municipalities`,
      },
      ...populationSourceSteps(context, values[2]),
    ];
  },
  section: () => contractInUse().band?.section,
};
