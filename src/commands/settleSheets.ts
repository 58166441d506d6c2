import { functionsSeen } from "../excel/read/ownCalls";
import { readFormulas, type FormulaPlace, type ReadFormulas } from "../excel/read/readFormulas";
import { spoiledColumns, type SpoiledColumn } from "../excel/read/tables/spoiledColumns";
import { enterAgain } from "../excel/recover/enterAgain";
import { PartialWriteError } from "../excel/write/partialWriteError";
import { plannedCellInput } from "../excel/write/queue/queueCells";
import { ownFormulaBlock, type EntryBlock } from "../excel/write/rewriteFormulas";
import { setUpPrint } from "../excel/write/print/setUpPrint";
import { cellAddress } from "../sheets/plan/address";
import type { SheetPlan } from "../sheets/plan/plan";
import { pause } from "./steps/pause";
import type { StepControl } from "./steps/workStep";

export type { SheetPlan };

/** The state of sheets after they were inserted; no fault in it is a reason to take them back. */
export interface SettledSheets {
  /** Whether the cells know our functions; `undefined` where nobody could look. */
  readonly functionsAnswer: boolean | undefined;
  /** Cells that hold another formula than planned: `Målark!N12`. */
  readonly otherFormulas: readonly string[];
  /** Sheets that are not set up for printing, since Excel did not take it. */
  readonly unprinted: readonly string[];
}

/** An insertion's outcome with what became of its sheets, in the place of their plans. */
export type Settled<Outcome> = Outcome extends { readonly plans: readonly SheetPlan[] }
  ? Omit<Outcome, "plans"> & { readonly settled: SettledSheets }
  : Outcome;

/** How long functions may take to be registered after an insertion. */
const WAIT = 2_000;

/**
 * Looks after sheets that were inserted, in at most three requests: a look; formulas entered anew where Excel did not
 * know our functions yet, or filled a column with one of them; and print set-up, which may fail.
 */
export async function settleSheets(plans: readonly SheetPlan[], wait = WAIT): Promise<SettledSheets> {
  const places = plans.map(({ name }) => ({ sheet: name }));
  const found = await readFormulas(places).catch(() => undefined);
  const mended = found && (await mendFormulas(plans, places, found, wait));
  const unprinted = await setUpPrint(plans);
  return { functionsAnswer: mended?.functionsAnswer, otherFormulas: mended?.otherFormulas ?? [], unprinted };
}

/** Looks after the sheets of an insertion, if there are any: a step more than the insertion's own. */
export async function settleAfter<Outcome extends { readonly kind: string }>(
  insert: (control: StepControl) => Promise<Outcome>,
  { progress, ...control }: StepControl = {},
): Promise<Settled<Outcome>> {
  let of = 1;
  const outcome = await insert({
    ...control,
    progress(at) {
      of = at.of + 1;
      progress?.({ ...at, of });
    },
  });
  if (!hasPlans(outcome)) return outcome as Settled<Outcome>;
  progress?.({ step: of, of, mayCancel: false });
  const { plans, ...rest } = outcome;
  return { ...rest, settled: await settleSheets(plans) } as Settled<Outcome>;
}

function hasPlans(outcome: object): outcome is { readonly plans: readonly SheetPlan[] } {
  return "plans" in outcome;
}

interface FormulasState extends Omit<SettledSheets, "unprinted"> {
  /** Whether any cell shows that they answer: mere blanks do not, and are entered again. */
  readonly isSeen: boolean;
  readonly blocks: readonly EntryBlock[];
}

/** The state of formulas, once what is wrong with them has been entered anew. */
async function mendFormulas(
  plans: readonly SheetPlan[],
  places: readonly FormulaPlace[],
  found: readonly ReadFormulas[],
  wait: number,
): Promise<FormulasState> {
  const before = formulasState(plans, found);
  if (before.blocks.length === 0) return before;
  if (!before.isSeen) await pause(wait);
  try {
    return formulasState(plans, await enterAgain(places, found, before.blocks));
  } catch (error) {
    if (!(error instanceof PartialWriteError)) return before;
    return { ...before, otherFormulas: before.blocks.flatMap(cellsOf) };
  }
}

function formulasState(plans: readonly SheetPlan[], found: readonly ReadFormulas[]): FormulasState {
  const seen = functionsSeen(found);
  const own = seen === "answering" ? [] : found.flatMap((read) => ownFormulaBlock(read) ?? []);
  const spoiled = plans.flatMap((plan) => {
    const read = found.find(({ sheet }) => sheet === plan.name);
    return read ? spoiledColumns(plan, read).map((column) => ({ sheet: plan.name, column })) : [];
  });
  return {
    functionsAnswer: seen !== "unknown",
    isSeen: seen === "answering",
    otherFormulas: spoiled.flatMap(({ sheet, column }) => column.wrong.map((cell) => `${sheet}!${cell}`)),
    blocks: [...own, ...spoiled.map(({ sheet, column }) => plannedBlock(sheet, column))],
  };
}

/** A column as it was planned; what a user may have entered meanwhile stays. */
function plannedBlock(sheet: string, { at, cells, read }: SpoiledColumn): EntryBlock {
  const entries = cells.map((cell, down) => {
    const isFilled = typeof read[down] === "string" && read[down].startsWith("=");
    return [cell === null && isFilled ? "" : plannedCellInput(cell)];
  });
  return { sheet, row: at.row - 1, column: at.column - 1, entries };
}

/** The cells that a block enters something into. */
function cellsOf({ sheet, row, column, entries }: EntryBlock): string[] {
  return entries.flatMap((cells, down) =>
    cells.flatMap((entry, across) =>
      entry === null ? [] : [`${sheet}!${cellAddress({ row: row + down + 1, column: column + across + 1 })}`],
    ),
  );
}
