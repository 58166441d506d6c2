import { explanationTexts } from "../../language/functions/explanationTexts";
import { matrixOf, matrixCells } from "../cells/cellMatrix";
import { readFigure } from "../cells/figure";
import { figureArgument, type Explanation } from "../explaining/explanation";

export const allocateExplanation: Explanation = {
  missing: [explanationTexts.missing.total],
  steps: (values, { format, args, result, row, column }) => {
    const area = matrixOf(args[1]);
    const weights = matrixCells(area).map((cell) => Number(readFigure(cell) ?? 0));
    const sum = weights.reduce((before, weight) => before + weight, 0);
    const weight = weights[row * area.columns + column] ?? 0;
    const total = figureArgument(values, 0);
    const quota = (total * weight) / sum;
    const [shownQuota = "", shownPart = ""] = format.comparable(quota, Number(result));
    const { exact } = format;
    const product = `${exact(total)} × ${exact(weight)} / ${exact(sum)} = ${shownQuota}`;
    const quotaStep = { da: product, en: product };
    if (shownQuota === shownPart) return [quotaStep, METHOD];
    const isUp = Math.abs(Number(result)) > Math.abs(quota);
    return [quotaStep, isUp ? ROUNDED_UP : ROUNDED_DOWN, METHOD];
  },
};

const METHOD = {
  da: "fordelt efter største brøks metode, så delene tilsammen giver beløbet",
  en: "split by the largest remainder method, so that the parts add up exactly",
};
const ROUNDED_UP = {
  da: "brøken er blandt de største, så der er rundet op",
  en: "its remainder is among the largest, so it is rounded up",
};
const ROUNDED_DOWN = {
  da: "brøken er ikke blandt de største, så der er rundet ned",
  en: "its remainder is not among the largest, so it is rounded down",
};
