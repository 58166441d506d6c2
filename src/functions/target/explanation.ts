import { contractInUse } from "../../contract/contractInUse";
import { findMeasure } from "../../contract/targets";
import { explanationTexts } from "../../language/functions/explanationTexts";
import { contractResultTexts } from "../cells/contractResultTexts";
import { agreedYearLabel } from "../explaining/agreedYear";
import type { ArgumentValue, Explanation } from "../explaining/explanation";

export const targetExplanation: Explanation = {
  missing: [{ da: "målets nr. mangler", en: "the measure's id is missing" }],
  steps: (values) => {
    const measure = measureIn(values);
    if (!measure) return [];
    const title = contractResultTexts().measure(measure.title, measure.point);
    return [explanationTexts.measure(measure.id, title, agreedYearLabel(values[1]))];
  },
  section: (values) => measureIn(values)?.section,
};

function measureIn([id]: readonly ArgumentValue[]) {
  return id === undefined ? undefined : findMeasure(contractInUse(), String(id));
}
