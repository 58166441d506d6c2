import { describe, expect, it } from "vitest";
import { createEngine } from "../../../../workbench/engine/engine";
import { danishFormulaFault } from "../../../../workbench/grid/language/danishFormulaFault";
import { addTable } from "../../../../workbench/host/tables/addTable";
import { createSession } from "../../../../workbench/session/createSession";
import { createWorkbook } from "../../../../workbench/model/workbook";

const workbook = createWorkbook();
const [sheet] = workbook.sheets;
if (!sheet) throw new Error("no sheet");
addTable(createSession(workbook).host.session, sheet, { row: 9, column: 0, rows: 2, columns: 1 }, true);

describe("the engine's refusals in Danish", () => {
  it.each([
    ["=ROUND(1)", "AFRUND skal have mindst 2 argumenter, men har fået 1. Adskil dem med semikolon."],
    ["=ROUND(1,2,3)", "AFRUND tager højst 2 argumenter, men har fået 3."],
    ["=SUM(1", "Formlen kan ikke læses: se efter parenteser, semikoloner og anførselstegn."],
    ["=Ark9!A1", "Ark9!A1 nævner et ark, der ikke findes."],
    ["=Findes[a]", "Findes[a] nævner en tabel, der ikke findes."],
    ["=[@a]", "[@a] nævner ingen tabel, og cellen står ikke i en. Skriv tabellens navn foran."],
    ["=SUM(Tabel1[a])", "Tabel1[a]: tabellen Tabel1 har ingen kolonne “a”."],
    [
      `="${"x".repeat(256)}"`,
      "En tekst i formlen har 256 tegn; Excel tillader højst 255. Sæt kortere tekster sammen med &.",
    ],
    [
      `=${"ABS(".repeat(65)}1${")".repeat(65)}`,
      "Formlen har funktioner inden i hinanden i 65 niveauer; Excel tillader højst 64.",
    ],
    ["={1,2;3}", "En matrix i formlen har rækker af forskellig længde."],
    [`=${"1+".repeat(4100)}1`, "Formlen har 8202 tegn; Excel tillader højst 8192."],
  ])("%s", (formula, danish) => {
    const fault = createEngine(workbook).check(formula, { sheet, row: 0, column: 0 });
    expect(danishFormulaFault(fault ?? "not refused")).toBe(danish);
  });

  it("name functions and separators as the formula was written", () => {
    const fault = createEngine(workbook).check("=ROUND(1)", { sheet, row: 0, column: 0 });
    expect(danishFormulaFault(fault ?? "not refused", "en-US")).toBe(
      "ROUND skal have mindst 2 argumenter, men har fået 1. Adskil dem med komma.",
    );
  });
});
