import { LARGEST_FILE } from "../../activity/readTextFile";
import type { ImportProposal, PreparedImport } from "../../commands/prepareImport";
import type { UndoImportOutcome } from "../../commands/undoImport";
import { createStaged } from "../staged";
import type { Chosen, ImportCommands, Imported, Importing, ImportingState } from "./importingState";

type Choosing = Omit<ImportingState, "stage">;

const BEFORE: Choosing = { chosen: undefined, choices: {}, fix: true, replace: true, tooLarge: false };

export function createImporting(commands: ImportCommands): Importing {
  const staged = createStaged<PreparedImport, ImportProposal, Imported, UndoImportOutcome>();
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
    return staged.prepare((onlooker) => commands.prepare(chosen.source, { choices, fix }, onlooker));
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
    async chooseFile(file) {
      if (file.size > LARGEST_FILE) return become({ ...BEFORE, tooLarge: true });
      try {
        const bytes = new Uint8Array(await file.arrayBuffer());
        await begin({ source: { kind: "file", bytes }, name: file.name });
      } catch (error) {
        staged.fail(error);
      }
    },
    chooseText: (text) => begin({ source: { kind: "clipboard", text }, name: undefined }),
    choose(choices) {
      become({ choices: { ...choosing.choices, ...choices } });
      return prepare();
    },
    setFix(fix) {
      become({ fix });
      return prepare();
    },
    setReplace: (replace) => become({ replace }),
    async insertMeetings() {
      try {
        await commands.insertMeetings();
      } catch (error) {
        return staged.fail(error);
      }
      await prepare();
    },
    async write() {
      const { stage, replace } = state;
      const proposal = stage.phase === "prepared" ? stage.prepared : undefined;
      if (proposal?.kind !== "proposal") return;
      await staged.write(proposal, async (onlooker) => {
        const outcome = await commands.write(proposal, replace, onlooker);
        return outcome.kind === "imported" ? outcome : undefined;
      });
      commands.changed();
    },
    cancel() {
      const isWriting = staged.stage().phase === "writing";
      staged.cancel();
      if (!isWriting) become(BEFORE);
    },
    async undo() {
      await staged.undo((proposal, { blocks }) => commands.undo(proposal, blocks));
      commands.changed();
    },
    startOver() {
      staged.startOver();
      become(BEFORE);
    },
  };
}
