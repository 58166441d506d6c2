import {
  explainSelectedCell,
  type SelectedCellExplanation as OfCall,
} from "../excel/read/explainSelectedCell";
import { languageOf } from "../language/language";
import { originInput, type Origin } from "../report/origins/origin";
import { cellOrigin } from "../report/origins/cellOrigin";
import { originAt } from "../report/origins/originAt";
import { writingIn } from "../report/writing";
import { readFactsWithCells } from "./readFollowUp";
import { CommandFailure } from "./steps/commandFailure";

export type CellExplanation =
  | OfCall
  /** A cell of ours without a KKR function, or with one that a condition passes by. */
  | { readonly kind: "origin"; readonly address: string; readonly origin: Origin };

/**
 * Says how the selected cell came to its answer: by its function, else by the workbook's facts on it; the
 * workbook stays as it is.
 * @throws CommandFailure
 */
export async function explainCell(locale: string): Promise<CellExplanation> {
  try {
    const explanation = await explainSelectedCell(locale);
    if (explanation.kind === "explained") return explanation;
    const read = await readFactsWithCells();
    if (read.kind !== "known") return explanation;
    const { address } = explanation;
    const input = originInput(read.facts, writingIn(languageOf(locale), read.facts.contract));
    const origin = originAt(address, input) ?? cellOrigin(address, read.cells, input);
    return origin ? { kind: "origin", address, origin } : explanation;
  } catch (error) {
    throw error instanceof CommandFailure ? error : new CommandFailure(error, true);
  }
}
