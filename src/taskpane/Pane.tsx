import { renderPane } from "./renderPane";
import { type PaneProps, usePane } from "./usePane";

/** The pane: what will be inserted, the button, and what came of it. Its looks are in pane.css. */
export function Pane(props: PaneProps) {
  return renderPane(usePane(props));
}
