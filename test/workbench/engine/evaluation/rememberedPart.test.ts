import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { CellValue } from "../../../../workbench/model/cell";
import { createFixture, type Fixture } from "../sheetFixture";

/** As Aktivitet's status finds the first of equal rows, and as Målark counts who lacks months. */
const NUMBER = "IFERROR(MATCH(T[a],K1:K4,0)*10+T[b],0)";
const FIRST_OF_EQUAL = `INDEX(FREQUENCY(${NUMBER},${NUMBER}+ROW(T[a])/2000),ROW(T[a])-1)>0`;
const LACKING = 'SUMPRODUCT(1*(FREQUENCY(IFERROR(MATCH(T[a],K1:K4,0)/(T[b]>L1),""),ROW(K1:K4))>=L2))';

/** A table of so many rows in A and B, with a list in K and limits in L. */
function tableOf(rows: number): Fixture {
  const fixture = createFixture();
  const body = Array.from({ length: rows }, (_, row) => [row % 4, row % 7]);
  fixture.fill("A1", [["a", "b"], ...body]);
  fixture.addTable("T", `A1:B${rows + 1}`);
  fixture.fill("K1", [
    [0, 1],
    [1, 2],
    [2, null],
    [3, null],
  ]);
  return fixture;
}

describe("a part of a formula that comes to many rows", () => {
  it.each([
    ["in a formula that fills rows", `=IF(${FIRST_OF_EQUAL},"first","again")`],
    ["in a formula of one value", `=${LACKING}`],
  ])("is looked up for the rows that change, %s", (_, formula) => {
    const fixture = tableOf(1000);
    fixture.enter("D2", formula);
    // Each number that is looked up is cut to the digits that Excel keeps.
    const cut = vi.spyOn(Number.prototype, "toPrecision");
    const lookUpsOf = (figure: number) => {
      fixture.enter("A500", figure);
      cut.mockClear();
      fixture.engine.calculate();
      return cut.mock.calls.length;
    };
    // Whether it comes to many rows is known after a first time, and the rows are kept from the second on.
    const [first, second, third] = [0, 1, 2].map(lookUpsOf);
    cut.mockRestore();
    expect(first).toBeGreaterThanOrEqual(1000);
    expect(second).toBeGreaterThanOrEqual(1000);
    expect(third).toBeGreaterThan(0);
    expect(third).toBeLessThan(20);
  });

  it("agrees with computing everything anew", () => {
    const ROWS = 70;
    const cells = Array.from({ length: ROWS }, (_, row) => [`A${row + 2}`, `B${row + 2}`]).flat();
    const content = fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: -1, max: 7 }) },
      {
        weight: 1,
        arbitrary: fc.constantFrom<CellValue>(null, "x", true, { error: "#N/A" }, "=K1+1", "=L1"),
      },
    );
    const formula = fc.constantFrom(
      `=IF(${FIRST_OF_EQUAL},"first","again")`,
      `=IFERROR(IF(ROW(T[a])=2,"top",IF(${FIRST_OF_EQUAL},T[b],L1)),"?")`,
      `=${LACKING}`,
      `=IF(L2>1,${LACKING},SUMPRODUCT((T[a]=K1)*IFERROR(T[[a]:[b]]<>"",TRUE)))`,
      "=IFERROR(SUM(IFERROR(T[a]*T[b],0))+MAX(IFERROR(T[a]+L1,0)),-1)",
      '=IFERROR(MATCH(T[a]&"",T[b]&"",0)+SUM(IFERROR(T[a]+0,0)),"none")',
      '=IFERROR(INDEX(IF(T[a]>L1,T[b],T[a]),ROW(T[a])-L2),"none")',
      "=SUMPRODUCT(1*(A:A=B:B))",
      "=IFERROR(SUM(D2:D71),0)+IFERROR(SUM(IFERROR(INDEX(D2:D71,0)*T[b],0)),0)",
      "=SUMPRODUCT(1*IFERROR(D2:D71<>E2,TRUE),IFERROR(T[a]*1,0))",
    );
    const edit = fc.oneof(
      { weight: 6, arbitrary: fc.tuple(fc.constantFrom(...cells), content) },
      { weight: 1, arbitrary: fc.tuple(fc.constantFrom("K1", "K3", "L1", "L2"), content) },
      { weight: 2, arbitrary: fc.tuple(fc.constantFrom("D2", "E2", "F2", "G2", "H2"), formula) },
      { weight: 1, arbitrary: fc.tuple(fc.constantFrom("M90", "D9"), fc.constantFrom<CellValue>(null, 1)) },
    );
    const steps = fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 4, maxLength: 14 });
    fc.assert(
      fc.property(fc.array(formula, { minLength: 5, maxLength: 5 }), steps, (formulas, entries) => {
        const made = formulas.map((each, index): readonly [string, CellValue] => [
          `${"DEFGH"[index]}2`,
          each,
        ]);
        const fixture = tableOf(ROWS);
        for (const [address, entered] of made) fixture.enter(address, entered);
        fixture.engine.calculate();
        for (const edits of entries) {
          for (const [address, entered] of edits) fixture.enter(address, entered);
          made.push(...edits);
          fixture.engine.calculate();
          const anew = tableOf(ROWS);
          for (const [address, entered] of new Map(made)) anew.enter(address, entered);
          anew.engine.calculate();
          expect(fixture.values("D1:H72")).toEqual(anew.values("D1:H72"));
        }
      }),
      { numRuns: 25 },
    );
  });
});
