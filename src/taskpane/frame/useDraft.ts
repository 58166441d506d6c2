import { useReducer } from "react";

const kept = new WeakMap<object, Map<string, unknown>>();

/**
 * Text that somebody has typed about something and not used yet: who leaves the page finds it again, as long as that is
 * there.
 * @param about what it is about; another one begins with nothing typed
 */
export function useDraft<Value>(
  about: object,
  part: string,
  nothing: Value,
): readonly [Value, (value: Value) => void] {
  const drafts = kept.get(about);
  const [, show] = useReducer((times: number) => times + 1, 0);
  return [
    drafts?.has(part) ? (drafts.get(part) as Value) : nothing,
    (value) => {
      // Other parts may have been typed in since this one was drawn.
      kept.set(about, (kept.get(about) ?? new Map<string, unknown>()).set(part, value));
      show();
    },
  ];
}

/** Forgets what somebody has typed about something, once it is used or given up. */
export function forgetDrafts(about: object): void {
  kept.delete(about);
}
