import { LARGEST_FILE } from "../../activity/readTextFile";
import type { Onlooker, Progress } from "../../activity/inSlices";
import { failureOf } from "../failure";
import type { Chosen, ImportCommands, Importing, ImportingState } from "./importingState";

const NOT_BEGUN: Progress = { done: 0, of: 1 };
const BEFORE: ImportingState = {
  stage: { phase: "choosing", cancelled: false },
  chosen: undefined,
  choices: {},
  fix: true,
  replace: true,
};

export function createImporting(commands: ImportCommands): Importing {
  let state = BEFORE;
  let running: AbortController | undefined;
  const listeners = new Set<() => void>();

  function become(change: Partial<ImportingState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  /** Runs one command that can be cancelled; a newer one ends it. */
  async function run(
    command: (onlooker: Onlooker & { readonly signal: AbortSignal }) => Promise<void>,
  ): Promise<void> {
    running?.abort();
    const mine = new AbortController();
    running = mine;
    const onlooker = {
      signal: mine.signal,
      progress: (progress: Progress) => {
        const { stage } = state;
        if (running === mine && (stage.phase === "reading" || stage.phase === "writing")) {
          become({ stage: { ...stage, progress } });
        }
      },
    };
    try {
      await command(onlooker);
    } catch (error) {
      if (running === mine) become({ stage: { phase: "failed", failure: failureOf(error) } });
    } finally {
      if (running === mine) running = undefined;
    }
  }

  function prepare(): Promise<void> {
    const { chosen } = state;
    if (!chosen) return Promise.resolve();
    become({ stage: { phase: "reading", progress: NOT_BEGUN } });
    return run(async (onlooker) => {
      const { choices, fix } = state;
      const prepared = await commands.prepare(chosen.source, { choices, fix }, onlooker);
      if (onlooker.signal.aborted) return;
      become({ stage: { phase: "prepared", prepared } });
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
    async chooseFile(file) {
      if (file.size > LARGEST_FILE) {
        become({ ...BEFORE, stage: { phase: "too-large" } });
        return;
      }
      try {
        const bytes = new Uint8Array(await file.arrayBuffer());
        await begin({ source: { kind: "file", bytes }, name: file.name });
      } catch (error) {
        become({ ...BEFORE, stage: { phase: "failed", failure: failureOf(error) } });
      }
    },
    chooseText: (text) => begin({ source: { kind: "clipboard", text }, name: undefined }),
    choose(choices) {
      become({ choices: { ...state.choices, ...choices } });
      return prepare();
    },
    setFix(fix) {
      become({ fix });
      return prepare();
    },
    setReplace: (replace) => become({ replace }),
    insertMeetings: () =>
      run(async () => {
        await commands.insertMeetings();
        void prepare();
      }),
    write() {
      const { stage, replace } = state;
      const proposal = stage.phase === "prepared" ? stage.prepared : undefined;
      if (proposal?.kind !== "proposal") return Promise.resolve();
      become({ stage: { phase: "writing", progress: NOT_BEGUN, proposal } });
      return run(async (onlooker) => {
        const outcome = await commands.write(proposal, replace, onlooker);
        if (outcome.kind === "cancelled")
          become({ ...BEFORE, stage: { phase: "choosing", cancelled: true } });
        else become({ stage: { phase: "imported", imported: outcome, proposal } });
        commands.changed();
      });
    },
    cancel() {
      const { phase } = state.stage;
      running?.abort();
      // What is being written is taken back first; the command says when it has been.
      if (phase !== "writing") {
        running = undefined;
        become({ ...BEFORE, stage: { phase: "choosing", cancelled: phase === "reading" } });
      }
    },
    undo() {
      const { stage } = state;
      if (stage.phase !== "imported") return Promise.resolve();
      return run(async () => {
        const outcome = await commands.undo(stage.proposal, stage.imported.blocks);
        become({ stage: { phase: "taken-back", outcome } });
        commands.changed();
      });
    },
    startOver: () => become(BEFORE),
  };
}
