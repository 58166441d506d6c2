import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EXCEL_PARTS, zipped } from "../../src/package/excelFile";
import { runCommand, temporaryFolder } from "./runCommand";
import { copyTexts } from "../../../src/language/pane/copies/copyTexts";

function savedFile(): string {
  const file = join(temporaryFolder(), "bog.xlsx");
  writeFileSync(file, zipped(EXCEL_PARTS));
  return file;
}

describe("disclose", () => {
  it("saves the copy, and says what it is without and who decides", async () => {
    const file = savedFile();
    const out = join(temporaryFolder(), "kopi.xlsx");
    const before = readFileSync(file);
    const run = await runCommand("disclose", [file, "--out", out]);
    expect(run).toMatchObject({ status: 0, errors: "" });
    expect(run.output.split("\n").slice(1)).toEqual([
      "Taget ud af kopien:",
      "- 1 skjult ark (Gemt)",
      "- 5 celler, der ikke er synlige (Tal & mål)",
      "- 10 formler blev til værdier",
      "- 1 kommentar eller note (Tal & mål)",
      "- forfatter, firma og andre egenskaber",
      "- 2 navne",
      "- 1 kæde til en anden projektmappe",
      "- 1 billede eller skjult figur (Tal & mål)",
      "- 1 betinget format, der byggede på det fjernede",
      "- 1 regel for indtastning",
      "- 1 hyperlink",
      "- 1 arkbeskyttelse",
      "- 2 andre dele af filen (pivotCacheDefinition, vbaProject)",
      copyTexts("da").decision,
      "",
    ]);
    expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
    expect(readFileSync(file)).toEqual(before);
  });

  it.each([
    [() => [], /^Filen mangler/],
    [() => [savedFile()], /^--out mangler/],
    [() => ["findes-ikke.xlsx", "--out", "kopi.xlsx"], /findes-ikke\.xlsx kan ikke læses/],
    [() => ["package.json", "--out", join(temporaryFolder(), "k.xlsx")], /kan ikke læses som en \.xlsx/],
    [
      () => {
        const file = savedFile();
        return [file, "--out", file];
      },
      /er filen selv/,
    ],
  ])("ends with 2 and one line where it is called wrongly: case %#", async (words, line) => {
    const run = await runCommand("disclose", words());
    expect(run).toMatchObject({ status: 2, output: "" });
    expect(run.errors).toMatch(line);
    expect(run.errors.trim().split("\n")).toHaveLength(1);
  });
});
