// @vitest-environment jsdom
import { cleanup, renderHook } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { darkPaneTheme, lightPaneTheme } from "../../../../../src/taskpane/frame/theme/paneBrand";
import { usePaneTheme } from "../../../../../src/taskpane/frame/theme/usePaneTheme";
import { stubBrowser } from "../../browserStubs";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it.each([
  ["Office's, where it says so", true, false, "dark"],
  ["Office's, against the system's", false, true, "light"],
  ["the system's, where Office says nothing", undefined, true, "dark"],
  ["light, where neither is dark", undefined, false, "light"],
] as const)("the theme is %s, and the browser's own controls follow it", (_, office, dark, expected) => {
  stubBrowser({ dark });
  const { result } = renderHook(() => usePaneTheme(office));
  expect(result.current).toBe(expected === "dark" ? darkPaneTheme : lightPaneTheme);
  expect(document.documentElement.style.colorScheme).toBe(expected);
});
