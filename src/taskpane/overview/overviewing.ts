import { createStore } from "zustand/vanilla";
import type { OverviewOutcome } from "../../commands/readOverview";
import { failureOf, type Failure } from "../frame/failure";
import type { ReadableStore } from "../frame/readableStore";

export type OverviewState =
  | { readonly phase: "reading"; readonly outcome?: OverviewOutcome | undefined }
  | { readonly phase: "read"; readonly outcome: OverviewOutcome }
  | { readonly phase: "failed"; readonly failure: Failure };

/** Where the workbook stands, as it was last read. */
export interface Overviewing extends ReadableStore<OverviewState> {
  /** Reads it again; what was read before is shown meanwhile. */
  readonly read: () => Promise<void>;
}

export function createOverviewing(readOverview: () => Promise<OverviewOutcome>): Overviewing {
  const { setState, getState, ...store } = createStore<OverviewState>(() => ({ phase: "reading" }));
  let latest = 0;

  async function read(): Promise<void> {
    const own = ++latest;
    const before = getState();
    setState({ phase: "reading", outcome: before.phase === "failed" ? undefined : before.outcome }, true);
    try {
      const outcome = await readOverview();
      if (own === latest) setState({ phase: "read", outcome }, true);
    } catch (error) {
      if (own === latest) setState({ phase: "failed", failure: failureOf(error) }, true);
    }
  }

  return { ...store, getState, read };
}
