import { contractInUse } from "../../contract/contractInUse";
import { matrixOf, matrixCells } from "../cells/cellMatrix";
import type { Explanation } from "../explaining/explanation";

export const explainNetPromoterScore: Explanation = {
  steps: (_, { words, format: write, args }) => {
    const scores = matrixCells(matrixOf(args[0])).filter((score) => typeof score === "number");
    const promoters = write.exact(scores.filter((score) => score >= 9).length);
    const detractors = write.exact(scores.filter((score) => score <= 6).length);
    const all = write.exact(scores.length);
    return [words.scores(promoters, detractors, all), words.netScore(promoters, detractors, all)];
  },
  section: () => contractInUse().measures.find(({ unit }) => unit === "nps")?.section,
};
