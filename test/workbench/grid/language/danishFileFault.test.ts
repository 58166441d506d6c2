import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { danishFileFault } from "../../../../workbench/grid/language/danishFileFault";
import { cellAt } from "../../../../workbench/model/sheet";
import { createWorkbook } from "../../../../workbench/model/workbook";
import { openWorkbook } from "../../../../workbench/xlsx/openWorkbook";
import { saveWorkbook } from "../../../../workbench/xlsx/saveWorkbook";

function causeOf(work: () => unknown): string {
  try {
    work();
  } catch (fault) {
    return fault instanceof Error ? fault.message : "";
  }
  throw new Error("Nothing was refused.");
}

function saved(change: (workbook: ReturnType<typeof createWorkbook>) => void): () => unknown {
  const workbook = createWorkbook();
  change(workbook);
  return () => saveWorkbook(workbook, {});
}

describe("why a file was not saved or opened, in Danish", () => {
  it.each([
    [
      "no visible sheet",
      saved(({ sheets }) => sheets.forEach((sheet) => Object.assign(sheet, { visibility: "Hidden" }))),
      "Den har intet synligt ark, og Excel kræver et. Vis et ark, og gem igen.",
    ],
    [
      "a long text",
      saved(({ sheets: [sheet] }) => sheet && (cellAt(sheet, 1, 1).value = "x".repeat(40_000))),
      "'Ark1'!B2 har en tekst på 40000 tegn; Excel tillader højst 32767. Afkort den.",
    ],
    ["no zip", () => openWorkbook(new Uint8Array([1, 2, 3])), "Filen er ikke en projektmappe (.xlsx)."],
    ["a zip of something else", () => openWorkbook(zipSync({})), "Filen er beskadiget."],
  ])("%s", (_, work, danish) => {
    expect(danishFileFault(causeOf(work))).toBe(danish);
  });

  it("is left out where it is not known, rather than said in English", () => {
    expect(danishFileFault('A cell has the style "x", which the workbook does not define.')).toBe("");
  });
});
