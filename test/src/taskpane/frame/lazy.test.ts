import { describe, expect, it, vi } from "vitest";
import { lazy } from "../../../../src/taskpane/frame/lazy";

describe("a part that is fetched late", () => {
  it("is fetched once, when it is first asked for, and tells its listeners", async () => {
    const load = vi.fn(async () => "part");
    const part = lazy(load);
    const seen = [part.getState().phase];
    part.subscribe(() => seen.push(part.getState().phase));
    expect(load).not.toHaveBeenCalled();
    expect(await Promise.all([part.get(), part.get()])).toEqual(["part", "part"]);
    expect(await part.get()).toBe("part");
    expect(load).toHaveBeenCalledTimes(1);
    expect(seen).toEqual(["waiting", "loading", "ready"]);
    expect(part.getState()).toEqual({ phase: "ready", value: "part" });
  });

  it("keeps a failure as its state, tells whoever asked, and is fetched anew by the next", async () => {
    const load = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(new Error("gone"))
      .mockResolvedValue("part");
    const part = lazy(load);
    await expect(part.get()).rejects.toThrow("gone");
    expect(part.getState()).toEqual({
      phase: "failed",
      failure: { reason: "unknown", code: "Error: gone", undone: false, leftBehind: [] },
    });
    expect(await part.get()).toBe("part");
    expect(part.getState()).toEqual({ phase: "ready", value: "part" });
  });

  it("forgets a listener that has unsubscribed", async () => {
    const part = lazy(async () => "part");
    const listener = vi.fn();
    part.subscribe(listener)();
    await part.get();
    expect(listener).not.toHaveBeenCalled();
  });
});
