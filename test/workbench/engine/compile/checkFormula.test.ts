import { describe, expect, it } from "vitest";
import { createFixture } from "../sheetFixture";

describe("check", () => {
  const fixture = createFixture();
  fixture.fill("A1", [
    ["Nr", "Måltal"],
    [1, 2],
  ]);
  fixture.addTable("KKR_Maal", "A1:B2");
  const inside = { sheet: fixture.sheet, row: 1, column: 1 };
  const outside = { sheet: fixture.sheet, row: 8, column: 8 };

  it.each([
    "=SUM(A1:B2)",
    "=KKR_Maal[Måltal]",
    "=ukendt",
    "=UKENDT(1)",
    "=IF(A1,,2)",
    "=LET(x,1,x)",
    "=1/0",
    "=-A1#",
    "=Ark1!#REF!",
    '={1,-2;#N/A,"x"}',
    "=SUM(A1:B2 B2)",
    "=SUM(1 -2, A1 +B1)",
    '=LAMBDA(x,x)(1) & \n"x"',
    `=${"ABS(".repeat(64)}1${")".repeat(64)}`,
    `=${"(".repeat(65)}1${")".repeat(65)}`,
  ])("has nothing against %s", (formula) => {
    expect(fixture.engine.check(formula, outside)).toBeUndefined();
  });

  it.each([
    ["=SUM(1", /cannot be read/],
    ["=1+", /cannot be read/],
    ["=SUM(A1;2)", /cannot be read/],
    ['="uafsluttet', /cannot be read/],
    ["=Ukendt[A]", /table that does not exist/],
    ["=KKR_Maal[Ukendt]", /no column "ukendt"/],
    ["=SUM(1,[@Måltal])", /names no table/],
    ["=IF(1)", /IF takes at least 2/],
    ["=NOT(1,2)", /NOT takes at most 1/],
    ["=Væk!A1", /sheet that does not exist/],
    ["=SUM(1 2)", /cannot be read/],
    ["=SUM(1 A1)", /cannot be read/],
    ["=SUM(A1 2)", /cannot be read/],
    ['=SUM((1) "x")', /cannot be read/],
    ["=SUM(1% TRUE)", /cannot be read/],
    ["=SUM({1 2})", /cannot be read/],
    ["={1,2;3}", /rows of different lengths/],
    ["=SUM({1;2,3})", /rows of different lengths/],
    ["=LET(TRUE,1,2)", /cannot be read/],
    ["=LAMBDA(false,1)(2)", /cannot be read/],
    [`=${"ABS(".repeat(65)}1${")".repeat(65)}`, /65 levels deep/],
    [`=${"LET(x,1,".repeat(33)}${"ABS(".repeat(33)}1${")".repeat(66)}`, /66 levels deep/],
  ])("refuses %s", (formula, reason) => {
    expect(fixture.engine.check(formula, outside)).toMatch(reason);
  });

  it("refuses formulas and texts longer than Excel takes", () => {
    expect(fixture.engine.check(`=1${"+1".repeat(4100)}`, outside)).toMatch(/8202 characters/);
    expect(fixture.engine.check(`="${"x".repeat(256)}"`, outside)).toMatch(/256 characters/);
  });

  it("knows where the formula stands", () => {
    expect(fixture.engine.check("=[@Nr]*2", inside)).toBeUndefined();
    expect(fixture.engine.check("=[@Væk]*2", inside)).toMatch(/KKR_Maal has no column "væk"/);
  });
});
