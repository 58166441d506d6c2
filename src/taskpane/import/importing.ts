import type { ImportChoices, ImportProposal } from "../../commands/prepareImport";
import type { UndoImportOutcome } from "../../commands/undoImport";
import { createStagedWork } from "../frame/stagedWork";
import { openFile } from "./openFile";
import type {
  ImportSelection,
  ImportCommands,
  Imported,
  Importing,
  ImportingState,
  Prepared,
} from "./importingState";

type SelectionState = Omit<ImportingState, "stage">;

const BEFORE: SelectionState = {
  chosen: undefined,
  choices: {},
  fix: true,
  replace: true,
  inserting: false,
  missingSheets: [],
};

export function createImporting(commands: ImportCommands): Importing {
  const stagedWork = createStagedWork<Prepared, ImportProposal, Imported, UndoImportOutcome>();
  const listeners = new Set<() => void>();
  let selection = BEFORE;
  let state: ImportingState = { ...selection, stage: stagedWork.stage() };

  function publish(): void {
    state = { ...selection, stage: stagedWork.stage() };
    for (const listener of listeners) listener();
  }

  function update(change: Partial<SelectionState>): void {
    selection = { ...selection, ...change };
    publish();
  }

  stagedWork.subscribe(publish);

  function prepare(): Promise<void> {
    const { chosen, choices, fix } = selection;
    if (!chosen) return Promise.resolve();
    return stagedWork.prepare(async (control) => {
      const opened = await chosen.open();
      control.signal?.throwIfAborted();
      if (opened.kind === "unread" || opened.kind === "unopened") return opened;
      return commands.prepare(opened, { choices, fix }, control);
    });
  }

  function begin(chosen: ImportSelection): Promise<void> {
    update({ ...BEFORE, chosen });
    return prepare();
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    chooseFile(file) {
      let opening: ReturnType<ImportSelection["open"]> | undefined;
      return begin({ open: () => (opening ??= openFile(file)), name: file.name });
    },
    chooseText: (text) => begin({ open: async () => ({ kind: "clipboard", text }), name: undefined }),
    choose(choices) {
      update({ choices: { ...remainingChoices(selection.choices, choices), ...choices } });
      return prepare();
    },
    setFix(fix) {
      update({ fix });
      return prepare();
    },
    compare: prepare,
    setReplace: (replace) => update({ replace }),
    async insertMeetings() {
      if (selection.inserting) return;
      const { chosen } = selection;
      update({ inserting: true, missingSheets: [] });
      try {
        const outcome = await commands.insertMeetings();
        if (selection.chosen !== chosen) return;
        update({ inserting: false });
        if (outcome.kind === "no-workbook") update({ missingSheets: outcome.missing });
        else await prepare();
      } catch (error) {
        if (selection.chosen !== chosen) return;
        update({ inserting: false });
        stagedWork.fail(error);
      }
    },
    async write() {
      const { stage, replace } = state;
      const proposal = stage.phase === "prepared" ? stage.prepared : undefined;
      if (proposal?.kind !== "proposal") return;
      await stagedWork.write(proposal, async (onlooker) => {
        const outcome = await commands.write(proposal, replace, onlooker);
        return outcome.kind === "cancelled" ? undefined : outcome;
      });
      if (stagedWork.stage().phase === "idle") update(BEFORE);
      commands.changed();
    },
    cancel() {
      stagedWork.cancel();
      if (stagedWork.stage().phase === "idle") update(BEFORE);
    },
    async undo() {
      const { stage } = state;
      const done = stage.phase === "done" ? stage.done : undefined;
      if (done?.kind !== "imported") return;
      await stagedWork.undo((proposal) => commands.undo(proposal, done.blocks));
      commands.changed();
    },
    startOver() {
      stagedWork.startOver();
      if (stagedWork.stage().phase === "idle") update(BEFORE);
    },
  };
}

/** Which column is which is said of one table and of fields cut apart in one way. */
function remainingChoices({ mapping, ...others }: ImportChoices, change: ImportChoices): ImportChoices {
  const isCutAnew = change.table !== undefined || change.separator !== undefined;
  return mapping && !isCutAnew ? { ...others, mapping } : others;
}
