import type { ImportChoices, ImportProposal } from "../../commands/prepareImport";
import type { UndoImportOutcome } from "../../commands/undoImport";
import { createStaged } from "../frame/staged";
import { openFile } from "./openFile";
import type { Chosen, ImportCommands, Imported, Importing, ImportingState, Prepared } from "./importingState";

type Choosing = Omit<ImportingState, "stage">;

const BEFORE: Choosing = {
  chosen: undefined,
  choices: {},
  fix: true,
  replace: true,
  inserting: false,
  lacking: [],
};

export function createImporting(commands: ImportCommands): Importing {
  const staged = createStaged<Prepared, ImportProposal, Imported, UndoImportOutcome>();
  const listeners = new Set<() => void>();
  let choosing = BEFORE;
  let state: ImportingState = { ...choosing, stage: staged.stage() };

  function tell(): void {
    state = { ...choosing, stage: staged.stage() };
    for (const listener of listeners) listener();
  }

  function become(change: Partial<Choosing>): void {
    choosing = { ...choosing, ...change };
    tell();
  }

  staged.subscribe(tell);

  function prepare(): Promise<void> {
    const { chosen, choices, fix } = choosing;
    if (!chosen) return Promise.resolve();
    return staged.prepare(async (onlooker) => {
      const opened = await chosen.open();
      onlooker.signal?.throwIfAborted();
      if (opened.kind === "unread" || opened.kind === "unopened") return opened;
      return commands.prepare(opened, { choices, fix }, onlooker);
    });
  }

  function begin(chosen: Chosen): Promise<void> {
    become({ ...BEFORE, chosen });
    return prepare();
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    chooseFile(file) {
      let opening: ReturnType<Chosen["open"]> | undefined;
      return begin({ open: () => (opening ??= openFile(file)), name: file.name });
    },
    chooseText: (text) => begin({ open: async () => ({ kind: "clipboard", text }), name: undefined }),
    choose(choices) {
      become({ choices: { ...stillMeant(choosing.choices, choices), ...choices } });
      return prepare();
    },
    setFix(fix) {
      become({ fix });
      return prepare();
    },
    compare: prepare,
    setReplace: (replace) => become({ replace }),
    async insertMeetings() {
      if (choosing.inserting) return;
      const { chosen } = choosing;
      become({ inserting: true, lacking: [] });
      try {
        const outcome = await commands.insertMeetings();
        if (choosing.chosen !== chosen) return;
        become({ inserting: false });
        if (outcome.kind === "no-workbook") become({ lacking: outcome.missing });
        else await prepare();
      } catch (error) {
        if (choosing.chosen !== chosen) return;
        become({ inserting: false });
        staged.fail(error);
      }
    },
    async write() {
      const { stage, replace } = state;
      const proposal = stage.phase === "prepared" ? stage.prepared : undefined;
      if (proposal?.kind !== "proposal") return;
      await staged.write(proposal, async (onlooker) => {
        const outcome = await commands.write(proposal, replace, onlooker);
        return outcome.kind === "cancelled" ? undefined : outcome;
      });
      if (staged.stage().phase === "idle") become(BEFORE);
      commands.changed();
    },
    cancel() {
      staged.cancel();
      if (staged.stage().phase === "idle") become(BEFORE);
    },
    async undo() {
      const { stage } = state;
      const done = stage.phase === "done" ? stage.done : undefined;
      if (done?.kind !== "imported") return;
      await staged.undo((proposal) => commands.undo(proposal, done.blocks));
      commands.changed();
    },
    startOver() {
      staged.startOver();
      if (staged.stage().phase === "idle") become(BEFORE);
    },
  };
}

/** Which column is which is said of one table and of fields cut apart in one way. */
function stillMeant({ mapping, ...others }: ImportChoices, change: ImportChoices): ImportChoices {
  const isCutAnew = change.table !== undefined || change.separator !== undefined;
  return mapping && !isCutAnew ? { ...others, mapping } : others;
}
