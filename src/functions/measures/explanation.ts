import { contractInUse } from "../../contract/contractInUse";
import { targetFor } from "../../contract/targets";
import { contractTexts } from "../cells/contractTexts";
import { agreedYear } from "../explaining/agreedYear";
import type { Explanation } from "../explaining/explanation";

export const explainMeasures: Explanation = {
  steps: ([year], { words, row }) => {
    const measure = contractInUse().measures[row];
    if (!measure) return [];
    const wanted = agreedYear(year);
    const title = contractTexts().measure(measure.title, measure.point);
    const stepLines = words.measure(measure.id, title, String(wanted));
    return targetFor(measure, wanted).kind === "fixed" ? [stepLines] : [stepLines, words.notFixed];
  },
  section: (_, { row }) => contractInUse().measures[row]?.section,
};
