import { describe, expect, it } from "vitest";
import { paneTexts } from "../../../../src/language/pane/pane";

/** Every text by its path, functions called with arguments that can be recognised. */
function textsOf(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") {
    const takesList = path === "intro" || path === "missingSets";
    const given = takesList
      ? [["eins", "zwei"]]
      : path === "optionalNeeds"
        ? ["eins", ["zwei"]]
        : ["eins", "zwei"].slice(0, value.length);
    return textsOf((value as (...given: unknown[]) => unknown)(...given), path);
  }
  return Object.entries(value as object).flatMap(([key, inner]) =>
    textsOf(inner, path === "" ? key : `${path}.${key}`),
  );
}

const danish = new Map(textsOf(paneTexts("da"), ""));
const english = new Map(textsOf(paneTexts("en"), ""));

describe("the pane's texts", () => {
  it("are there in both languages, and none is blank", () => {
    expect([...danish.keys()]).toEqual([...english.keys()]);
    expect(danish.size).toBeGreaterThan(40);
    expect([...danish, ...english].filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  it("are translated, every one", () => {
    // Import is the word in both.
    const same = [...danish].filter(([path, text]) => english.get(path) === text).map(([path]) => path);
    expect(same).toEqual(["views.import"]);
  });

  it("use what they are given, in every language", () => {
    for (const texts of [danish, english]) {
      for (const path of ["parties", "intro", "missingSets.cause", "renamedPart.sheet", "optionalNeeds"]) {
        expect(texts.get(path), path).toMatch(/eins.*zwei/);
      }
      expect(texts.get("code")).toContain("eins");
    }
  });

  it("list years as each language does", () => {
    expect(paneTexts("da").intro(["2026", "2027", "2028"])).toContain("2026, 2027 og 2028");
    expect(paneTexts("en").intro(["2026", "2027", "2028"])).toContain("2026, 2027, and 2028");
  });
});
