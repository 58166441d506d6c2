import { replaceContractPart } from "../../excel/identity/replaceContractPart";
import { removeLeftovers } from "../steps/recover/removeLeftovers";
import { keepDone, type DoneChange, type DoneCommand } from "../../excel/identity/doneCommands";
import { changesContract } from "../log/contractActions";
import { doneText } from "../log/done";
import type { LogAction } from "../log/logLine";
import { lookForLeftovers } from "../steps/recover/lookForLeftovers";
import { inKeyOrder } from "../../contract/file/inKeyOrder";
import { decidedYear } from "../../contract/undecidedYear";
import { sheetTexts } from "../../language/sheets/sheets";
import { recover } from "../../excel/recover/recover";
import { ProtectedSheetError } from "../../excel/write/protectedSheetError";
import { writeFrames } from "../../excel/write/updating/writeFrames";
import { writeUpdate } from "../../excel/write/updating/writeUpdate";
import { readContractBefore } from "../../excel/identity/contractBefore";
import { inspectWorkbook } from "../../excel/identity/inspectWorkbook";
import type { FreshParts } from "../../sheets/updating/changes";
import { isFrameWhole } from "../../sheets/updating/frameChanges";
import { sheetUpdate } from "../../sheets/updating/sheetUpdate";
import type { SheetPlan } from "../../sheets/plan/plan";
import { rewriteCountedColumns } from "../steps/rewriteCountedColumns";
import { toCommandFailure } from "../steps/commandFailure";
import { closedSheets } from "./closedSheets";
import type { StepControl } from "../steps/workStep";
import { countsDiffer } from "./countsDiffer";
import { followingPages } from "./followingPages";
import { freshParts } from "./freshParts";
import { reversibleExtent } from "./prepareTakeBack";
import { proposalOf, type UpdateProposal } from "./prepareUpdate";
import { proposedWork } from "./proposedWork";
import { readUpdate, type UpdateRead } from "./readUpdate";
import { updateRows, type UpdateRows } from "./updateRows";
import { versionsTo, type Versions } from "./versions";
import { reconcileWork, reconcileWorkAgain, type CellWork } from "./reconcileWork";

export interface UpdateOutcome {
  readonly kind: "updated";
  /** Sheets made again, for `settleSheets`. */
  readonly plans: readonly SheetPlan[];
  /** How many cells were written where something of ours stood, and how many entries have no place any more. */
  readonly cells: number;
  readonly kept: number;
  /** The versions before and after it, for `prepareTakeBack`. */
  readonly versions: Versions;
}

const STEPS = 4;

/**
 * Brings the open workbook to what was proposed: the contract's part, missing sheets, rows, columns and tables, then
 * contents, and the marks last. Each step is one batch made from a look, so that what breaks off goes on from wherever
 * it stands: the same once more brings it to its end.
 * @throws CommandFailure, also where it is cancelled before anything is written
 */
export async function updateWorkbook(
  proposal: UpdateProposal,
  { progress, signal }: StepControl = {},
): Promise<UpdateOutcome> {
  const fresh = freshParts(proposal.read);
  const moment = new Date();
  let reported: CellWork | undefined;
  const at = (step: number) => progress?.({ step, of: STEPS, mayCancel: step === 1 });
  const rowsOf = (found: CellWork) => {
    reported = reported ? reconcileWorkAgain(reported, found) : reconcileWork(proposal, found);
    return updateRows({ ...proposal, ...reported }, moment);
  };
  const advance = (own?: AbortSignal) =>
    advanceUpdate(proposal, { moment, fresh, rowsOf, progress: at, signal: own });
  try {
    const followPages = await followingPages(proposal.read);
    await advance(signal).catch((error: unknown) => {
      // Nothing is written yet, so there is nothing to look after.
      if (error instanceof ProtectedSheetError || (signal?.aborted && error === signal.reason)) throw error;
      return recover(error, {
        look: async () => ({
          read: await readUpdate(proposal.versions),
          // Written ahead of the contract's part, so it may be all that has come.
          isBegun: (await readContractBefore()) !== undefined,
        }),
        isWhole: ({ read }) => read !== undefined && isDone(read, proposal),
        isAsBefore: ({ read, isBegun }) => read !== undefined && !isBegun && isSame(read, proposal.read),
        mend: () => advance(),
      });
    });
    await followPages();
    const { cells, kept } = reported ?? proposal;
    const { versions, read } = proposal;
    return { kind: "updated", plans: read.missing, cells: cells.length, kept: kept.length, versions };
  } catch (error) {
    throw toCommandFailure(error);
  }
}

interface Advance {
  readonly moment: Date;
  readonly fresh: FreshParts;
  readonly rowsOf: (found: CellWork) => UpdateRows;
  readonly progress: (step: number) => void;
  /** Ends it before the first thing is written. */
  readonly signal: AbortSignal | undefined;
}

async function advanceUpdate(
  proposal: UpdateProposal,
  { moment, fresh, rowsOf, progress, signal }: Advance,
): Promise<void> {
  const { versions } = proposal;
  const { before, after } = versions;
  progress(1);
  const snapshot = await inspectWorkbook();
  const leftovers = await lookForLeftovers(snapshot, sheetTexts(after.contract.language).sheets);
  signal?.throwIfAborted();
  const [closed] = closedSheets(proposal, snapshot);
  if (closed !== undefined) throw new ProtectedSheetError(closed);
  progress(2);
  if (leftovers) await removeLeftovers(leftovers, snapshot);
  const isNew = inKeyOrder(before) !== inKeyOrder(after);
  const isFollowed = inKeyOrder(versionsTo().before) === inKeyOrder(after);
  if (isNew || !isFollowed || snapshot.contractParts.length !== 1)
    await replaceContractPart(after.contract, after.population, isNew ? before : undefined);
  progress(3);
  const frame = await readUpdate(versions);
  if (!frame) return;
  const lacking = frame.sheets.filter((sheet) => !isFrameWhole(sheet.frame));
  const isFrameLacking = frame.missing.length + lacking.length > 0;
  if (isFrameLacking) await writeFrames(frame.missing, lacking, after.contract, frame.snapshot);
  const isCountLost =
    frame.lostNames.length > 0 ||
    lacking.some(({ sheet, frame: { columns } }) => sheet.part === "activity" && columns.length > 0);
  const isCountedAnew = countsDiffer(before.contract, after.contract) || isCountLost;
  if (isCountedAnew) await countAgainIn(frame);
  progress(4);
  const whole = isFrameLacking || isCountedAnew ? await readUpdate(versions) : frame;
  if (!whole) return;
  const updates = whole.sheets.map((sheet) => sheetUpdate({ ...sheet, fresh }));
  const done = isNew ? doneChange(proposal, whole.snapshot.done ?? [], moment) : undefined;
  // Its targets are to be sent.
  const fixedYear = decidedYear(before.contract, after.contract);
  const rows = rowsOf(proposedWork(whole, updates));
  await writeUpdate(updates, rows, after.contract, whole, proposal.read.snapshot, { done, fixedYear });
}

/**
 * Data that the workbook keeps to take it back by; once more after it broke off, the same. After an update that nothing
 * leads back over, earlier ones are of no use either.
 */
function doneChange(
  { versions, decision, takesBack = false }: UpdateProposal,
  kept: readonly DoneCommand[],
  moment: Date,
): DoneChange {
  const { before, after } = versions;
  const at = moment.toISOString();
  const ofContract = kept.filter(changesContract);
  if (takesBack) return { remove: ofContract.slice(-1).map(({ key }) => key) };
  if (reversibleExtent(versions) !== "all") return { remove: ofContract.map(({ key }) => key) };
  const earlier = kept.filter((each) => each.at !== at || !changesContract(each));
  const isContract = inKeyOrder(before.contract) !== inKeyOrder(after.contract);
  const action: LogAction = !isContract ? "population" : decision ? "decision" : "contract";
  return keepDone(earlier, { action, at, text: doneText({ kind: "contract", before }) });
}

async function countAgainIn({ parts }: UpdateRead): Promise<void> {
  const activity = parts.sheets.get("activity");
  if (activity) await rewriteCountedColumns({ activity, meetings: parts.sheets.get("meetings"), parts });
}

/**
 * Where only what look-ups answer changes, the cells are as they are to be from the start: the mark, written last,
 * tells.
 */
function isDone(read: UpdateRead, { versions }: UpdateProposal): boolean {
  const isMarked = read.snapshot.property?.contractVersion === versions.after.contract.version;
  return isMarked && proposalOf(read, { ...versions, before: versions.after }).kind === "up-to-date";
}

/** A contract that was replaced has another id in the file. */
function isSame(one: UpdateRead, other: UpdateRead): boolean {
  const parts = ({ snapshot, sheets }: UpdateRead) =>
    JSON.stringify([snapshot, sheets.map(({ sheet, rules, frame }) => [sheet, rules, frame.renamed])]);
  return parts(one) === parts(other);
}
