// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { commandIds } from "../../../src/commands/registry";

const mount = vi.hoisted(() => vi.fn());
const associateFunctions = vi.hoisted(() => vi.fn());
vi.mock("../../../src/taskpane/mount", async () => ({
  ...(await import("../../../src/taskpane/frame/availability")),
  mount,
}));
vi.mock("../../../src/functions/associateFunctions", () => ({ associateFunctions }));

interface Event {
  readonly completed: () => void;
}

const handlers = new Map<string, (event: Event) => Promise<void>>();
const requirements = { isSetSupported: () => true };

function office(host: string | null, context: object | undefined) {
  return {
    HostType: { Excel: "Excel" },
    onReady: async () => ({ host }),
    actions: {
      associate: (name: string, handler: (event: Event) => Promise<void>) => handlers.set(name, handler),
    },
    addin: { showAsTaskpane: async () => {} },
    context,
  };
}

async function boot(global: object | undefined) {
  vi.resetModules();
  vi.stubGlobal("Office", global);
  await import("../../../src/taskpane/boot");
}

beforeEach(() => {
  document.body.innerHTML = '<div id="pane"></div>';
  mount.mockReset().mockReturnValue(async () => {});
  associateFunctions.mockReset();
  handlers.clear();
});
afterEach(() => vi.unstubAllGlobals());

describe("the page's start", () => {
  it("associates functions and ribbon at once, then mounts for the place it is in", async () => {
    await boot(
      office("Excel", { displayLanguage: "da-DK", officeTheme: { isDarkTheme: true }, requirements }),
    );
    expect(associateFunctions).toHaveBeenCalledTimes(1);
    expect([...handlers.keys()]).toEqual(commandIds);
    await vi.waitFor(() => expect(mount).toHaveBeenCalledTimes(1), 20_000);
    expect(mount).toHaveBeenCalledWith({
      locale: "da-DK",
      officeTheme: { isDarkTheme: true },
      availability: { kind: "available" },
    });
  });

  it.each(commandIds)("lets the ribbon's button %s work through the mounted pane", async (name) => {
    const start = vi.fn(async () => {});
    mount.mockReturnValue(start);
    await boot(office("Excel", { displayLanguage: "da-DK", requirements }));
    const completed = vi.fn();
    await handlers.get(name)?.({ completed });
    expect(start.mock.calls).toEqual([[name]]);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("mounts in a plain browser too, in the browser's language", async () => {
    await boot(office(null, undefined));
    await vi.waitFor(() => expect(mount).toHaveBeenCalledTimes(1), 20_000);
    expect(mount).toHaveBeenCalledWith({
      locale: navigator.language,
      officeTheme: undefined,
      availability: { kind: "outside-excel" },
    });
  });

  it("says in plain words that the pane could not be loaded, and reports the error", async () => {
    const lost = new Error("mount.js is gone");
    const reported = vi.fn();
    vi.stubGlobal("reportError", reported);
    mount.mockImplementation(() => {
      throw lost;
    });
    await boot(office("Excel", { displayLanguage: "da-DK", requirements }));
    await vi.waitFor(() => expect(reported).toHaveBeenCalledWith(lost), 20_000);
    expect(document.querySelector('#pane [role="alert"][lang="en"]')?.textContent).toBe(
      "The pane could not be loaded. Check the network, close the pane and open it again.",
    );
  });

  it("lets no dropped file lead away from it, whatever else has loaded", async () => {
    await boot(undefined);
    const dropped = new Event("drop", { bubbles: true, cancelable: true });
    document.body.dispatchEvent(Object.assign(dropped, { dataTransfer: { types: ["Files"] } }));
    expect(dropped.defaultPrevented).toBe(true);
  });

  it("says in plain words that Office.js is not there", async () => {
    await boot(undefined);
    expect(document.querySelector('#pane [role="alert"][lang="en"]')?.textContent).toBe(
      "Microsoft's Office.js could not be reached. Check the network, close the pane and open it again.",
    );
    expect(associateFunctions).not.toHaveBeenCalled();
  });
});
