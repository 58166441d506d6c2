import { describe, expect, it } from "vitest";
import { faultsIn, type FunctionsMetadata } from "../../build/metadataFaults";

const described = (description: string, argument: string): FunctionsMetadata => ({
  functions: [
    {
      id: "DEVIATION",
      name: "DEVIATION",
      description,
      parameters: [{ name: "actual", description: argument }],
    },
  ],
});

describe("the functions' metadata in two languages", () => {
  it("is accepted where only the words differ", () => {
    expect(faultsIn(described("Afvigelse", "Realiseret"), described("Deviation", "Actual"))).toEqual([]);
  });

  it("names the function whose text is missing, and the language", () => {
    expect(faultsIn(described("Afvigelse", "Realiseret"), described(" ", "Actual"))).toEqual([
      expect.stringMatching(/^KKR\.DEVIATION has no description in English/),
    ]);
  });

  it("names the argument whose text is missing", () => {
    expect(
      faultsIn(described("Afvigelse", "undefined Udeladt: 0,1."), described("Deviation", "Actual")),
    ).toEqual([expect.stringMatching(/^KKR\.DEVIATION, argument actual, has no description in Danish/)]);
  });

  it("refuses a name that differs between the languages", () => {
    const english = described("Deviation", "Actual");
    const renamed = { functions: english.functions.map((one) => ({ ...one, name: "AFVIGELSE" })) };
    expect(faultsIn(renamed, english)).toEqual([expect.stringMatching(/differ in more than descriptions/)]);
  });

  it("refuses to describe nothing", () => {
    expect(faultsIn({ functions: [] }, { functions: [] })).toEqual([expect.stringMatching(/no function/)]);
  });
});
