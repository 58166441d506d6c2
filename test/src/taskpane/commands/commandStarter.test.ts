// @vitest-environment jsdom
import { afterEach, expect, it, vi } from "vitest";
import { commandStarter } from "../../../../src/taskpane/commands/commandStarter";
import { createCommandRun } from "../../../../src/taskpane/commands/commandRun";
import { HELP_LINK } from "../../../../src/taskpane/frame/HelpLink";
import { lazy } from "../../../../src/taskpane/frame/lazy";
import { createNavigation } from "../../../../src/taskpane/frame/navigation";

afterEach(() => vi.unstubAllGlobals());

it.each([
  ["da", "guide/import.html"],
  ["en", "guide/english.html"],
] as const)(
  "opens help in %s where it tells of the page that is shown, and leaves that as it is",
  async (language, path) => {
    const open = vi.fn();
    vi.stubGlobal("open", open);
    vi.stubGlobal("Office", { context: { requirements: { isSetSupported: () => false } } });
    document.body.innerHTML = `<a id="${HELP_LINK}" href="#">?</a>`;
    const never = () => new Promise<never>(() => {});
    const navigation = createNavigation("import");
    const start = commandStarter({
      language,
      navigation,
      insertion: createCommandRun(never),
      check: lazy(never),
      reporting: lazy(never),
      plainCommands: [],
    });
    await start("showHelp");
    expect(open.mock.calls[0]?.[0]).toBe(new URL(path, location.href).href);
    expect(navigation.getState()).toBe("import");
    // Where the browser has blocked it, Enter opens it.
    expect(document.activeElement?.id).toBe(HELP_LINK);
  },
);
