/** The pane's views, in the order of their tabs. */
export const VIEWS = ["sheets", "check", "import", "cell"] as const;

export type View = (typeof VIEWS)[number];

/** Which view is shown, for whoever leads there: tabs, the ribbon, a result that points on. */
export interface Navigation {
  readonly view: () => View;
  readonly subscribe: (listener: () => void) => () => void;
  readonly go: (view: View) => void;
}

export function createNavigation(first: View = "sheets"): Navigation {
  let view = first;
  const listeners = new Set<() => void>();
  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    go(next) {
      view = next;
      for (const listener of listeners) listener();
    },
  };
}
