import { rangeAddress } from "../../sheets/plan/address";
import { ownFormulas } from "../read/ownCalls";
import type { ReadFormulas } from "../read/readFormulas";
import { runExcel } from "../runExcel";

/** Cells to be entered anew; `null` leaves one as it is. Row and column are counted from 0. */
export interface EntryBlock {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly entries: readonly (readonly (string | number | boolean | null)[])[];
}

/** The formulas of a sheet that call our functions, to be entered onto themselves; `undefined` where it has none. */
export function ownFormulaBlock(read: ReadFormulas): EntryBlock | undefined {
  const entries = ownFormulas(read);
  const { sheet, row, column } = read;
  return entries.flat().some((entry) => entry !== null) ? { sheet, row, column, entries } : undefined;
}

/** Enters blocks anew, in one request, and returns what then stands there. */
export async function rewriteFormulas(blocks: readonly EntryBlock[]): Promise<readonly ReadFormulas[]> {
  return runExcel(async (context) => {
    const written = blocks.map((block) => {
      const range = rangeOf(context, block);
      // A column that holds constants is not filled with one of the formulas that are entered into it.
      range.formulas = block.entries.map((row) => row.map((entry) => (isFormula(entry) ? 0 : null)));
      range.formulas = block.entries.map((row) => [...row]);
      return { block, range: range.load("formulas,values") };
    });
    await context.sync();
    return written.map(({ block: { sheet, row, column }, range: { formulas, values } }) => {
      return { sheet, row, column, formulas, values };
    });
  });
}

/**
 * Enters blocks each by itself: one that is refused keeps no other from being entered.
 * @returns whether all of them were
 */
export async function enterBlocksOneByOne(blocks: readonly EntryBlock[]): Promise<boolean> {
  let isWhole = true;
  for (const block of blocks) {
    await enter(block).catch(() => {
      isWhole = false;
    });
  }
  return isWhole;
}

async function enter(block: EntryBlock): Promise<void> {
  await runExcel(async (context) => {
    rangeOf(context, block).formulas = block.entries.map((row) => [...row]);
    await context.sync();
  });
}

function rangeOf(
  { workbook }: Excel.RequestContext,
  { sheet, row, column, entries }: EntryBlock,
): Excel.Range {
  const address = rangeAddress({ row: row + 1, column: column + 1 }, entries.length, entries[0]?.length ?? 1);
  return workbook.worksheets.getItem(sheet).getRange(address);
}

function isFormula(entry: string | number | boolean | null): boolean {
  return typeof entry === "string" && entry.startsWith("=");
}
