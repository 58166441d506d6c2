import { renderPane } from "./renderPane";
import { type PaneProps, usePane } from "./usePane";
import { usePaneStyles } from "./usePaneStyles";

/** The pane: what will be inserted, the button, and what came of it. */
export function Pane(props: PaneProps) {
  const state = usePane(props);
  const styles = usePaneStyles();
  return renderPane(state, styles);
}
