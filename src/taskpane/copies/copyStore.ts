import { createStore } from "zustand/vanilla";
import type { CopyKind, CopyStage, MadeCopy } from "../../commands/copies/makeCopy";
import { createCommandRun, type CommandRun } from "../commands/commandRun";
import type { ReadableStore } from "../frame/readableStore";

type MakeCopy = (
  kind: CopyKind,
  onStage: (stage: CopyStage) => void,
  signal: AbortSignal,
) => Promise<MadeCopy>;

/** Work that takes longer shows how far it has come, in milliseconds. */
const LONG = 300;

interface CopyStanding {
  readonly stage: CopyStage;
  readonly isLong: boolean;
}

/** Making a copy of one kind: the run, and where it stands while it is under way. */
export interface CopyStore {
  readonly run: CommandRun<MadeCopy>;
  readonly standing: ReadableStore<CopyStanding>;
  /** Ends it; not once the copy is being opened. */
  readonly cancel: () => void;
}

export type CopyStores = Readonly<Record<CopyKind, CopyStore>>;

export function createCopyStores(make: MakeCopy): CopyStores {
  return { frozen: createCopying("frozen", make), disclosed: createCopying("disclosed", make) };
}

function createCopying(kind: CopyKind, make: MakeCopy): CopyStore {
  const { setState, ...standing } = createStore<CopyStanding>(() => ({ stage: "reading", isLong: false }));
  let running = new AbortController();
  const run = createCommandRun(async () => {
    running = new AbortController();
    setState({ isLong: false });
    const timer = setTimeout(() => setState({ isLong: true }), LONG);
    try {
      return await make(kind, (stage) => setState({ stage }), running.signal);
    } finally {
      clearTimeout(timer);
    }
  });
  return { run, standing, cancel: () => running.abort() };
}
