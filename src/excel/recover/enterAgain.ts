import { readFormulas, type FormulaPlace, type ReadFormulas } from "../read/readFormulas";
import { PartialWriteError } from "../write/partialWriteError";
import { enterBlocksOneByOne, rewriteFormulas, type EntryBlock } from "../write/rewriteFormulas";

/**
 * Enters blocks of formulas anew, in one request, and after a break block by block, for constants that were to make way
 * may stand there.
 * @param found what was read of these places before
 * @returns what stands there now
 * @throws the error where all is as it was, PartialWriteError where it is not or nobody can tell
 */
export async function enterAgain(
  places: readonly FormulaPlace[],
  found: readonly ReadFormulas[],
  blocks: readonly EntryBlock[],
): Promise<readonly ReadFormulas[]> {
  try {
    const written = await rewriteFormulas(blocks);
    return found.map((read) => written.filter(({ sheet }) => sheet === read.sheet).reduce(overlaid, read));
  } catch (error) {
    const isWhole = await enterBlocksOneByOne(blocks);
    const now = await readFormulas(places).catch(() => {
      throw new PartialWriteError(error);
    });
    if (isWhole) return now;
    throw isSame(found, now) ? error : new PartialWriteError(error);
  }
}

function overlaid(below: ReadFormulas, above: ReadFormulas): ReadFormulas {
  const over = (cells: ReadFormulas["values"], others: ReadFormulas["values"]) =>
    cells.map((row, down) =>
      row.map((cell, across) => {
        const other = others[down + below.row - above.row]?.[across + below.column - above.column];
        return other ?? cell;
      }),
    );
  return {
    ...below,
    formulas: over(below.formulas, above.formulas),
    values: over(below.values, above.values),
  };
}

function isSame(found: readonly ReadFormulas[], now: readonly ReadFormulas[]): boolean {
  const formulas = (read: readonly ReadFormulas[]) => JSON.stringify(read.map((each) => each.formulas));
  return formulas(found) === formulas(now);
}
