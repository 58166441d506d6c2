import { findAddInParts, type AddInParts } from "../excel/identity/addInParts";
import { inspectWorkbook } from "../excel/identity/inspectWorkbook";
import { functionsSeen } from "../excel/read/ownCalls";
import { readFormulas, type FormulaPlace, type ReadFormulas } from "../excel/read/readFormulas";
import { enterAgain } from "../excel/recover/enterAgain";
import { PartialWriteError } from "../excel/write/partialWriteError";
import { ownFormulaBlock } from "../excel/write/rewriteFormulas";
import { pause } from "./steps/pause";

/**
 * Whether the open workbook's cells know our functions; in one without our sheets there is nothing to know. Where
 * entering formulas again broke off, some may be `damaged`: checking the figures finds them.
 */
export type FunctionsState = "no-workbook" | "answering" | "silent" | "damaged";

/** Waits before each attempt, in milliseconds: an Excel that starts slowly takes some seconds to register functions. */
const WAITS = [0, 1_000, 2_000, 4_000, 8_000];

/**
 * Wakes formulas that Excel read before it knew our functions: they stay `#NAME?` until they are entered again. A look,
 * and as long as they are silent, all of them entered onto themselves.
 * @throws what Excel answers where it cannot even be looked at
 */
export async function wakeFunctions(waits: readonly number[] = WAITS): Promise<FunctionsState> {
  const parts = findAddInParts(await inspectWorkbook());
  if (!parts) return "no-workbook";
  const places = placesOf(parts);
  return attempt(places, await readFormulas(places), waits);
}

async function attempt(
  places: readonly FormulaPlace[],
  found: readonly ReadFormulas[],
  [wait, ...waits]: readonly number[],
): Promise<FunctionsState> {
  const seen = functionsSeen(found);
  if (seen === "answering") return seen;
  // Blanks alone do not show that functions are silent.
  const unanswered = seen === "unknown" ? "silent" : "answering";
  if (wait === undefined) return unanswered;
  await pause(wait);
  try {
    const blocks = found.flatMap((read) => ownFormulaBlock(read) ?? []);
    return await attempt(places, await enterAgain(places, found, blocks), waits);
  } catch (error) {
    // A protected sheet refuses, for example.
    return error instanceof PartialWriteError ? "damaged" : unanswered;
  }
}

/** On the sheets that users enter rows into, our formulas stand in the row of the headers. */
function placesOf({ sheets }: AddInParts): FormulaPlace[] {
  return [...sheets].map(([part, { id, table }]) => ({
    sheet: id,
    headersOf: part === "activity" || part === "meetings" ? table : undefined,
  }));
}
