import type { WorkControl } from "../../../activity/slices/inSlices";
import { officeCode } from "../../officeError";

/** Rows loaded with the first request, along with everything else: it has room for them, whatever they hold. */
export const FIRST_ROWS = 500;
const MOST_ROWS = 15_000;
/**
 * A response may weigh 5 MB in Excel on the web, and rows may be heavier than those before them. The page also stands
 * still while Office.js takes a response apart: 26 to 37 ms of processor time for 2.5 MB.
 */
const BLOCK_BYTES = 1_500_000;
/** The rows of a block by which the size of its rows is estimated. */
const WEIGHED_ROWS = 500;
const LAST_ROWS = 50;

/** How a table's rows are asked for, block by block. */
interface BlockReading<Block> {
  /** Loads so many rows from there on with the next request. */
  readonly load: (start: number, count: number) => Block;
  /** The results for each row: arrays of as many rows. */
  readonly cellsOf: (block: Block) => readonly (readonly (readonly unknown[])[])[];
  /** Hears of each block, in order. */
  readonly take: (block: Block) => Promise<void>;
}

/**
 * Reads a table's rows on, in a request for each block, as one response cannot hold them all.
 * @param rows how many the table has
 * @param first what came with the first request, taken already; `undefined` where nothing did
 * @param control hears of the rows that have come
 * @throws what its signal was aborted with
 */
export async function readBlocks<Block>(
  context: Excel.RequestContext,
  rows: number,
  { load, cellsOf, take }: BlockReading<Block>,
  first: Block | undefined,
  { progress, signal }: WorkControl = {},
): Promise<void> {
  async function readOn(read: number, last: Block | undefined): Promise<void> {
    progress?.({ done: read, of: rows });
    signal?.throwIfAborted();
    if (read >= rows) return;
    const next = await blockFrom(read, last === undefined ? FIRST_ROWS : rowsAfter(cellsOf(last)));
    await take(next);
    await readOn(read + heightOf(cellsOf(next)), next);
  }

  /** At most this many rows: fewer where they weigh more than one response may. */
  async function blockFrom(start: number, count: number): Promise<Block> {
    const block = load(start, Math.min(count, rows - start));
    try {
      await context.sync();
      return block;
    } catch (error) {
      if (count === 1 || !isTooLarge(error)) throw error;
      return blockFrom(start, Math.ceil(count / 4));
    }
  }

  await readOn(first === undefined ? 0 : heightOf(cellsOf(first)), first);
}

/**
 * Reads with as many rows in the first request as most tables have, and begins again with few where Excel refuses so
 * large a response: its rows hold long texts, and what they weigh is known only from some of them.
 * @param read gets the rows that its first request may ask for
 */
export async function readAtOnce<Result>(read: (firstRows: number) => Promise<Result>): Promise<Result> {
  try {
    return await read(MOST_ROWS);
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return read(FIRST_ROWS);
  }
}

function isTooLarge(error: unknown): boolean {
  return officeCode(error) === "ResponsePayloadSizeLimitExceeded";
}

function heightOf([cells]: readonly (readonly unknown[])[]): number {
  return cells?.length ?? 0;
}

/** As many rows as one response holds where they weigh what some of these do, or the last of them if that is more. */
function rowsAfter(cells: readonly (readonly unknown[])[]): number {
  const every = Math.ceil(heightOf(cells) / WEIGHED_ROWS);
  const some = rowBytes(cells.map((rows) => rows.filter((_, index) => index % every === 0)));
  const last = rowBytes(cells.map((rows) => rows.slice(-LAST_ROWS)));
  return Math.min(MOST_ROWS, Math.max(1, Math.floor(BLOCK_BYTES / Math.max(some, last))));
}

function rowBytes(cells: readonly (readonly unknown[])[]): number {
  return new TextEncoder().encode(JSON.stringify(cells)).length / heightOf(cells);
}
