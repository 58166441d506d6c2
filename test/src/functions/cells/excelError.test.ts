import { afterEach, describe, expect, it, vi } from "vitest";
import { excelError } from "../../../../src/functions/cells/excelError";
import { functions } from "../../../../src/functions/functions";

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

describe("excelError, made often", () => {
  it("is one for all that say the same", () => {
    const error = excelError("#VALUE!", "sig det samme");
    expect(excelError("#VALUE!", "sig det samme")).toBe(error);
    expect(excelError("#VALUE!", "sig noget andet")).not.toBe(error);
    expect(excelError("#N/A", "sig det samme")).toMatchObject({ code: "#N/A", message: "sig det samme" });
  });

  it("keeps code and message apart where thousands differ", () => {
    const errors = Array.from({ length: 3000 }, (_, index) => excelError("#N/A", `besked ${index}`));
    expect(errors.map(({ message }) => message)).toEqual(errors.map((_, index) => `besked ${index}`));
    expect(excelError("#N/A", "besked 0")).toMatchObject({ code: "#N/A", message: "besked 0" });
  });

  it("leaves the traces of other errors alone", () => {
    const limit = Error.stackTraceLimit;
    expect(excelError("#VALUE!", "uden spor").message).toBe("uden spor");
    expect(Error.stackTraceLimit).toBe(limit);
  });

  it("leaves them alone where the runtime's own error cannot be made", () => {
    const limit = Error.stackTraceLimit;
    class Broken {
      constructor() {
        throw new TypeError("no error today");
      }
    }
    vi.stubGlobal("CustomFunctions", { Error: Broken });
    expect(() => excelError("#VALUE!", "går galt")).toThrow("no error today");
    expect(Error.stackTraceLimit).toBe(limit);
  });
});
