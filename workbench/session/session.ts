import type { CustomFunction } from "../engine/customFunctions/customFunction";
import type { Engine, EngineOptions } from "../engine/engine";
import type { Host } from "../host/host";
import type { Locale } from "../host/hostSession";
import type { Area } from "../model/address";
import type { Workbook } from "../model/workbook";
import type { AddInReference } from "../xlsx/book/webExtension";
import type { SessionChange, Selection } from "./sessionChange";
import type { CopiedBlock, CopiedCells } from "./copyCells";
import type { SessionEvent } from "./sessionEvent";
import type { EditRefusal } from "./editRefusal";
import type { UndoOutcome } from "./history";

export interface SessionOptions {
  /** Custom functions by namespace (`KKR`). */
  readonly functions?: Readonly<Record<string, readonly CustomFunction[]>>;
  readonly locale?: Locale;
  /** The ExcelApi set the host offers. */
  readonly apiVersion?: string;
  readonly engine?: Omit<EngineOptions, "onComputed">;
}

/** One workbook being worked on, by a user at the grid and by an add-in through the host. */
export interface Session {
  readonly workbook: Workbook;
  readonly engine: Engine;
  readonly host: Host;
  readonly locale: Locale;
  /** Rises with every change. */
  readonly version: number;
  /** Rises with every change but that of a selection. */
  readonly contentVersion: number;
  subscribe(listener: (changes: readonly SessionChange[]) => void): () => void;
  /** Listens for the events that Office.js reports to an add-in's handlers. */
  subscribeToEvents(listener: (event: SessionEvent) => void): () => void;
  /** Call it after each request the add-in made: the grid shows it, and what it changed ends undoing. */
  changedByAddIn(): void;

  readonly selection: Selection;
  /** Selects cells, on another sheet too, which is then shown. The active cell is the first by default. */
  select(sheetId: string, area: Area, active?: Selection["active"]): void;
  /** Shows a sheet with the selection it had. */
  activate(sheetId: string): void;

  /**
   * Enters what a user typed, in the session's language, into a cell of the active sheet. `accept` enters
   * what a rule of style Warning or Information advised against.
   */
  enter(row: number, column: number, text: string, options?: { accept?: boolean }): EditRefusal | undefined;
  /** Empties the selected cells. */
  clear(): EditRefusal | undefined;
  /** The selected cells for the clipboard. Cut cells move when they are pasted. */
  copy(options?: { cut?: boolean }): CopiedCells;
  /** Pastes clipboard text at the selection; what was copied here comes with its formulas and formats. */
  paste(text: string): EditRefusal | undefined;
  /** The block that was copied last, while it is marked. */
  readonly copied: CopiedBlock | undefined;
  forgetCopied(): void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Opens or closes the outline that a column of the active sheet belongs to. */
  toggleColumns(column: number): EditRefusal | undefined;
  /** Takes back the last edit; returns what came of it. */
  undo(): UndoOutcome;
  redo(): void;

  /** Replaces the custom functions of a namespace and computes with them. */
  setFunctions(namespace: string, functions: readonly CustomFunction[]): void;
  /**
   * The workbook as an `.xlsx` file.
   * @param addIn whose the settings in it are; needed where it holds any
   */
  save(addIn?: AddInReference): Uint8Array;
  /** A new session on a file that was saved here; throws where it cannot be read. */
  open(bytes: Uint8Array): Session;
  /** A new session on an empty workbook. */
  newWorkbook(): Session;
}
