import { beforeEach, describe, expect, it } from "vitest";
import type { Fixture } from "../sheetFixture";
import { createFixture } from "../sheetFixture";

describe("tables and names", () => {
  let fixture: Fixture;
  beforeEach(() => {
    fixture = createFixture();
    fixture.fill("B2", [
      ["Nr", "Måltal", "Måltal til dato", "Sum"],
      ["a", 10, 1, null],
      ["b", 20, 2, null],
      ["c", 30, 3, null],
      ["I alt", null, null, null],
    ]);
    fixture.addTable("KKR_Maal", "B2:E6", fixture.sheet, true);
  });

  const at = (row: number, column: number) => ({ sheet: fixture.sheet, row, column });

  it.each([
    ["=SUM(KKR_Maal[Måltal])", 60],
    ["=SUM(kkr_maal[MÅLTAL])", 60],
    ["=SUM(KKR_Maal[[Måltal]:[Måltal til dato]])", 66],
    ["=ROWS(KKR_Maal)", 3],
    ["=COLUMNS(KKR_Maal)", 4],
    ["=ROWS(KKR_Maal[])", 3],
    ["=ROWS(KKR_Maal[#All])", 5],
    ["=ROWS(KKR_Maal[#Data])", 3],
    ["=KKR_Maal[[#Headers],[Måltal]]", "Måltal"],
    ["=KKR_Maal[[#Totals],[Nr]]", "I alt"],
    ["=ROWS(KKR_Maal[[#Headers],[#Data],[Nr]])", 4],
    ["=KKR_Maal[[#This Row],[Måltal]]", 20],
    ["=KKR_Maal[@Måltal]", 20],
    ["=KKR_Maal[@[Måltal til dato]]", 2],
    ["=SUM(KKR_Maal[@[Måltal]:[Måltal til dato]])", 22],
    ["=COUNTA(KKR_Maal[@])", 3],
    ['=INDEX(KKR_Maal[Måltal],MATCH("c",KKR_Maal[Nr],0))', 30],
    ['=XLOOKUP("b",KKR_Maal[Nr],KKR_Maal[Måltal])', 20],
    ['=SUMIFS(KKR_Maal[Måltal],KKR_Maal[Nr],"<>b")', 40],
    ['=SUM(INDIRECT("KKR_Maal[Måltal]"))', 60],
  ])("%s in row 4 beside the table", (formula, expected) => {
    expect(fixture.engine.evaluate(formula, at(3, 6))).toBe(expected);
  });

  it("needs no table name inside the table", () => {
    for (const row of [3, 4, 5]) fixture.enter(`E${row}`, "=[@Måltal]+[@[Måltal til dato]]");
    fixture.enter("E6", "=SUM([Sum])+ROWS([#Data])");
    fixture.engine.calculate();
    expect(fixture.values("E3:E6")).toEqual([[11], [22], [33], [69]]);
  });

  it("has errors for what is not there", () => {
    expect(fixture.engine.evaluate("=SUM(Ukendt[A])", at(3, 6))).toEqual({ error: "#NAME?" });
    expect(fixture.engine.evaluate("=SUM(KKR_Maal[Ukendt])", at(3, 6))).toEqual({ error: "#REF!" });
    expect(fixture.engine.evaluate("=KKR_Maal[@Måltal]", at(9, 6))).toEqual({ error: "#VALUE!" });
    expect(fixture.engine.evaluate("=[@Måltal]", at(9, 6))).toEqual({ error: "#NAME?" });
  });

  it("follows a table that grows", () => {
    fixture.enter("G1", "=SUM(KKR_Maal[Måltal])");
    fixture.engine.calculate();
    const [table] = fixture.sheet.tables;
    if (!table) throw new Error("no table");
    fixture.fill("B6", [["d", 40, 4, null]]);
    table.showTotals = false;
    fixture.engine.restructure();
    fixture.engine.calculate();
    expect(fixture.value("G1")).toBe(100);
  });

  it("knows names of the workbook and of a sheet, also as formulas and lambdas", () => {
    const other = fixture.addSheet("Mål 1");
    fixture.addName("KKR_ValgtAar", "=2026");
    fixture.addName("Lokal", "=Ark1!$C$3", other);
    fixture.addName("Lokal", "=Ark1!$C$4");
    fixture.addName("Voksende", "=Ark1!$C$3:INDEX(Ark1!$C:$C,4)");
    fixture.addName("Dobbelt", "=LAMBDA(x,x*2)");
    fixture.addName("Ring", "=Ring+1");
    const { engine } = fixture;
    expect(engine.evaluate("=kkr_valgtaar+1")).toBe(2027);
    expect(engine.evaluate("=Lokal")).toBe(20);
    expect(engine.evaluate("=Lokal", { sheet: other, row: 0, column: 0 })).toBe(10);
    expect(engine.evaluate("='Mål 1'!Lokal")).toBe(10);
    expect(engine.evaluate("=SUM(Voksende)")).toBe(30);
    expect(engine.evaluate("=Dobbelt(21)")).toBe(42);
    expect(engine.evaluate("=Ring")).toEqual({ error: "#NAME?" });
    fixture.enter("H1", "=SUM(Voksende)");
    engine.calculate();
    fixture.enter("C4", 25);
    engine.calculate();
    expect(fixture.value("H1")).toBe(35);
  });

  it("is #REF! for a sheet that is gone", () => {
    fixture.addSheet("Væk");
    fixture.enter("A1", "=Væk!A1+1");
    fixture.engine.calculate();
    expect(fixture.value("A1")).toBe(1);
    fixture.workbook.sheets.pop();
    fixture.engine.restructure();
    fixture.engine.calculate();
    expect(fixture.value("A1")).toEqual({ error: "#REF!" });
  });
});
