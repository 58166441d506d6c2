import { afterEach, describe, expect, it, vi } from "vitest";
import { associateFunctions } from "../../../src/functions/associate";
import { excelError } from "../../../src/functions/excelError";
import { functions } from "../../../src/functions/functions";

afterEach(() => vi.unstubAllGlobals());

describe("excelError", () => {
  it("is the runtime's own error where Office runs", () => {
    class RuntimeError extends Error {
      constructor(
        readonly code: string,
        text?: string,
      ) {
        super(text);
      }
    }
    vi.stubGlobal("CustomFunctions", { Error: RuntimeError });
    const error = excelError("#N/A", "findes ikke");
    expect(error).toBeInstanceOf(RuntimeError);
    expect(error).toMatchObject({ code: "#N/A", message: "findes ikke" });
    expect(functions.DEVIATION("x", 1)[0]?.[0]).toBeInstanceOf(RuntimeError);
  });

  it("is an equivalent error elsewhere", () => {
    const error = excelError("#VALUE!", "ret det");
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ code: "#VALUE!", message: "ret det" });
  });
});

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
