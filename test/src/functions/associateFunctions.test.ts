import { afterEach, describe, expect, it, vi } from "vitest";
import { associateFunctions } from "../../../src/functions/associateFunctions";
import { functions } from "../../../src/functions/functions";

afterEach(() => vi.unstubAllGlobals());

describe("associateFunctions", () => {
  it("registers every function under its id", () => {
    const registered: Record<string, unknown> = {};
    vi.stubGlobal("CustomFunctions", {
      associate: (id: string, answer: unknown) => (registered[id] = answer),
    });
    associateFunctions();
    expect(registered).toEqual(functions);
  });
});
