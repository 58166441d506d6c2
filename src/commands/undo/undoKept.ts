import { findAddInParts } from "../../excel/identity/addInParts";
import type { DoneCommand } from "../../excel/identity/doneCommands";
import { inspectWorkbook } from "../../excel/identity/inspectWorkbook";
import { enteredAmong } from "../../excel/read/readEntered";
import { readDoneText } from "../../excel/read/readDoneText";
import { forgetDone } from "../../excel/log/forgetDone";
import { readHandover } from "../../excel/read/readHandover";
import { readExplanations } from "../../excel/read/readExplanations";
import { readLastYearCells } from "../../excel/read/readLastYearCells";
import type { SheetTable } from "../../excel/read/load/loadTable";
import type { EnteredBlock } from "../../excel/write/enterRows";
import type { AnyPart } from "../../sheets/plan/parts";
import type { NameKey } from "../../sheets/plan/ourNames";
import { readDone, type Done } from "../log/done";
import type { LogAction } from "../log/logLine";
import { invoiceTables, readInvoicesOf } from "../invoices/invoiceTables";
import { undoSetting } from "../settings/changeSetting";
import { checkedTables } from "../steps/checkedFigures";
import { tableOf } from "../steps/fitBlocks";
import { planAnew } from "../steps/planAnew";
import { readFiguresForCheck } from "../steps/readFiguresForCheck";
import { beginLook, type StepControl } from "../steps/workStep";
import { moveBack } from "../steps/recover/moveAside";
import type { UndoBlocksOutcome } from "../steps/recover/undoBlocks";
import type { UndoneIn } from "./undoneIn";
import { undoImport } from "./undoImport";
import { undoOnSheet, type SheetLook } from "./undoOnSheet";
import { undoRevisions } from "./undoRevisions";
import { undoSheets } from "./undoSheets";
import { versionsTo, type Versions } from "../updating/versions";

export type UndoKeptOutcome =
  | UndoBlocksOutcome
  /** A contract or inhabitants: `prepareTakeBack` shows what going back to them changes. */
  | { readonly kind: "contract"; readonly versions: Versions }
  /** The workbook keeps it no longer, or in a form that cannot be read, or the sheet that it was done on is gone. */
  | { readonly kind: "gone" };

/** The sheet that a command writes on. */
const ON_SHEETS = {
  explanations: "explanations",
  handover: "handover",
  invoices: "invoices",
  lastYear: "targets",
} as const satisfies Partial<Record<LogAction, AnyPart>>;

type DoneBlocks = Extract<Done, { kind: "blocks" }>;
type DoneBlock = DoneBlocks["blocks"][number];

/**
 * Takes back what a command did, by what the workbook keeps of it, as far as it still stands: in a pane that is opened
 * anew as well, and in another's.
 * @throws CommandFailure, `undone` where what it did then stands whole, also where it is cancelled before anything is
 * written
 */
export function undoKept(command: DoneCommand, control: StepControl = {}): Promise<UndoKeptOutcome> {
  return planAnew(async () => {
    beginLook(control);
    const text = await readDoneText(command.key);
    const done = text === undefined ? undefined : readDone(text);
    const outcome: UndoKeptOutcome = done ? await undoDone(command, done, control) : { kind: "gone" };
    if (outcome.kind === "gone") await forgetDone(command.key);
    return outcome;
  });
}

async function undoDone(command: DoneCommand, done: Done, control: StepControl): Promise<UndoKeptOutcome> {
  if (done.kind === "contract") {
    return { kind: "contract", versions: { ...versionsTo(), before: done.before } };
  }
  const snapshot = await inspectWorkbook();
  if (done.kind === "revisions") return undoRevisions(command, done, { snapshot, control });
  if (done.kind === "sheets") {
    const { sheets } = done;
    const made = { action: command.action as LogAction, sheets, undoneKey: command.key, control };
    return undoSheets(made, snapshot);
  }
  switch (command.action) {
    case "setting":
      return undoKeptSetting(command, done, control);
    case "explanations":
    case "lastYear":
    case "handover":
    case "invoices":
      return undoKeptOnSheet(command, done, { snapshot, control });
    default:
      return undoFigures(command, done, { snapshot, control });
  }
}

async function undoKeptSetting(
  { key: doneKey }: DoneCommand,
  { blocks }: DoneBlocks,
  control: StepControl,
): Promise<UndoKeptOutcome> {
  const [{ changes: [change] = [], known } = {}] = blocks;
  if (!change) return { kind: "gone" };
  const { year = null } = known?.get(change.row) ?? {};
  const { kind } = await undoSetting(
    { key: change.column as NameKey, change, year },
    { undoneKey: doneKey, control },
  );
  if (kind === "gone") return { kind };
  return kind === "changed" ? { kind: "undone" } : { kind: "changed-since", cells: 1 };
}

async function undoKeptOnSheet(
  { key, action }: DoneCommand,
  { blocks }: DoneBlocks,
  { snapshot, control }: UndoneIn,
): Promise<UndoKeptOutcome> {
  const parts = findAddInParts(snapshot);
  const part = ON_SHEETS[action as keyof typeof ON_SHEETS];
  const sheet = parts?.sheets.get(part);
  if (!parts || !sheet) return { kind: "gone" };
  const look = async (): Promise<SheetLook> => {
    switch (part) {
      case "targets":
        return readLastYearCells(parts, sheet);
      case "explanations": {
        const { table, log } = await readExplanations(sheet);
        return { tables: [table], log };
      }
      case "handover":
        return { tables: [await readHandover(sheet)], log: snapshot };
      case "invoices":
        return { tables: invoiceTables(await readInvoicesOf(snapshot, sheet)), log: snapshot };
    }
  };
  const placed = placedIn(blocks, (await look()).tables);
  return placed
    ? undoOnSheet(action as LogAction, placed, look, { undoneKey: key, control })
    : { kind: "gone" };
}

async function undoFigures(
  { key: undoneKey, action }: DoneCommand,
  { blocks, importedAt }: DoneBlocks,
  { snapshot, control }: UndoneIn,
): Promise<UndoKeptOutcome> {
  const places = enteredAmong(snapshot);
  if (!places) return { kind: "gone" };
  const figures = await readFiguresForCheck(places);
  const placed = placedIn(blocks, checkedTables(figures));
  if (!placed) return { kind: "gone" };
  const [first] = placed;
  if (first?.aside) {
    const { kept } = await moveBack(figures, first, undoneKey, control);
    return kept > 0 ? { kind: "changed-since", cells: kept } : { kind: "undone" };
  }
  return undoImport(figures, placed, { action: action as LogAction, importedAt, undoneKey, control });
}

/** The blocks where their tables stand now; `undefined` where one of these is gone. */
function placedIn(
  blocks: readonly DoneBlock[],
  tables: readonly (SheetTable<string> | undefined)[],
): readonly (EnteredBlock & Pick<DoneBlock, "aside">)[] | undefined {
  const placed = blocks.flatMap((block) => {
    const { firstRow, firstColumn, height } = block.place;
    const table = tableOf(block, tables);
    return table ? [{ ...block, place: { ...table.place, firstRow, firstColumn, height } }] : [];
  });
  return placed.length === blocks.length ? placed : undefined;
}
