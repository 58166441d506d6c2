import { readEntered, type EnteredFigures } from "../../excel/read/readEntered";
import { readYearTable } from "../../excel/read/load/loadYears";
import type { EnteredBlock } from "../../excel/write/enterRows";
import { changeDetails } from "../log/changeDetails";
import { logging, type LogAction } from "../log/logLine";
import { checkedTables } from "../steps/checkedFigures";
import { refuseClosedMonths } from "../steps/closedMonths";
import { readFiguresForCheck } from "../steps/readFiguresForCheck";
import type { StepControl } from "../steps/workStep";
import { undoBlocks, type UndoBlocksOutcome } from "../steps/recover/undoBlocks";

export type { UndoBlocksOutcome as UndoImportOutcome } from "../steps/recover/undoBlocks";

/** Actions made in closed months on purpose, which may be taken back there. */
const IN_CLOSED_MONTHS: ReadonlySet<LogAction> = new Set(["fix", "restore"]);

/** The entries taken back. */
interface Undone {
  readonly action: LogAction;
  /** Of an import that is kept, when it was done. */
  readonly importedAt?: string | undefined;
  /** Where the workbook keeps what to take it back by; absent where the pane remembers it. */
  readonly undoneKey?: string | undefined;
  readonly control?: StepControl;
}

const ENTERED_PARTS: ReadonlySet<string> = new Set(["activity", "meetings", "assumptions"]);

/**
 * Takes an import back, or what was entered like one, as far as it still stands: see `undoBlocks`. Where its months
 * have been closed since, nothing is taken back.
 * @throws CommandFailure, `undone` where the import then stands whole
 */
export async function undoImport(
  { places, log, savedState }: Pick<EnteredFigures, "places" | "log" | "savedState">,
  blocks: readonly EnteredBlock[],
  { action, importedAt, undoneKey, control }: Undone = { action: "import" },
): Promise<UndoBlocksOutcome> {
  const needsYears = blocks.some(({ place }) => place.part === "assumptions");
  let seen = { log, imports: savedState.imports };
  const isEntered = blocks.every(({ place: { part } }) => ENTERED_PARTS.has(part));
  const look = async () => {
    const read = isEntered ? await readEntered(places) : await readFiguresForCheck(places);
    seen = { log: read.log, imports: read.savedState.imports };
    if (!IN_CLOSED_MONTHS.has(action)) refuseClosedMonths(blocks, read.savedState.locked);
    if (!isEntered) return checkedTables(read);
    return [read.activity, read.meetings, ...(needsYears ? [await readYearTable(places)] : [])];
  };
  const loggingOf = (taken: readonly EnteredBlock[], isWhole: boolean) => {
    const done = { kind: "blocks", blocks, importedAt } as const;
    const line = { action, isUndone: true, undoneKey, done, ...changeDetails(taken, true) };
    if (importedAt === undefined) return logging(seen.log, line);
    const undone = { undone: new Date().toISOString(), ...(!isWhole && { partly: true }) };
    const after = seen.imports.map((each) => (each.at === importedAt ? { ...each, ...undone } : each));
    return logging(seen.log, line, { before: seen.imports, after });
  };
  return undoBlocks(blocks, look, loggingOf, control);
}
