import { useSyncExternalStore } from "react";

const query = "(prefers-color-scheme: dark)";

function subscribe(listener: () => void): () => void {
  const list = matchMedia(query);
  list.addEventListener("change", listener);
  return () => list.removeEventListener("change", listener);
}

/** Whether the system asks for dark surfaces. */
export function useDarkSystem(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}
