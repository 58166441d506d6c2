import { areaOf, cellsOf } from "../area";
import { readFigure } from "../figure";
import { figureIn, type Explanation } from "./explanation";

export const explainAllocate: Explanation = {
  needs: ["total"],
  steps: (values, { words, write, args, result, row, column }) => {
    const area = areaOf(args[1]);
    const weights = cellsOf(area).map((cell) => Number(readFigure(cell) ?? 0));
    const sum = weights.reduce((before, weight) => before + weight, 0);
    const weight = weights[row * area.columns + column] ?? 0;
    const total = figureIn(values, 0);
    const quota = (total * weight) / sum;
    const [shownQuota = "", shownPart = ""] = write.beside(quota, Number(result));
    const told = words.quota(write.exact(total), write.exact(weight), write.exact(sum), shownQuota);
    if (shownQuota === shownPart) return [told, words.largestRemainder];
    const isUp = Math.abs(Number(result)) > Math.abs(quota);
    return [told, isUp ? words.roundedUp : words.roundedDown, words.largestRemainder];
  },
};
