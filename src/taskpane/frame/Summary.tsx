import type { ReactNode } from "react";

/**
 * The line of a part that unfolds. Where Excel runs in a browser, Office.js moves the focus at a press of Tab, by a
 * list of elements that lacks `summary`; a stated `tabIndex` puts it on that list.
 */
export function Summary({ children }: { readonly children: ReactNode }) {
  return <summary tabIndex={0}>{children}</summary>;
}
