import { instalments } from "../../calc/instalments";
import { figureIn, type Explanation } from "../explaining/explanation";

export const explainInstalments: Explanation = {
  needs: ["amount", "count"],
  steps: (values, { words, format: write, row }) => {
    const [amount, count, decimals] = [figureIn(values, 0), figureIn(values, 1), figureIn(values, 2, 2)];
    const parts = instalments(amount, count, decimals);
    if ("fault" in parts) return [];
    const stepLines = words.instalment(write.exact(row + 1), write.exact(count), write.exact(amount));
    const larger = parts.filter((part) => part !== parts.at(-1)).length;
    if (larger === 0) return [stepLines, words.equalInstalments];
    return [stepLines, words.largerInstalments(write.exact(larger), write.exact(10 ** -decimals))];
  },
};
