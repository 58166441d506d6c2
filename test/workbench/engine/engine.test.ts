import { describe, expect, it } from "vitest";
import { createFixture } from "./sheetFixture";
import { cellAt } from "../../../workbench/model/sheet";

describe("the effort of an edit", () => {
  it("is what depends on it, not the workbook", () => {
    const fixture = createFixture();
    let calls = 0;
    fixture.engine.setFunctions("KKR", [
      {
        id: "TWICE",
        parameters: [{ name: "figure", matrix: false, optional: false }],
        matrixResult: false,
        call: ([figure]) => {
          calls += 1;
          return Number(figure) * 2;
        },
      },
    ]);
    const sheets = [fixture.sheet, ...[2, 3, 4, 5, 6].map((number) => fixture.addSheet(`Ark${number}`))];
    for (const sheet of sheets) {
      for (let row = 0; row < 5000; row += 1) {
        cellAt(sheet, row, 0).value = row;
        cellAt(sheet, row, 1).formula = `=KKR.TWICE(A${row + 1})`;
      }
      cellAt(sheet, 0, 2).formula = "=SUM(B:B)";
    }
    fixture.engine.restructure();
    expect(fixture.engine.calculate()).toHaveLength(30_006);
    expect(calls).toBe(30_000);
    fixture.enter("A8", 100);
    expect(fixture.engine.calculate()).toHaveLength(2);
    expect(calls).toBe(30_001);
    // 0 + 2 + ... + 9998, with 200 in place of 14.
    expect(fixture.value("C1")).toBe(24_995_000 + 186);
  });
});
