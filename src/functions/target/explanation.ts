import { contractInUse } from "../../contract/contractInUse";
import { findMeasure } from "../../contract/targets";
import { contractTexts } from "../cells/contractTexts";
import { agreedYear } from "../explaining/agreedYear";
import type { ArgumentValue, Explanation } from "../explaining/explanation";

export const explainTarget: Explanation = {
  needs: ["measure"],
  steps: (values, { words }) => {
    const measure = measureIn(values);
    if (!measure) return [];
    const title = contractTexts().measure(measure.title, measure.point);
    return [words.measure(measure.id, title, String(agreedYear(values[1])))];
  },
  section: (values) => measureIn(values)?.section,
};

function measureIn([id]: readonly ArgumentValue[]) {
  return id === undefined ? undefined : findMeasure(contractInUse(), String(id));
}
