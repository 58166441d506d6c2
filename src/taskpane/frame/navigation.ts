import { flushSync } from "react-dom";
import { createStore } from "zustand/vanilla";
import type { ReadableStore } from "./readableStore";

/** The pane's views, in the order of their tabs. */
export const VIEWS = ["sheets", "followUp", "check", "import", "cell", "settings"] as const;

/** Those whose tabs give way to a menu where the pane is narrow. */
export const MENU_VIEWS = ["cell", "settings"] as const satisfies readonly View[];

/** The id of the part of the first view that makes reports. */
export const REPORT_SECTION = "pane-report";

/** The id of the panel that shows them. */
export const VIEW_PANEL = "pane-view";

export type View = (typeof VIEWS)[number];

/** Which view is shown, for whoever leads there: tabs, the ribbon, a result that points on. */
export interface Navigation extends ReadableStore<View> {
  readonly go: (view: View) => void;
  /**
   * Shows a view and gives the keyboard a place there: the control that led there goes with its own view.
   * @param part the id of what has the place; where it is not there yet, the view has it
   */
  readonly lead: (view: View, part?: string) => void;
}

export function createNavigation(first: View = "sheets"): Navigation {
  const { setState, ...store } = createStore<View>(() => first);
  const go = (view: View): void => setState(view, true);
  return {
    ...store,
    go,
    lead(view, part = VIEW_PANEL) {
      flushSync(() => go(view));
      (document.getElementById(part) ?? document.getElementById(VIEW_PANEL))?.focus();
    },
  };
}
