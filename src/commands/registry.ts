import type { CommandId } from "../language/pane/commandLabels";
import type { PaneTexts } from "../language/pane/paneTexts";
import type { PlainOutcome } from "./steps/plainOutcome";
import type { StepControl } from "./steps/workStep";

/** A user action with a button in the ribbon and in the pane. */
export interface Command {
  /** Names button, texts and icons in the manifest, and the icons' files; Excel remembers it, so it never changes. */
  readonly button: string;
  /** The pane's view that has its button and shows its outcome; absent where the pane stays as it is. */
  readonly view?: keyof PaneTexts["views"];
  /** In a workbook without the contract's sheets, a command that needs them changes nothing and says "no-workbook". */
  readonly needs: "nothing" | "sheets";
  /**
   * Fetches the command, as a script named after it. Absent where it has a page of its own in the pane:
   * `commandStarter` then says how it starts.
   */
  readonly load?: () => Promise<(control: StepControl) => Promise<PlainOutcome>>;
}

/**
 * Every command with a button, in the ribbon's order, by the name of its file. The ribbon, the pane's buttons and
 * the manifest (`npm run manifest`) are made from it. It loads before the functions answer, so it imports no command.
 */
export const commands = {
  insertWorkbook: { button: "Insert", view: "sheets", needs: "nothing" },
  importFigures: { button: "Import", view: "import", needs: "sheets" },
  checkFigures: { button: "Check", view: "check", needs: "sheets" },
  closeMonth: { button: "CloseMonth", view: "check", needs: "sheets" },
  createReport: { button: "Report", view: "sheets", needs: "sheets" },
  makeInvoices: {
    button: "Invoices",
    view: "sheets",
    needs: "sheets",
    load: async () => (await import(/* webpackChunkName: "makeInvoices" */ "./makeInvoices")).makeInvoices,
  },
  showHelp: { button: "Help", needs: "nothing" },
} as const satisfies Readonly<Record<CommandId, Command>>;

export type { CommandId };

/** The commands with a page of their own in the pane. */
export type PageCommandId = {
  [Id in CommandId]: (typeof commands)[Id] extends { readonly load: unknown } ? never : Id;
}[CommandId];

export const commandIds = Object.keys(commands) as readonly CommandId[];

export function hasPage(id: CommandId): id is PageCommandId {
  return !("load" in commands[id]);
}
