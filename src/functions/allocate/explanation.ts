import { matrixOf, matrixCells } from "../cells/cellMatrix";
import { readFigure } from "../cells/figure";
import { figureIn, type Explanation } from "../explaining/explanation";

export const explainAllocate: Explanation = {
  needs: ["total"],
  steps: (values, { words, format: write, args, result, row, column }) => {
    const area = matrixOf(args[1]);
    const weights = matrixCells(area).map((cell) => Number(readFigure(cell) ?? 0));
    const sum = weights.reduce((before, weight) => before + weight, 0);
    const weight = weights[row * area.columns + column] ?? 0;
    const total = figureIn(values, 0);
    const quota = (total * weight) / sum;
    const [shownQuota = "", shownPart = ""] = write.comparable(quota, Number(result));
    const stepLines = words.quota(write.exact(total), write.exact(weight), write.exact(sum), shownQuota);
    if (shownQuota === shownPart) return [stepLines, words.largestRemainder];
    const isUp = Math.abs(Number(result)) > Math.abs(quota);
    return [stepLines, isUp ? words.roundedUp : words.roundedDown, words.largestRemainder];
  },
};
