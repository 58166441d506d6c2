import type { SessionChange } from "./sessionChange";
import type { SessionEvent } from "./sessionEvent";

/** The listeners to changes and events, and how many changes there have been. */
export interface Listeners {
  readonly version: number;
  /** Rises with every change but that of a selection. */
  readonly contentVersion: number;
  readonly subscribe: (listener: (changes: readonly SessionChange[]) => void) => () => void;
  readonly subscribeToEvents: (listener: (event: SessionEvent) => void) => () => void;
  readonly publish: (changes: readonly SessionChange[]) => void;
  readonly raise: (event: SessionEvent) => void;
}

export function createListeners(): Listeners {
  const listeners = new Set<(changes: readonly SessionChange[]) => void>();
  const eventListeners = new Set<(event: SessionEvent) => void>();
  let version = 0;
  let contentVersion = 0;
  return {
    get version() {
      return version;
    },
    get contentVersion() {
      return contentVersion;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    subscribeToEvents: (listener) => {
      eventListeners.add(listener);
      return () => eventListeners.delete(listener);
    },
    publish: (changes) => {
      version++;
      if (changes.some(({ kind }) => kind !== "selection")) contentVersion++;
      for (const listener of [...listeners]) listener(changes);
    },
    raise: (event) => eventListeners.forEach((listener) => listener(event)),
  };
}
