import { cvrDigits } from "../../calc/cvr";
import { matrixOf, matrixCells } from "../cells/cellMatrix";
import type { Explanation } from "../explaining/explanation";

export const explainUniqueFirms: Explanation = {
  steps: ([, , kind], { words, format: write, args, result }) => {
    const cells = matrixCells(matrixOf(args[0]));
    if (kind !== undefined) return [words.ofKind(String(kind))];
    const wellFormed = cells.filter(
      (cell) => (typeof cell === "string" || typeof cell === "number") && cvrDigits(cell) !== undefined,
    ).length;
    const repeated = wellFormed - Number(result);
    return [words.firms(write.exact(cells.length), write.exact(wellFormed), write.exact(repeated))];
  },
};
