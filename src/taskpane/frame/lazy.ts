import { failureOf, type Failure } from "./failure";

export type LazyState<Value> =
  | { readonly phase: "waiting" }
  | { readonly phase: "loading" }
  | { readonly phase: "ready"; readonly value: Value }
  | { readonly phase: "failed"; readonly failure: Failure };

/** A part of the pane that is fetched when it is first asked for, and again after a failure. */
export interface Lazy<Value> {
  readonly state: () => LazyState<Value>;
  readonly subscribe: (listener: () => void) => () => void;
  readonly get: () => Promise<Value>;
}

/** Wraps what fetches it. */
export function lazy<Value>(load: () => Promise<Value>): Lazy<Value> {
  let state: LazyState<Value> = { phase: "waiting" };
  let loading: Promise<Value> | undefined;
  const listeners = new Set<() => void>();

  function update(next: LazyState<Value>): void {
    state = next;
    for (const listener of listeners) listener();
  }

  async function run(): Promise<Value> {
    update({ phase: "loading" });
    try {
      const value = await load();
      update({ phase: "ready", value });
      return value;
    } catch (error) {
      loading = undefined;
      update({ phase: "failed", failure: failureOf(error) });
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
