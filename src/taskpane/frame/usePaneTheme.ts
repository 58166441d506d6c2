import type { Theme } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore } from "react";
import { darkPaneTheme, lightPaneTheme } from "./paneBrand";

const darkQuery = "(prefers-color-scheme: dark)";

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(darkQuery);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/**
 * Fluent's theme for the pane: Office's own where it says so, else the system's. High contrast needs no theme,
 * for Fluent's components and the pane's styles follow the forced colours.
 */
export function usePaneTheme(officeDark: boolean | undefined): Theme {
  const systemDark = useSyncExternalStore(subscribe, () => window.matchMedia(darkQuery).matches);
  const isDark = officeDark ?? systemDark;
  // The browser's own boxes, lists and scroll bars follow it as well.
  useEffect(() => {
    document.documentElement.style.colorScheme = isDark ? "dark" : "light";
  }, [isDark]);
  return isDark ? darkPaneTheme : lightPaneTheme;
}
