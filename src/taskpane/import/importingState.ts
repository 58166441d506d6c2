import type { Onlooker } from "../../activity/inSlices";
import type { EnteredBlock, ImportOutcome } from "../../commands/importFigures";
import type {
  ImportChoices,
  ImportProposal,
  ImportSource,
  PreparedImport,
} from "../../commands/prepareImport";
import type { UndoImportOutcome } from "../../commands/undoImport";
import type { Stage } from "../staged";

/** What was chosen to be imported. */
export interface Chosen {
  readonly source: ImportSource;
  /** The file's name; `undefined` for the clipboard. */
  readonly name: string | undefined;
}

export type Imported = Extract<ImportOutcome, { kind: "imported" }>;

export interface ImportingState {
  readonly stage: Stage<PreparedImport, ImportProposal, Imported, UndoImportOutcome>;
  readonly chosen: Chosen | undefined;
  readonly choices: ImportChoices;
  /** Whether certain faults are mended on the way, and whether changed cells are replaced. */
  readonly fix: boolean;
  readonly replace: boolean;
  /** A file that was too large to be read at all. */
  readonly tooLarge: boolean;
}

/** The commands, given from outside so that all this can be tested without Excel. */
export interface ImportCommands {
  readonly prepare: (
    source: ImportSource,
    options: { readonly choices: ImportChoices; readonly fix: boolean },
    onlooker: Onlooker,
  ) => Promise<PreparedImport>;
  readonly write: (proposal: ImportProposal, replace: boolean, onlooker: Onlooker) => Promise<ImportOutcome>;
  readonly undo: (proposal: ImportProposal, blocks: readonly EnteredBlock[]) => Promise<UndoImportOutcome>;
  readonly insertMeetings: () => Promise<unknown>;
  /** Figures have changed: whoever judges them is told. */
  readonly changed: () => void;
}

/** One import at a time, from choosing a file to having it in the sheet, or having it taken back. */
export interface Importing {
  readonly state: () => ImportingState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly chooseFile: (file: File) => Promise<void>;
  readonly chooseText: (text: string) => Promise<void>;
  /** Reads the same source again with other choices. */
  readonly choose: (choices: ImportChoices) => Promise<void>;
  readonly setFix: (fix: boolean) => Promise<void>;
  readonly setReplace: (replace: boolean) => void;
  readonly insertMeetings: () => Promise<void>;
  readonly write: () => Promise<void>;
  readonly cancel: () => void;
  readonly undo: () => Promise<void>;
  readonly startOver: () => void;
}
