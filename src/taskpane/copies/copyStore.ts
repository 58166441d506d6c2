import { createStore } from "zustand/vanilla";
import type { CopyKind, CopyStage, MadeCopy } from "../../commands/copies/makeCopy";
import { createCommandRun, type CommandRun } from "../commands/commandRun";
import type { ReadableStore } from "../frame/readableStore";

type MakeCopy = (
  kind: CopyKind,
  onStage: (stage: CopyStage) => void,
  signal: AbortSignal,
) => Promise<MadeCopy>;

/** Making a copy of one kind: the run, and where it stands while it is under way. */
export interface CopyStore {
  readonly run: CommandRun<MadeCopy>;
  readonly standing: ReadableStore<{ readonly stage: CopyStage }>;
  /** Ends it; not once the copy is being opened. */
  readonly cancel: () => void;
}

export type CopyStores = Readonly<Record<CopyKind, CopyStore>>;

export function createCopyStores(make: MakeCopy): CopyStores {
  return { frozen: createCopying("frozen", make), disclosed: createCopying("disclosed", make) };
}

function createCopying(kind: CopyKind, make: MakeCopy): CopyStore {
  const { setState, ...standing } = createStore<{ stage: CopyStage }>(() => ({ stage: "reading" }));
  let running = new AbortController();
  const run = createCommandRun(async () => {
    running = new AbortController();
    return make(kind, (stage) => setState({ stage }), running.signal);
  });
  return { run, standing, cancel: () => running.abort() };
}
