import { useReducer } from "react";

const kept = new WeakMap<object, Map<string, unknown>>();

/**
 * Text that somebody has typed about something and not used yet: who leaves the page finds it again, as long as that is
 * there.
 * @param about what it is about; another one begins with nothing typed
 * @returns the text, a way to write it, and a way to drop what is used, unless it is another by now
 */
export function useDraft<Value>(
  about: object,
  part: string,
  nothing: Value,
): readonly [Value, (value: Value) => void, (used: Value) => boolean] {
  const [, show] = useReducer((times: number) => times + 1, 0);
  // Other parts, and this one too, may have been typed in since this one was drawn.
  const typed = () => (kept.get(about)?.has(part) ? (kept.get(about)?.get(part) as Value) : nothing);
  function write(value: Value): void {
    kept.set(about, (kept.get(about) ?? new Map<string, unknown>()).set(part, value));
    show();
  }
  return [
    typed(),
    write,
    (used) => {
      const isUsed = typed() === used;
      if (isUsed) write(nothing);
      return isUsed;
    },
  ];
}

/** Forgets what somebody has typed about something, once it is used or given up. */
export function forgetDrafts(about: object): void {
  kept.delete(about);
}
