// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { openInBrowser } from "../../../src/excel/openInBrowser";

afterEach(() => vi.unstubAllGlobals());

/** An Office that opens windows itself, or leaves it to the browser. */
function stubOffice(opensWindows: boolean) {
  const openBrowserWindow = vi.fn();
  const open = vi.fn();
  const isSetSupported = (name: string) => name === "OpenBrowserWindowApi" && opensWindows;
  vi.stubGlobal("Office", { context: { requirements: { isSetSupported }, ui: { openBrowserWindow } } });
  vi.stubGlobal("open", open);
  return { openBrowserWindow, open };
}

const { href } = new URL("guide/kontrol.html#ret", location.href);

describe("a page beside Excel", () => {
  it("is opened by Excel where it does that, at its whole address", () => {
    const { openBrowserWindow, open } = stubOffice(true);
    openInBrowser("guide/kontrol.html#ret");
    expect(openBrowserWindow.mock.calls).toEqual([[href]]);
    expect(open).not.toHaveBeenCalled();
  });

  it("is opened by the browser elsewhere, which gives it no hold on the pane", () => {
    const { openBrowserWindow, open } = stubOffice(false);
    openInBrowser("guide/kontrol.html#ret");
    expect(open.mock.calls).toEqual([[href, "_blank", "noopener"]]);
    expect(openBrowserWindow).not.toHaveBeenCalled();
  });
});
