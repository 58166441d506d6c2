import { failureOf, type Failure } from "./failure";

export type LateState<Value> =
  | { readonly phase: "waiting" }
  | { readonly phase: "loading" }
  | { readonly phase: "ready"; readonly value: Value }
  | { readonly phase: "failed"; readonly failure: Failure };

/** A part of the pane that is fetched when it is first asked for, and again after a failure. */
export interface Late<Value> {
  readonly state: () => LateState<Value>;
  readonly subscribe: (listener: () => void) => () => void;
  readonly get: () => Promise<Value>;
}

/** Wraps what fetches it. */
export function late<Value>(load: () => Promise<Value>): Late<Value> {
  let state: LateState<Value> = { phase: "waiting" };
  let loading: Promise<Value> | undefined;
  const listeners = new Set<() => void>();

  function become(next: LateState<Value>): void {
    state = next;
    for (const listener of listeners) listener();
  }

  async function run(): Promise<Value> {
    become({ phase: "loading" });
    try {
      const value = await load();
      become({ phase: "ready", value });
      return value;
    } catch (error) {
      loading = undefined;
      become({ phase: "failed", failure: failureOf(error) });
      throw error;
    }
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    get: () => (loading ??= run()),
  };
}
