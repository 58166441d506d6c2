import { createStore } from "zustand/vanilla";
import { failureOf, type Failure } from "./messages/failure";
import type { ReadableStore } from "./readableStore";

type LazyState<Value> =
  | { readonly phase: "waiting" }
  | { readonly phase: "loading" }
  | { readonly phase: "ready"; readonly value: Value }
  | { readonly phase: "failed"; readonly failure: Failure };

/** A part of the pane that is fetched when it is first asked for, and again after a failure. */
export interface Lazy<Value> extends ReadableStore<LazyState<Value>> {
  readonly get: () => Promise<Value>;
}

/** Wraps what fetches it. */
export function lazy<Value>(load: () => Promise<Value>): Lazy<Value> {
  const { setState, ...store } = createStore<LazyState<Value>>(() => ({ phase: "waiting" }));
  let loading: Promise<Value> | undefined;

  async function run(): Promise<Value> {
    setState({ phase: "loading" }, true);
    try {
      const value = await load();
      setState({ phase: "ready", value }, true);
      return value;
    } catch (error) {
      loading = undefined;
      setState({ phase: "failed", failure: failureOf(error) }, true);
      throw error;
    }
  }

  return { ...store, get: () => (loading ??= run()) };
}
