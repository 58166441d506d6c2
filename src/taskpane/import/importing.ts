import { createStore, type StoreApi } from "zustand/vanilla";
import type { ImportChoices, ImportProposal } from "../../commands/steps/prepareImport";
import type { UndoImportOutcome } from "../../commands/undo/undoImport";
import { createStagedWork, type StagedWork } from "../staged/stagedWork";
import type {
  ImportCommands,
  Imported,
  Importing,
  ImportingState,
  ImportSelection,
  Prepared,
} from "./importingState";
import { clipboardSelection, fileSelection } from "./selection";

const BEFORE: Omit<ImportingState, "stage"> = {
  chosen: undefined,
  choices: {},
  fix: true,
  replace: false,
  inserting: false,
  missingSheets: [],
  hasLeftovers: false,
};

type StagedImport = StagedWork<Prepared, ImportProposal, Imported, UndoImportOutcome>;
type Writing = Pick<Importing, "write" | "cancel" | "undo" | "startOver">;
type Choosing = Omit<Importing, keyof StoreApi<ImportingState> | keyof Writing>;

export function createImporting(commands: ImportCommands): Importing {
  const stagedWork: StagedImport = createStagedWork();
  const store = createStore<ImportingState>(() => ({ ...BEFORE, stage: stagedWork.getState() }));
  stagedWork.subscribe((stage) => store.setState({ stage }));
  const { getState, getInitialState, subscribe } = store;
  return {
    getState,
    getInitialState,
    subscribe,
    ...choosing(store, stagedWork, commands),
    ...writing(store, stagedWork, commands),
  };
}

function choosing(
  { getState, setState }: StoreApi<ImportingState>,
  stagedWork: StagedImport,
  commands: ImportCommands,
): Choosing {
  /** @param first what is done to the workbook before it is compared with */
  function prepare(first?: () => Promise<unknown>): Promise<void> {
    const { chosen, choices, fix } = getState();
    if (!chosen) return Promise.resolve();
    return stagedWork.prepare(async (control) => {
      await first?.();
      const opened = await chosen.open();
      control.signal?.throwIfAborted();
      if (opened.kind === "unread" || opened.kind === "unopened") return opened;
      return commands.prepare(opened, { choices, fix }, control);
    });
  }

  function begin(chosen: ImportSelection): Promise<void> {
    setState({ ...BEFORE, chosen });
    return prepare();
  }

  return {
    chooseFile: (file) => begin(fileSelection(file)),
    chooseText: (text) => begin(clipboardSelection(text)),
    choose(choices) {
      setState({ choices: { ...remainingChoices(getState().choices, choices), ...choices } });
      return prepare();
    },
    setFix(fix) {
      setState({ fix });
      return prepare();
    },
    compare: () => prepare(),
    setReplace: (replace) => setState({ replace }),
    restoreColumns() {
      const { stage } = getState();
      const proposal = stage.phase === "prepared" ? stage.prepared : undefined;
      if (proposal?.kind !== "proposal") return Promise.resolve();
      return prepare(() => commands.restoreColumns(proposal));
    },
    async insertMeetings() {
      const { chosen, inserting } = getState();
      if (inserting) return;
      setState({ inserting: true, missingSheets: [], hasLeftovers: false });
      try {
        const outcome = await commands.insertMeetings();
        if (getState().chosen !== chosen) return;
        setState({ inserting: false });
        if (outcome.kind === "no-workbook") setState({ missingSheets: outcome.missing });
        else if (outcome.kind === "leftovers") setState({ hasLeftovers: true });
        else await prepare();
      } catch (error) {
        if (getState().chosen !== chosen) return;
        setState({ inserting: false });
        stagedWork.fail(error);
      }
    },
  };
}

function writing(
  { getState, setState }: StoreApi<ImportingState>,
  stagedWork: StagedImport,
  commands: ImportCommands,
): Writing {
  function forgetWhereIdle(): void {
    if (stagedWork.getState().phase === "idle") setState(BEFORE);
  }

  return {
    async write() {
      const { stage, replace } = getState();
      const proposal = stage.phase === "prepared" ? stage.prepared : undefined;
      if (proposal?.kind !== "proposal") return;
      await stagedWork.write(proposal, async (control) => {
        const outcome = await commands.write(proposal, replace, control);
        return outcome.kind === "cancelled" ? undefined : outcome;
      });
      forgetWhereIdle();
      commands.changed();
    },
    cancel() {
      stagedWork.cancel();
      forgetWhereIdle();
    },
    async undo() {
      const { stage } = getState();
      const done = stage.phase === "done" ? stage.done : undefined;
      if (done?.kind !== "imported") return;
      await stagedWork.undo((proposal) => commands.undo(proposal, done.blocks, done.importedAt));
      commands.changed();
    },
    startOver() {
      stagedWork.startOver();
      forgetWhereIdle();
    },
  };
}

/** Which column is which is said of one table and of fields cut apart in one way. */
function remainingChoices({ mapping, ...others }: ImportChoices, change: ImportChoices): ImportChoices {
  const isCutAnew = change.table !== undefined || change.separator !== undefined;
  return mapping && !isCutAnew ? { ...others, mapping } : others;
}
