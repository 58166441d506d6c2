import { vi } from "vitest";

/** Browser features that jsdom lacks and Fluent's message bar or the pane's theme asks for. */
export function stubBrowser({ dark = false } = {}): void {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  vi.stubGlobal("matchMedia", (query: string) => ({
    matches: dark && query.includes("dark"),
    media: query,
    addEventListener() {},
    removeEventListener() {},
  }));
}
