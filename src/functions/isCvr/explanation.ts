import { cvrWeightedSum, cvrDigits, passesModulus11 } from "../../calc/cvr";
import type { Explanation } from "../explaining/explanation";

export const isCvrExplanation: Explanation = {
  steps: ([number], { format }) => {
    const isWritten = typeof number === "string" || typeof number === "number";
    const digits = isWritten ? cvrDigits(number) : undefined;
    if (digits === undefined) return [{ da: "et CVR-nummer har 8 cifre", en: "a CVR number has 8 digits" }];
    const sum = format.exact(cvrWeightedSum(digits));
    const passes = passesModulus11(digits);
    return [
      {
        da: `${digits} har kontrolsummen ${sum}, som 11 ${passes ? "går" : "ikke går"} op i`,
        en: `${digits} has the checksum ${sum}, which is ${passes ? "" : "not "}divisible by 11`,
      },
    ];
  },
};
