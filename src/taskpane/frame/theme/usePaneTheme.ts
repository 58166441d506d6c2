import type { Theme } from "@fluentui/react-components";
import { useEffect } from "react";
import { darkPaneTheme, lightPaneTheme } from "./paneBrand";
import { useMedia } from "./useMedia";

/**
 * Fluent's theme for the pane: Office's own where it says so, else the system's. High contrast needs no theme,
 * for Fluent's components and the pane's styles follow the forced colours.
 */
export function usePaneTheme(officeDark: boolean | undefined): Theme {
  const systemDark = useMedia("(prefers-color-scheme: dark)");
  const isDark = officeDark ?? systemDark;
  // The browser's own boxes, lists and scroll bars follow it as well.
  useEffect(() => {
    document.documentElement.style.colorScheme = isDark ? "dark" : "light";
  }, [isDark]);
  return isDark ? darkPaneTheme : lightPaneTheme;
}
