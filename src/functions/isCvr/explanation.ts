import { cvrWeightedSum, cvrDigits, passesModulus11 } from "../../calc/cvr";
import type { Explanation } from "../explaining/explanation";

export const explainIsCvr: Explanation = {
  steps: ([number], { words, format: write }) => {
    const isWritten = typeof number === "string" || typeof number === "number";
    const digits = isWritten ? cvrDigits(number) : undefined;
    if (digits === undefined) return [words.notCvr];
    return [words.checksum(digits, write.exact(cvrWeightedSum(digits)), passesModulus11(digits))];
  },
};
