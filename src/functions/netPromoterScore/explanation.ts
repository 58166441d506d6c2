import { contractInUse } from "../../contract/contractInUse";
import { matrixOf, matrixCells } from "../cells/cellMatrix";
import type { Explanation } from "../explaining/explanation";

export const netPromoterScoreExplanation: Explanation = {
  steps: (_, { format: { exact }, args }) => {
    const scores = matrixCells(matrixOf(args[0])).filter((score) => typeof score === "number");
    const promoters = exact(scores.filter((score) => score >= 9).length);
    const detractors = exact(scores.filter((score) => score <= 6).length);
    const all = exact(scores.length);
    const formula = `100 × (${promoters} - ${detractors}) / ${all}`;
    return [
      {
        da: `${promoters} af ${all} svarede 9-10, ${detractors} svarede 0-6`,
        en: `${promoters} of ${all} answered 9-10, ${detractors} answered 0-6`,
      },
      { da: formula, en: formula },
    ];
  },
  section: () => contractInUse().measures.find(({ unit }) => unit.toLowerCase() === "nps")?.section,
};
