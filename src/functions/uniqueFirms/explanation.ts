import { cvrDigits } from "../../calc/cvr";
import { matrixOf, matrixCells } from "../cells/cellMatrix";
import type { Explanation } from "../explaining/explanation";

export const uniqueFirmsExplanation: Explanation = {
  steps: ([, , kind], { format: { exact }, args, result }) => {
    if (kind !== undefined) return [{ da: `kun typen ${kind}`, en: `only the kind ${kind}` }];
    const cells = matrixCells(matrixOf(args[0]));
    const wellFormed = cells.filter(
      (cell) => (typeof cell === "string" || typeof cell === "number") && cvrDigits(cell) !== undefined,
    ).length;
    const [all, named] = [exact(cells.length), exact(wellFormed)];
    const repeated = exact(wellFormed - Number(result));
    return [
      {
        da: `${all} celler, heraf ${named} med et CVR-nummer; gengangere: ${repeated}`,
        en: `${all} cells, of which ${named} with a CVR number; repeated: ${repeated}`,
      },
    ];
  },
};
