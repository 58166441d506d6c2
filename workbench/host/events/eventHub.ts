import type { EventEntry } from "./eventEntry";

/** The listeners for each event, and the events still to be delivered to them. */
export interface EventHub {
  /** The library has attached its first handler for that event of that object. */
  register(type: number, target: string): void;
  unregister(type: number, target: string): void;
  isRegistered(type: number, target: string): boolean;
  /** Keeps a message until `flush`: events leave after the answer to the request that caused them. */
  push(entry: Omit<EventEntry, "id">): void;
  readonly subscribe: (listener: (entries: readonly EventEntry[]) => void) => () => void;
  flush(): void;
}

export function createEventHub(): EventHub {
  const registrations = new Set<string>();
  const listeners = new Set<(entries: readonly EventEntry[]) => void>();
  let pending: EventEntry[] = [];
  let sent = 0;
  const keyOf = (type: number, target: string): string => `${type} ${target}`;
  return {
    register: (type, target) => void registrations.add(keyOf(type, target)),
    unregister: (type, target) => void registrations.delete(keyOf(type, target)),
    isRegistered: (type, target) => registrations.has(keyOf(type, target)),
    push(entry) {
      pending.push({ ...entry, id: String(++sent) });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    flush() {
      if (pending.length === 0) return;
      const entries = pending;
      pending = [];
      for (const listener of listeners) listener(entries);
    },
  };
}
