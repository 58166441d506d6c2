import { describe, expect, it } from "vitest";
import { cellAt, cellKey } from "../../../../workbench/model/sheet";
import { createFixture } from "../sheetFixture";

describe("returnErrorAsMatrix", () => {
  it("fills the cells and says where they come from", () => {
    const fixture = createFixture();
    fixture.enter("B2", "=SEQUENCE(2,2)");
    fixture.engine.calculate();
    expect(fixture.values("B2:C3")).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(cellAt(fixture.sheet, 1, 1).spill).toEqual({ rows: 2, columns: 2 });
    expect(cellAt(fixture.sheet, 2, 2)).toEqual({ value: 4, spilledFrom: cellKey(1, 1) });
  });

  it("shrinks and grows, and what reads the spill follows", () => {
    const fixture = createFixture();
    fixture.fill("A1", [[3, "=SEQUENCE(A1)", "=SUM(B1#)", "=B3", "=COUNT(B:B)", "=SUM(B1:B5)"]]);
    fixture.engine.calculate();
    expect(fixture.values("C1:F1")).toEqual([[6, 3, 3, 6]]);
    fixture.enter("A1", 2);
    fixture.engine.calculate();
    expect(fixture.values("C1:F1")).toEqual([[3, 0, 2, 3]]);
    expect(fixture.sheet.cells.has(cellKey(2, 1))).toBe(false);
    fixture.enter("A1", 5);
    fixture.engine.calculate();
    expect(fixture.values("C1:F1")).toEqual([[15, 3, 5, 15]]);
  });

  it("keeps the look of cells that it leaves", () => {
    const fixture = createFixture();
    cellAt(fixture.sheet, 1, 0).style = { fill: "#FF0000" };
    fixture.enter("A1", "=SEQUENCE(2)");
    fixture.engine.calculate();
    fixture.enter("A1", 7);
    fixture.engine.calculate();
    expect(cellAt(fixture.sheet, 1, 0)).toEqual({ value: null, style: { fill: "#FF0000" } });
    expect(cellAt(fixture.sheet, 0, 0).spill).toBeUndefined();
  });

  it("is #SPILL! while something stands in its way, and comes back", () => {
    const fixture = createFixture();
    fixture.fill("A1", [["=SEQUENCE(3)"], [null], ["her"]]);
    fixture.engine.calculate();
    expect(fixture.values("A1:A3")).toEqual([[{ error: "#SPILL!" }], [null], ["her"]]);
    fixture.enter("A3", null);
    fixture.engine.calculate();
    expect(fixture.values("A1:A3")).toEqual([[1], [2], [3]]);
    fixture.enter("A2", "x");
    fixture.engine.calculate();
    expect(fixture.values("A1:A3")).toEqual([[{ error: "#SPILL!" }], ["x"], [null]]);
    fixture.enter("A2", "=1");
    fixture.engine.calculate();
    expect(fixture.values("A1:A3")).toEqual([[{ error: "#SPILL!" }], [1], [null]]);
    fixture.enter("A2", null);
    fixture.engine.calculate();
    expect(fixture.values("A1:A3")).toEqual([[1], [2], [3]]);
  });

  it("writes a spilled cell again that a user cleared", () => {
    const fixture = createFixture();
    fixture.enter("A1", "=SEQUENCE(2)");
    fixture.engine.calculate();
    fixture.enter("A2", null);
    fixture.engine.calculate();
    expect(fixture.value("A2")).toBe(2);
  });

  it("does not spill in or into a table, over merged cells or beyond the sheet", () => {
    const fixture = createFixture();
    fixture.fill("A1", [["T"], ["=SEQUENCE(2)"], [1]]);
    fixture.addTable("T", "A1:A3");
    fixture.fill("C1", [["=SEQUENCE(3)"]]);
    fixture.sheet.merged.push({ row: 2, column: 2, rows: 1, columns: 2 });
    fixture.enter("XFD1", "=SEQUENCE(1,2)");
    fixture.engine.calculate();
    for (const address of ["A2", "C1", "XFD1"]) expect(fixture.value(address)).toEqual({ error: "#SPILL!" });
  });

  it("gives #REF! for the spill of a cell without one, and @ gives one cell of an array", () => {
    const fixture = createFixture();
    fixture.fill("A1", [
      [1, "=SUM(A1#)"],
      [2, "=@A1:A3"],
      [3, "=-B5#"],
    ]);
    fixture.enter("B5", "=SEQUENCE(1,1)");
    fixture.engine.calculate();
    expect(fixture.values("B1:B3")).toEqual([[{ error: "#REF!" }], [2], [-1]]);
  });

  it("ends where the formula goes", () => {
    const fixture = createFixture();
    fixture.fill("A1", [["=SEQUENCE(3)", "=SUM(A:A)"]]);
    fixture.engine.calculate();
    fixture.enter("A1", null);
    fixture.engine.calculate();
    expect(fixture.values("A1:B3")).toEqual([
      [null, 0],
      [null, null],
      [null, null],
    ]);
  });

  it("survives a rebuild, and clears what a vanished formula had filled", () => {
    const fixture = createFixture();
    fixture.fill("A1", [["=SEQUENCE(3)", "=SEQUENCE(2)"]]);
    fixture.engine.calculate();
    fixture.sheet.cells.delete(cellKey(0, 1));
    fixture.engine.restructure();
    fixture.engine.calculate();
    expect(fixture.values("A1:B3")).toEqual([
      [1, null],
      [2, null],
      [3, null],
    ]);
  });
});
