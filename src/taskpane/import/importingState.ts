import type { WorkControl } from "../../activity/slices/inSlices";
import type { EnteredBlock, ImportOutcome } from "../../commands/importFigures";
import type {
  ImportChoices,
  ImportProposal,
  ImportSource,
  PreparedImport,
} from "../../commands/steps/prepareImport";
import type { InsertSheetOutcome } from "../../commands/insertSheet";
import type { Settled } from "../../commands/settleSheets";
import type { UndoImportOutcome } from "../../commands/undo/undoImport";
import type { ReadableStore } from "../frame/readableStore";
import type { Stage } from "../staged/stagedWork";

/** The file or copied rows chosen for import. */
export interface ImportSelection {
  /** Reads it once, however often it is asked for, or says why it is not read. */
  readonly open: () => Promise<ImportSource | RejectedFile>;
  /** The file's name; `undefined` for the clipboard. */
  readonly name: string | undefined;
}

/** A file that is not even read: it is too large, or cannot be opened. */
export type RejectedFile = Extract<PreparedImport, { kind: "unread" }> | { readonly kind: "unopened" };

export type Prepared = PreparedImport | RejectedFile;

/** The outcome of writing; with `changed-since`, nothing is written. */
export type Imported = Extract<ImportOutcome, { kind: "imported" | "changed-since" }>;

export interface ImportingState {
  readonly stage: Stage<Prepared, ImportProposal, Imported, UndoImportOutcome>;
  readonly chosen: ImportSelection | undefined;
  readonly choices: ImportChoices;
  /** Whether certain faults are mended on the way, and whether changed cells are replaced. */
  readonly fix: boolean;
  readonly replace: boolean;
  /** The sheet for meetings is being inserted. */
  readonly inserting: boolean;
  /** Sheets that the sheet for meetings needs and that are not there: then it was not inserted. */
  readonly missingSheets: readonly string[];
  /** Whether an insertion that broke off has left half sheets, which are to be cleaned up first. */
  readonly hasLeftovers: boolean;
}

/** The commands, given from outside so that all this can be tested without Excel. */
export interface ImportCommands {
  readonly prepare: (
    source: ImportSource,
    options: { readonly choices: ImportChoices; readonly fix: boolean },
    control: WorkControl,
  ) => Promise<PreparedImport>;
  readonly write: (
    proposal: ImportProposal,
    replace: boolean,
    control: WorkControl,
  ) => Promise<ImportOutcome>;
  /** @param importedAt when, as what is kept of the import says */
  readonly undo: (
    proposal: ImportProposal,
    blocks: readonly EnteredBlock[],
    importedAt: string,
  ) => Promise<UndoImportOutcome>;
  readonly insertMeetings: () => Promise<Settled<InsertSheetOutcome>>;
  /** Puts back the columns that the proposal's table lacks. */
  readonly restoreColumns: (proposal: ImportProposal) => Promise<unknown>;
  /** Called once figures have changed. */
  readonly changed: () => void;
}

/** One import at a time, from choosing a file to having it in the sheet, or having it taken back. */
export interface Importing extends ReadableStore<ImportingState> {
  readonly chooseFile: (file: File) => Promise<void>;
  readonly chooseText: (text: string) => Promise<void>;
  /** Reads the same source again with these choices besides those made before. */
  readonly choose: (choices: ImportChoices) => Promise<void>;
  readonly setFix: (fix: boolean) => Promise<void>;
  readonly setReplace: (replace: boolean) => void;
  /** Reads the same source again as it was read before: what stands on the sheet may be another. */
  readonly compare: () => Promise<void>;
  readonly insertMeetings: () => Promise<void>;
  readonly restoreColumns: () => Promise<void>;
  readonly write: () => Promise<void>;
  readonly cancel: () => void;
  readonly undo: () => Promise<void>;
  readonly startOver: () => void;
}
