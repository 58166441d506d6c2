// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { runInThisContext } from "node:vm";
import { beforeAll, describe, expect, it } from "vitest";
import { associateFunctions } from "../../../src/functions/associateFunctions";
import { functions } from "../../../src/functions/functions";
import { answer } from "./answer";

const LIBRARY = "@microsoft/office-js/dist/custom-functions-runtime.debug.js";

/** The library's registry, which its types leave out. */
interface Registry {
  readonly _association: { readonly mappings: Record<string, unknown> };
}

describe("on Microsoft's own runtime for custom functions", () => {
  beforeAll(() => {
    // The library looks for the script it came from.
    const script = document.createElement("script");
    script.setAttribute("src", "https://localhost/custom-functions-runtime.debug.js");
    document.head.append(script);
    Object.defineProperty(document, "readyState", { value: "loading" });
    const code = readFileSync(createRequire(import.meta.url).resolve(LIBRARY), "utf8");
    runInThisContext(`var Office = { HostType: {}, onReady() {} };${code}`);
  });

  it("registers every function", () => {
    associateFunctions();
    const { mappings } = (CustomFunctions as unknown as Registry)._association;
    expect(mappings).toEqual(functions);
  });

  it("hands the cell's error and message to Excel, in an array and thrown", () => {
    const [[cell] = []] = functions.DEVIATION("1.234,5", 1);
    expect(cell).toBeInstanceOf(CustomFunctions.Error);
    expect(JSON.parse(JSON.stringify(cell))).toMatchObject({
      code: "#VALUE!",
      errorType: "Value",
      message: expect.stringContaining("'1.234,5'") as string,
    });
    expect(() => functions.DEVIATION([[1, 2]], [[1, 2, 3]])).toThrow(CustomFunctions.Error);
  });

  it("hands an error that came in back as it was", () => {
    const reference = new CustomFunctions.Error("#REF!" as CustomFunctions.ErrorCode.invalidReference);
    expect(answer("DEVIATION", [[reference, 3]], 1)).toEqual([["#REF!", 2]]);
  });

  it("never throws an error that came in, which the runtime would turn into #VALUE!", () => {
    const name = new CustomFunctions.Error("#NAME?" as CustomFunctions.ErrorCode.invalidName);
    const spilled = [functions.ALLOCATE(100, [[1, name]]), functions.INSTALMENTS(name, 3)];
    for (const result of [...spilled, functions.MEASURES(name), functions.FUNDINGKEY(name)]) {
      expect(JSON.parse(JSON.stringify(result))).toMatchObject([[{ code: "#NAME?", errorType: "Name" }]]);
    }
    for (const result of [functions.NPS([[9, name]]), functions.UNIQUEFIRMS([[name]])]) {
      expect(result).toBeInstanceOf(CustomFunctions.Error);
      expect(JSON.parse(JSON.stringify(result))).toMatchObject({ code: "#NAME?", errorType: "Name" });
    }
  });
});
