import { isScore, netPromoterScore as compute } from "../../calc/netPromoterScore";
import { matrixOf, matrixCells } from "../cells/cellMatrix";
import { readCell } from "../cells/cell";
import { contractResultTexts } from "../cells/contractResultTexts";
import { excelError } from "../cells/excelError";
import { excelErrorOf } from "../cells/figure";
import type { FunctionDescription } from "../describing/functionDescription";

/** Net Promoter Score of all answers together, -100 to 100, unrounded; blanks do not count. */
export function netPromoterScore(scores: unknown): number {
  const counted: number[] = [];
  for (const cell of matrixCells(matrixOf(scores))) {
    const score = readCell(cell);
    if (score === undefined) continue;
    if (typeof score === "object") throw score;
    if (typeof score !== "number" || !isScore(score)) throw scoreInvalid(score);
    counted.push(score);
  }
  const result = compute(counted);
  if (typeof result === "object") throw excelErrorOf(result);
  return result;
}

function scoreInvalid(score: number | string | boolean) {
  return excelError("#VALUE!", contractResultTexts().scoreInvalid(score));
}

export const netPromoterScoreDescription: FunctionDescription = {
  description: {
    da: "Net Promoter Score: 100 x (andelen af 9-10 minus andelen af 0-6), uafrundet.",
    en: "Net Promoter Score: 100 x (share of 9-10 less share of 0-6), unrounded.",
  },
  parameters: [
    {
      name: "scores",
      matrix: true,
      unit: { da: "hele tal 0-10", en: "whole numbers 0-10" },
      description: { da: "Svar: hele tal fra 0 til 10.", en: "Answers: whole numbers from 0 to 10." },
    },
  ],
  result: { matrix: false, unit: { da: "point, -100 til 100", en: "points, -100 to 100" } },
  errors: ["#DIV/0!"],
  examples: [{ formula: "=KKR.NPS({10;9;8;6})", answer: 25 }],
};
