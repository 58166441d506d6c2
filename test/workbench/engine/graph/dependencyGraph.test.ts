import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CellValue } from "../../../../workbench/model/cell";
import { cellKey } from "../../../../workbench/model/sheet";
import type { CustomFunction } from "../../../../workbench/engine/customFunctions/customFunction";
import { createFixture } from "../sheetFixture";
import type { Fixture } from "../sheetFixture";

/** Where a cell is on the second sheet, its address begins with `!`. */
type Edit = readonly [address: string, content: CellValue];

const ROWS = 16;
const COLUMNS = 14;
const FIGURES = ["A2", "A3", "A4", "A5", "B2", "B3", "B4", "B5", "C2", "C3", "C4", "C5", "K1", "K2", "K3"];
const SPILLS = ["E1", "G1", "I1"];
const IN_THE_WAY = ["E3", "F2", "G4", "H3", "I2", "J7"];

/** A table, names over it and over the spill beside it, and a second sheet. */
function createWorkbook(functions: readonly CustomFunction[] = []): Fixture {
  const fixture = createFixture();
  fixture.fill("A1", [
    ["a", "b", "c"],
    [1, 2, 3],
    [4, 0, 2],
    [2, 2, null],
    [5, 1, 1],
  ]);
  fixture.addTable("T", "A1:C5");
  fixture.addName("Ved", "=INDEX(Ark1!$E$1:$E$1048576,2):INDEX(Ark1!$E$1:$E$1048576,ROWS(T)+1)");
  fixture.addName("Tal", "=Ark1!$K$1");
  fixture.addName("Over", "=SUM(T[a])+Tal");
  fixture.addSheet("Mål 1");
  fixture.engine.setFunctions("KKR", functions);
  return fixture;
}

function enter(fixture: Fixture, [address, content]: Edit): void {
  const second = address.startsWith("!") ? fixture.workbook.sheets[1] : undefined;
  fixture.enter(second ? address.slice(1) : address, content, second);
}

/** The same contents in a workbook that has never held anything else. */
function anew(edits: readonly Edit[], functions: readonly CustomFunction[] = []): Fixture {
  const fixture = createWorkbook(functions);
  for (const edit of new Map(edits)) enter(fixture, edit);
  fixture.engine.calculate();
  return fixture;
}

function valuesOf(fixture: Fixture): CellValue[][][] {
  return fixture.workbook.sheets.map((sheet) => fixture.values("A1:N16", sheet));
}

/** The cells of all sheets, as `sheet/key`, whose values differ. */
function differing(before: CellValue[][][], after: CellValue[][][]): string[] {
  const found: string[] = [];
  for (let sheet = 0; sheet < after.length; sheet += 1) {
    for (let row = 0; row < ROWS; row += 1) {
      for (let column = 0; column < COLUMNS; column += 1) {
        const [old, now] = [before, after].map((values) => JSON.stringify(values[sheet]?.[row]?.[column]));
        if (old !== now) found.push(`${sheet}/${cellKey(row, column)}`);
      }
    }
  }
  return found;
}

const figure = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -2, max: 5 }) },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>(null, "x", "", true, "2", { error: "#N/A" }) },
);
const column = fc.constantFrom("T[a]", "T[b]", "T[c]", "T[[a]:[b]]", "Ark1!$K$1:$K$4", "Tal");

/** Arrays, at most two columns wide, that read the table and the cells of K. */
const spilled = fc.oneof(
  fc
    .tuple(column, column)
    .chain(([one, two]) =>
      fc.constantFrom(
        `=${one}`,
        `=${one}*2+${two}`,
        `=IF(${one}>2,${two},"")`,
        `=IFERROR(${one}/${two},"-")&"|"`,
        `=IF(ISNUMBER(${one})*IFERROR(${one}>=0,0),${one},Tal)`,
        `=IFERROR(MATCH(${one}&"",T[b]&"",0)=ROW(${one})-1,"?")`,
        `=IFS(${one}=1,"en",${one}<${two},${two},TRUE,ROWS(${one}))`,
        `=SWITCH(${one},1,${two},2,"to",SUM(${two}))`,
        `=LET(x,${one},IFERROR(x-SUM(${two}),x))`,
        `=-${one}+{1;2;3}`,
        `=INDEX(${one},0,1)+${two}`,
        `=ROUND(${one},0)&LEFT(${two}&"abc",ROW(${one})-1)`,
        `=XLOOKUP(${one},T[b],T[c],"ingen")`,
        `=MAP(T[b],LAMBDA(x,IFERROR(x+Tal,x)))`,
        `=IFNA(${one},Over)`,
        `=COUNTIF(T[c],${one})`,
        `=SEQUENCE(1,N(INDEX(${one},2)),1)+{0;0}`,
      ),
    ),
  fc.constantFrom(
    "=SEQUENCE(MOD(N(K1),4)+1,MOD(N(K2),2)+1)",
    "=FILTER(T[a],T[b]>1,0)",
    "=SORT(T[b])",
    "=UNIQUE(T[[a]:[b]])",
    "=IF(K1>1,T[a],7)",
    "=T[a]+K1:K9",
    "=OFFSET(A2,MOD(N(K1),3),0,2,1)*2",
    '=INDIRECT("K"&(MOD(N(K2),3)+1))+T[a]',
    '=IF(ROW(T[[#All],[a]])=ROW(T[[#Headers],[a]]),"hoved",IFERROR(T[[#All],[a]]*2,0))',
  ),
);
const chained = fc.constantFrom(
  "=E1#",
  "=IFERROR(E1#+1,0)",
  '=IF(E1:INDEX(E1:E1048576,ROWS(T)+1)="hoved","H",T[[#All],[b]])',
  "=Ved&T[c]",
  "=SUM(E1#)+T[a]",
);

/** Single values that read all of it, and each other from the top down. */
const single = fc.constantFrom(
  "=SUM(E1#)",
  "=ROWS(G1#)",
  "=COUNT(E:F,Ved)",
  '=COUNTIFS(T[a],">1",T[b],"<3")',
  "=SUMIFS(T[c],T[a],L1)",
  "=Over+N(L1)",
  "=E2",
  "=IFERROR(INDEX(G1#,3),L2)",
  "=OFFSET(E1,MOD(N(K1),3),0)",
  "=SUBTOTAL(109,T[a])-SUM(Ved)",
  "=IF(L1=L2,MAX(T[b]),'Mål 1'!A1)",
  "=MIN(N(L1),2)",
  '=IFERROR(G3&H2,"-")',
  "=TALLY",
  "=@T[a]",
);
const onSecond = fc.constantFrom("=SUM(Ark1!E:H)", "=Ark1!G2", "=Ved", "=Ark1!L3&Tal", "=COUNTA(Ark1!I1#)");
const inTable = fc.constantFrom("=[@b]+1", "=T[@b]&K1", "=SUM(T[c])", "=K1");

const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(fc.constantFrom(...FIGURES), figure) },
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...SPILLS), fc.oneof(spilled, figure)) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom("G1", "I1"), chained) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...IN_THE_WAY), fc.constantFrom(null, null, 3, "=K1")) },
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom("L3", "L4", "L5", "L6"), single) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom("L1", "L2"), figure) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom("A2", "A3", "A4", "A5"), inTable) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom("!B1", "!B2"), onSecond) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom("!A1"), figure) },
);
/** The edits made between two calculations. */
const steps = fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 });

describe("computing only what a change reaches", () => {
  it("computes the rows that change while others of them are asked for", () => {
    const fixture = createWorkbook();
    enter(fixture, ["I1", "=Ved&T[c]"]);
    enter(fixture, ["E1", "=COUNTIF(T[c],$K$1:$K$4)"]);
    fixture.engine.calculate();
    // The formula asked for first reads I1, and that C5 of one row and E1, not yet computed, of all.
    enter(fixture, ["C5", 0]);
    enter(fixture, ["!B1", "=COUNTA(Ark1!I1#)"]);
    fixture.engine.calculate();
    expect(fixture.values("I1:I4")).toEqual([["13"], ["12"], ["1"], ["0"]]);
  });

  it("agrees with computing everything anew: tables, names, spills and what stands in their way", () => {
    fc.assert(
      fc.property(steps, (entries) => {
        const fixture = createWorkbook();
        fixture.engine.calculate();
        const made: Edit[] = [];
        for (const edits of entries) {
          for (const each of edits) enter(fixture, each);
          made.push(...edits);
          const before = valuesOf(fixture);
          const changed = fixture.engine.calculate();
          const reported = changed.map(
            ({ sheet, key }) => `${fixture.workbook.sheets.indexOf(sheet)}/${String(key)}`,
          );
          const after = valuesOf(fixture);
          expect(differing(before, after).filter((each) => !reported.includes(each))).toEqual([]);
          const fresh = anew(made);
          expect([...fixture.engine.circular]).toEqual([...fresh.engine.circular]);
          expect(after).toEqual(valuesOf(fresh));
        }
        fixture.engine.calculateAll();
        expect(valuesOf(fixture)).toEqual(valuesOf(anew(made)));
      }),
      { numRuns: 400 },
    );
  });

  it("agrees with computing everything anew: circles that come and go", () => {
    const address = fc
      .tuple(fc.constantFrom("A", "B", "C"), fc.integer({ min: 1, max: 4 }))
      .map(([c, r]) => c + String(r));
    const content = fc.oneof(
      fc.integer({ min: -2, max: 3 }),
      fc.constant<CellValue>(null),
      fc.tuple(address, address).map(([a, b]) => `=${a}+${b}`),
      fc.tuple(address, address).map(([a, b]) => `=SUM(${a}:${b})`),
      address.map((a) => `=${a}+1`),
      fc.tuple(address, address).map(([a, b]) => `=MIN(${a},3)*MAX(${b},0)`),
    );
    const anEdit = fc.tuple(address, content);
    fc.assert(
      fc.property(fc.array(fc.array(anEdit, { minLength: 1, maxLength: 6 }), { maxLength: 8 }), (entries) => {
        const fixture = createFixture();
        const made: (readonly [string, CellValue])[] = [];
        for (const edits of entries) {
          for (const [place, entered] of edits) fixture.enter(place, entered);
          made.push(...edits);
          fixture.engine.calculate();
          const fresh = createFixture();
          for (const [place, entered] of new Map(made)) fresh.enter(place, entered);
          fresh.engine.calculate();
          expect([...fixture.engine.circular].sort()).toEqual([...fresh.engine.circular].sort());
          expect(fixture.values("A1:D5")).toEqual(fresh.values("A1:D5"));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("agrees with computing everything anew: custom functions, also those that answer later", async () => {
    const parameter = (matrix: boolean) => ({ name: "x", matrix, optional: false, allowsErrors: false });
    const functions: readonly CustomFunction[] = [
      { id: "TWICE", parameters: [parameter(false)], matrixResult: false, call: ([x]) => Number(x) * 2 },
      {
        id: "COUNT",
        parameters: [parameter(true)],
        matrixResult: false,
        call: ([rows]) => (rows as unknown[][]).flat().filter((each) => typeof each === "number").length,
      },
      {
        id: "LATER",
        parameters: [parameter(false)],
        matrixResult: false,
        call: ([x]) => Promise.resolve(Number(x) * 10),
      },
    ];
    const custom: fc.Arbitrary<Edit> = fc.oneof(
      fc.tuple(
        fc.constantFrom("E1", "G1"),
        fc.constantFrom(
          "=KKR.TWICE(T[a])",
          "=KKR.LATER(T[b])",
          "=IFERROR(KKR.TWICE(T[a])+T[b],0)",
          "=IFERROR(IF(T[b]>1,KKR.LATER(T[a]),T[c]),0)",
          "=KKR.COUNT(T[[a]:[b]])+T[a]",
        ),
      ),
      fc.tuple(
        fc.constantFrom("L3", "L4"),
        fc.constantFrom("=KKR.LATER(L1)", "=KKR.LATER(E2)&L2", "=KKR.COUNT(E1#)", "=KKR.TWICE(Tal)"),
      ),
    );
    const mixed = fc.array(fc.array(fc.oneof(custom, edit), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(mixed, async (entries) => {
        const fixture = createWorkbook(functions);
        const made: Edit[] = [];
        for (const [index, edits] of entries.entries()) {
          for (const each of edits) enter(fixture, each);
          made.push(...edits);
          fixture.engine.calculate();
          if (index % 2 === 0) await fixture.engine.settle();
        }
        await fixture.engine.settle();
        const fresh = anew(made, functions);
        await fresh.engine.settle();
        expect(valuesOf(fixture)).toEqual(valuesOf(fresh));
      }),
      { numRuns: 100 },
    );
  });

  it("computes no formula twice, whatever it turns out to read", () => {
    const computed: string[] = [];
    const note: CustomFunction = {
      id: "NOTE",
      parameters: ["cell", "value"].map((name) => ({ name, matrix: false, optional: false })),
      matrixResult: false,
      call: ([cell, value]) => {
        computed.push(String(cell));
        return value;
      },
    };
    const noted = fc
      .tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
      .chain(([row, one, two]) => {
        const above = (other: number) => `A${((other - 1) % (row - 1)) + 1}`;
        const range = `A1:A${row - 1}`;
        return fc
          .constantFrom(
            `${above(one)}+${above(two)}`,
            `MIN(${above(one)},${above(two)})`,
            `SUM(${range})`,
            `INDEX(${range},MOD(${above(one)},${row - 1})+1)`,
            `IF(MOD(${above(one)},2)=0,${above(two)},SUM(${above(one)}:${above(two)}))`,
            `COUNTIFS(${range},">"&${above(one)},${range},"<9")`,
            `SUMIF(${range},${above(one)})`,
          )
          .map((body): Edit => [`A${row}`, `=KKR.NOTE("A${row}",${body})`]);
      });
    const anEdit: fc.Arbitrary<Edit> = fc.oneof(
      noted,
      fc.integer({ min: 0, max: 5 }).map((value): Edit => ["A1", value]),
    );
    fc.assert(
      fc.property(fc.array(anEdit, { maxLength: 30 }), (edits) => {
        const fixture = createFixture();
        fixture.engine.setFunctions("KKR", [note]);
        for (const [address, content] of edits) {
          fixture.enter(address, content);
          computed.length = 0;
          fixture.engine.calculate();
          expect(computed).toEqual([...new Set(computed)]);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
