import { createStore } from "zustand/vanilla";
import type { ReadableStore } from "./readableStore";

/** The pane's views, in the order of their tabs. */
export const VIEWS = ["sheets", "followUp", "check", "import", "cell", "settings"] as const;

/** Those whose tabs give way to a menu where the pane is narrow. */
export const LATER_VIEWS = ["cell", "settings"] as const satisfies readonly View[];

export type View = (typeof VIEWS)[number];

/** Which view is shown, for whoever leads there: tabs, the ribbon, a result that points on. */
export interface Navigation extends ReadableStore<View> {
  readonly go: (view: View) => void;
}

export function createNavigation(first: View = "sheets"): Navigation {
  const { setState, ...store } = createStore<View>(() => first);
  return { ...store, go: (view) => setState(view, true) };
}
