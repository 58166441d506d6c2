import { contractInUse } from "../../contract/contractInUse";
import { targetFor } from "../../contract/targets";
import { explanationTexts } from "../../language/functions/explanationTexts";
import { contractResultTexts } from "../cells/contractResultTexts";
import { agreedYear, agreedYearLabel } from "../explaining/agreedYear";
import type { Explanation } from "../explaining/explanation";

export const measuresExplanation: Explanation = {
  steps: ([year], { row }) => {
    const measure = contractInUse().measures[row];
    if (!measure) return [];
    const wanted = agreedYear(year);
    const title = contractResultTexts().measure(measure.title, measure.point);
    const step = explanationTexts.measure(measure.id, title, agreedYearLabel(year));
    if (targetFor(contractInUse(), measure, wanted).kind === "fixed") return [step];
    return [step, { da: "kontrakten fastsætter intet måltal", en: "the contract fixes no target" }];
  },
  section: (_, { row }) => contractInUse().measures[row]?.section,
};
