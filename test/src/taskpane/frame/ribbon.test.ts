import { afterEach, describe, expect, it, vi } from "vitest";
import { associateRibbon } from "../../../../src/taskpane/frame/ribbon";

type Handler = (event: { completed: () => void }) => Promise<void>;

function associated(command: () => Promise<void>, showAsTaskpane: () => Promise<void> = async () => {}) {
  const handlers = new Map<string, Handler>();
  vi.stubGlobal("Office", {
    actions: { associate: (name: string, handler: Handler) => handlers.set(name, handler) },
    addin: { showAsTaskpane },
  });
  associateRibbon((id) => (id === "insertWorkbook" ? command() : Promise.reject(new Error("not this one"))));
  const handler = handlers.get("insertWorkbook");
  if (handler === undefined) throw new Error("Nothing answers to insertWorkbook.");
  return handler;
}

afterEach(() => vi.unstubAllGlobals());

describe("the ribbon's button", () => {
  it("opens the pane, inserts, and then completes the event", async () => {
    const order: string[] = [];
    const handler = associated(
      async () => void order.push("insert"),
      async () => void order.push("show"),
    );
    await handler({ completed: () => order.push("completed") });
    expect(order).toEqual(["show", "insert", "completed"]);
  });

  it("inserts though the pane cannot be shown, completes, and does not hide the fault", async () => {
    const insert = vi.fn(async () => {});
    const completed = vi.fn();
    const handler = associated(insert, () => Promise.reject(new Error("no pane")));
    await expect(handler({ completed })).rejects.toThrow("no pane");
    expect(insert).toHaveBeenCalledTimes(1);
    expect(completed).toHaveBeenCalledTimes(1);
  });
});
