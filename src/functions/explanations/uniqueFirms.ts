import { cvrDigits } from "../../calc/cvr";
import { areaOf, cellsOf } from "../area";
import type { Explanation } from "./explanation";

export const explainUniqueFirms: Explanation = {
  steps: ([, , kind], { words, write, args, result }) => {
    const cells = cellsOf(areaOf(args[0]));
    if (kind !== undefined) return [words.ofKind(String(kind))];
    const wellFormed = cells.filter(
      (cell) => (typeof cell === "string" || typeof cell === "number") && cvrDigits(cell) !== undefined,
    ).length;
    const repeated = wellFormed - Number(result);
    return [words.firms(write.exact(cells.length), write.exact(wellFormed), write.exact(repeated))];
  },
};
