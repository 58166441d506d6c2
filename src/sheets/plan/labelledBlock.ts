import { cellAddress, type CellPosition } from "./address";
import type { Block, CellContent } from "./plan";

/**
 * Lines of a label and what stands beside it, past the columns that the label runs on into.
 * @param at the place beside the first label
 * @param lines of equal length, each with its label first
 */
export function labelledBlock(
  at: CellPosition,
  lines: readonly (readonly [label: CellContent, ...beside: CellContent[]])[],
  labelColumn = 1,
): Block {
  const gap = Array<null>(at.column - labelColumn - 1).fill(null);
  return {
    at: cellAddress({ ...at, column: labelColumn }),
    cells: lines.map(([label, ...beside]) => [label, ...gap, ...beside]),
  };
}
