import { explainSelectedCell as explain, type CellExplanation } from "../excel/read/explainSelectedCell";
import { CommandFailure } from "./steps/commandFailure";

export type { CellExplanation };

/**
 * Says how the selected cell came to its answer; the workbook stays as it is.
 * @throws CommandFailure
 */
export async function explainCell(locale: string): Promise<CellExplanation> {
  return explain(locale).catch((error: unknown) => {
    throw new CommandFailure(error, true);
  });
}
