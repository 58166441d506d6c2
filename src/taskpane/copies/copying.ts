import { createStore } from "zustand/vanilla";
import type { CopyKind, CopyStage, MadeCopy } from "../../commands/copies/makeCopy";
import { createCommandRun, type CommandRun } from "../commands/commandRun";
import type { ReadableStore } from "../frame/readableStore";

type MakeCopy = (kind: CopyKind, onStage: (stage: CopyStage) => void) => Promise<MadeCopy>;

/** Making a copy of one kind: the run, and where it stands while it is under way. */
export interface Copying {
  readonly run: CommandRun<MadeCopy>;
  readonly stage: ReadableStore<CopyStage>;
}

export type Copyings = Readonly<Record<CopyKind, Copying>>;

export function createCopyings(make: MakeCopy): Copyings {
  return { frozen: createCopying("frozen", make), disclosed: createCopying("disclosed", make) };
}

function createCopying(kind: CopyKind, make: MakeCopy): Copying {
  const { setState, ...stage } = createStore<CopyStage>(() => "reading");
  return { run: createCommandRun(() => make(kind, (next) => setState(next, true))), stage };
}
