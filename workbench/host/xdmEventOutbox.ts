/** Events for a pane, kept until it listens for them: one sent earlier would be lost. */
export interface EventOutbox {
  send(event: string, data: unknown): void;
  /** The pane listens for an event from now on, or no more. */
  register(event: string, isOn: boolean): void;
  /** Sends what was kept and is listened for by now. */
  deliver(): void;
  /** The pane has begun anew and listens for nothing yet. */
  clear(): void;
}

export function createEventOutbox(post: (event: string, data: unknown) => void): EventOutbox {
  const registered = new Set<string>();
  let kept: { readonly event: string; readonly data: unknown }[] = [];

  function send(event: string, data: unknown): void {
    if (registered.has(event)) post(event, data);
    else kept.push({ event, data });
  }

  return {
    send,
    register(event, isOn) {
      if (isOn) registered.add(event);
      else registered.delete(event);
    },
    deliver() {
      const waiting = kept;
      kept = [];
      for (const { event, data } of waiting) send(event, data);
    },
    clear: () => registered.clear(),
  };
}
