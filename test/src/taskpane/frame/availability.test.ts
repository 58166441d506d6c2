import { describe, expect, it } from "vitest";
import { paneTexts } from "../../../../src/language/pane/pane";
import { availabilityIn } from "../../../../src/taskpane/frame/availability";
import { elementsAt, readManifest } from "../../../manifestReader";

describe("where the pane can work", () => {
  it("asks for the sets that the manifest requires", () => {
    const sets = elementsAt(readManifest(), "VersionOverrides", "Requirements", "Sets", "Set");
    expect(availabilityIn(true, () => false)).toEqual({
      kind: "missing-sets",
      sets: sets.map(({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`),
    });
  });

  it("is an Excel with all of them", () => {
    expect(availabilityIn(true, () => true)).toEqual({ kind: "available" });
  });

  it("names those an older Excel lacks", () => {
    expect(availabilityIn(true, (name) => name === "SharedRuntime")).toEqual({
      kind: "missing-sets",
      sets: ["ExcelApi 1.12", "CustomFunctionsRuntime 1.2"],
    });
  });

  // Microsoft's table of requirement sets: CustomFunctionsRuntime 1.2 on Windows, retail perpetual.
  it.each(["da", "en"] as const)("is said with the version that a purchased Excel needs: %s", (language) => {
    const { cause, remedy } = paneTexts(language).missingSets(["CustomFunctionsRuntime 1.2"]);
    expect(cause).toContain("CustomFunctionsRuntime 1.2");
    expect(remedy).toContain("2311");
  });

  it("asks nothing outside Excel", () => {
    const refuse = () => {
      throw new Error("There is no host to ask.");
    };
    expect(availabilityIn(false, refuse)).toEqual({ kind: "outside-excel" });
  });
});
