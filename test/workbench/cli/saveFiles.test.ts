import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { commandLineTexts } from "../../../src/language/commandLine/commandLine";
import { saveFiles } from "../../../workbench/cli/files/saveFiles";
import { temporaryFolder } from "./runCommand";

it("a folder's files are written over only where that is asked for; else none is written, and the one there is named", () => {
  const folder = temporaryFolder();
  const texts = commandLineTexts("da");
  writeFileSync(join(folder, "Viborg.xlsx"), "det gamle");
  const files = ["Aarhus.xlsx", "Viborg.xlsx"].map((name) => ({
    name,
    bytes: new TextEncoder().encode("det nye"),
  }));
  expect(() => saveFiles(folder, files, false, texts)).toThrow(/Viborg\.xlsx findes allerede/);
  expect(readdirSync(folder)).toEqual(["Viborg.xlsx"]);
  expect(readFileSync(join(folder, "Viborg.xlsx"), "utf8")).toBe("det gamle");
  saveFiles(folder, files, true, texts);
  expect(files.map(({ name }) => readFileSync(join(folder, name), "utf8"))).toEqual(["det nye", "det nye"]);
});
