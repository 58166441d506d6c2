import { describe, expect, it } from "vitest";
import type {
  CustomFunction,
  CustomFunctionParameter,
} from "../../../../workbench/engine/customFunctions/customFunction";
import { createFixture } from "../sheetFixture";

const parameter = (name: string, more: Partial<CustomFunctionParameter> = {}): CustomFunctionParameter => ({
  name,
  matrix: false,
  optional: false,
  ...more,
});

/** A function that notes what it was called with. */
function recording(
  id: string,
  parameters: readonly CustomFunctionParameter[],
  answer: (values: unknown[]) => unknown = () => 0,
  matrixResult = false,
) {
  const calls: unknown[][] = [];
  const custom: CustomFunction = {
    id,
    parameters,
    matrixResult,
    call: (values) => {
      calls.push(values);
      return answer(values);
    },
  };
  return { custom, calls };
}

describe("arguments of custom functions", () => {
  const two = [parameter("a"), parameter("b", { optional: true })];

  it("arrive as values, omitted ones as null, empty cells as an empty text", () => {
    const fixture = createFixture();
    const { custom, calls } = recording("F", two);
    fixture.engine.setFunctions("KKR", [custom]);
    fixture.fill("A1", [[1, "x"]]);
    for (const formula of ["=KKR.F(A1,B1)", "=kkr.f(A1)", "=KKR.F(A1,)", "=KKR.F(Z1,TRUE)", "=KKR.F(1+1)"]) {
      fixture.engine.evaluate(formula);
    }
    expect(calls).toEqual([
      [1, "x"],
      [1, null],
      [1, null],
      ["", true],
      [2, null],
    ]);
  });

  it("are matrices where a matrix is declared", () => {
    const fixture = createFixture();
    const { custom, calls } = recording("F", [
      parameter("m", { matrix: true }),
      parameter("n", { matrix: true, optional: true }),
    ]);
    fixture.engine.setFunctions("KKR", [custom]);
    fixture.fill("A1", [
      [1, null],
      [null, "x"],
    ]);
    for (const formula of ["=KKR.F(A1:B2)", "=KKR.F(A1)", "=KKR.F(5)", "=KKR.F({1,2})", "=KKR.F(Z1)"]) {
      fixture.engine.evaluate(formula);
    }
    expect(calls).toEqual([
      [
        [
          [1, ""],
          ["", "x"],
        ],
        null,
      ],
      [[[1]], null],
      [[[5]], null],
      [[[1, 2]], null],
      [[[""]], null],
    ]);
  });

  it("have a single empty cell as 0 on desktops that do so", () => {
    const fixture = createFixture({ blankAsZero: true });
    const { custom, calls } = recording("F", [parameter("s"), parameter("m", { matrix: true })]);
    fixture.engine.setFunctions("KKR", [custom]);
    fixture.engine.evaluate("=KKR.F(Z1,Z1)");
    fixture.engine.evaluate("=KKR.F(Z1,Z1:Z2)");
    expect(calls).toEqual([
      [0, [[0]]],
      [0, [[""], [""]]],
    ]);
  });

  it("are called for each element where one value is declared and a range given", () => {
    const fixture = createFixture();
    const { custom, calls } = recording("F", two, ([a, b]) => Number(a) * Number(b));
    fixture.engine.setFunctions("KKR", [custom]);
    fixture.fill("A1", [[2], [3]]);
    expect(fixture.engine.evaluate("=KKR.F(A1:A2,{10,20})")).toEqual([
      [20, 40],
      [30, 60],
    ]);
    expect(calls).toHaveLength(4);
  });

  it("repeat as one array", () => {
    const fixture = createFixture();
    const { custom, calls } = recording("F", [
      parameter("a"),
      parameter("rest", { repeating: true, optional: true }),
    ]);
    fixture.engine.setFunctions("KKR", [custom]);
    for (const formula of ["=KKR.F(1)", "=KKR.F(1,2,3)"]) fixture.engine.evaluate(formula);
    expect(calls).toEqual([
      [1, []],
      [1, [2, 3]],
    ]);
  });

  it("let errors through only where they are allowed, in the form that Excel sends them", () => {
    const fixture = createFixture();
    const strict = recording("STRICT", [parameter("a", { matrix: true })]);
    const open = recording("OPEN", [parameter("a", { matrix: true, allowsErrors: true }), parameter("b")]);
    fixture.engine.setFunctions("KKR", [strict.custom, open.custom]);
    fixture.fill("A1", [["=1/0"], [2]]);
    expect(fixture.engine.evaluate("=KKR.STRICT(A1:A2)")).toEqual({ error: "#DIV/0!" });
    fixture.engine.evaluate("=KKR.OPEN(A1:A2,1)");
    expect(fixture.engine.evaluate("=KKR.OPEN(1,#N/A)")).toEqual({ error: "#N/A" });
    expect(strict.calls).toEqual([]);
    expect(open.calls).toEqual([[[[{ type: "CustomFunctionError", code: "#DIV/0!" }], [2]], 1]]);
  });

  it("must be as many as declared", () => {
    const fixture = createFixture();
    const { custom, calls } = recording("F", two);
    fixture.engine.setFunctions("KKR", [custom]);
    const at = { sheet: fixture.sheet, row: 0, column: 0 };
    expect(fixture.engine.evaluate("=KKR.F()")).toEqual({ error: "#VALUE!" });
    expect(fixture.engine.evaluate("=KKR.F(1,2,3)")).toEqual({ error: "#VALUE!" });
    expect(fixture.engine.check("=KKR.F()", at)).toMatch(/KKR\.F takes at least 1/);
    expect(fixture.engine.check("=1+KKR.F(1,2,3)", at)).toMatch(/KKR\.F takes at most 2/);
    expect(fixture.engine.check("=KKR.F(1)", at)).toBeUndefined();
    expect(calls).toEqual([]);
  });

  it("give #NAME? until the function is there", () => {
    const fixture = createFixture();
    fixture.enter("A1", "=KKR.F(1)");
    fixture.engine.calculate();
    expect(fixture.value("A1")).toEqual({ error: "#NAME?" });
    fixture.engine.setFunctions("KKR", [recording("F", two, () => "nu").custom]);
    fixture.engine.calculate();
    expect(fixture.value("A1")).toBe("nu");
  });
});

describe("results of custom functions", () => {
  const cases: readonly (readonly [string, unknown, unknown])[] = [
    ["a number", 5, 5],
    ["a text", "x", "x"],
    [
      "rows",
      [
        [1, "a"],
        [null, true],
      ],
      [
        [1, "a"],
        [0, true],
      ],
    ],
    ["null", null, 0],
    ["undefined", undefined, { error: "#VALUE!" }],
    ["NaN", Number.NaN, { error: "#NUM!" }],
    ["infinity", Infinity, { error: "#NUM!" }],
    ["rows of different lengths", [[1, 2], [3]], { error: "#VALUE!" }],
    ["a flat list", [1, 2], { error: "#VALUE!" }],
    ["no rows", [], { error: "#VALUE!" }],
    ["an object", { a: 1 }, { error: "#VALUE!" }],
    ["an error", { code: "#N/A", message: "Ukendt" }, { error: "#N/A", message: "Ukendt" }],
    ["an error among values", [[1, { code: "#NUM!" }]], [[1, { error: "#NUM!" }]]],
  ];

  it.each(cases)("%s", (_name, returned, shown) => {
    const fixture = createFixture();
    fixture.engine.setFunctions("KKR", [recording("F", [], () => returned, true).custom]);
    expect(fixture.engine.evaluate("=KKR.F()")).toEqual(shown);
  });

  it("spill", () => {
    const fixture = createFixture();
    fixture.engine.setFunctions("KKR", [
      recording(
        "F",
        [],
        () => [
          [1, 2],
          [3, null],
        ],
        true,
      ).custom,
    ]);
    fixture.enter("A1", "=KKR.F()");
    fixture.engine.calculate();
    expect(fixture.values("A1:B2")).toEqual([
      [1, 2],
      [3, 0],
    ]);
  });

  it("are #VALUE! where a function throws, and the thrown is told", () => {
    const reported: unknown[] = [];
    const fixture = createFixture({ onThrow: (id, thrown) => reported.push(id, thrown) });
    const broken = new Error("i stykker");
    const thrower = (id: string, thrown: unknown) =>
      recording(id, [], () => {
        throw thrown;
      }).custom;
    fixture.engine.setFunctions("KKR", [
      thrower("A", broken),
      thrower("B", { code: "#DIV/0!", message: "Nul" }),
    ]);
    expect(fixture.engine.evaluate("=KKR.A()")).toEqual({ error: "#VALUE!" });
    expect(fixture.engine.evaluate("=KKR.B()")).toEqual({ error: "#DIV/0!", message: "Nul" });
    expect(reported).toEqual(["A", broken]);
  });
});

describe("asynchronous custom functions", () => {
  const later = (answer: (value: unknown) => unknown) =>
    recording("LATER", [parameter("a")], async ([value]) => {
      await Promise.resolve();
      return answer(value);
    });

  it("show #BUSY!, then their result, and what depends on them follows", async () => {
    const announced: number[] = [];
    const fixture = createFixture({ onComputed: (changed) => announced.push(changed.length) });
    const { custom, calls } = later((value) => Number(value) * 10);
    fixture.engine.setFunctions("KKR", [custom]);
    fixture.fill("A1", [[1, "=KKR.LATER(A1)+KKR.LATER(2)", "=B1+1", '=IFERROR(KKR.LATER(3),"nej")']]);
    fixture.engine.calculate();
    expect(fixture.values("B1:D1")).toEqual([
      [{ error: "#BUSY!" }, { error: "#BUSY!" }, { error: "#BUSY!" }],
    ]);
    await fixture.engine.settle();
    expect(fixture.values("B1:D1")).toEqual([[30, 31, 30]]);
    expect(calls.map(([value]) => value).sort()).toEqual([1, 2, 3]);
    expect(announced.reduce((a, b) => a + b)).toBe(3);
    fixture.enter("A1", 5);
    fixture.engine.calculate();
    await fixture.engine.settle();
    expect(fixture.value("C1")).toBe(71);
    expect(calls).toHaveLength(4);
  });

  it("come back with errors, over ranges, and for formulas without a cell", async () => {
    const fixture = createFixture();
    const { custom } = later((value) => {
      if (value === 2) throw Object.assign(new Error("To"), { code: "#N/A" });
      return value;
    });
    fixture.engine.setFunctions("KKR", [custom]);
    fixture.enter("A1", "=KKR.LATER({1,2,3})");
    fixture.engine.calculate();
    expect(fixture.engine.evaluate("=KKR.LATER(7)")).toEqual({ error: "#BUSY!" });
    await fixture.engine.settle();
    expect(fixture.values("A1:C1")).toEqual([[1, { error: "#N/A", message: "To" }, 3]]);
    expect(fixture.engine.evaluate("=KKR.LATER(7)")).toBe(7);
  });

  it("forget an answer whose cell got another content meanwhile", async () => {
    const fixture = createFixture();
    fixture.engine.setFunctions("KKR", [later((value) => value).custom]);
    fixture.enter("A1", "=KKR.LATER(1)");
    fixture.engine.calculate();
    fixture.enter("A1", "tekst");
    await fixture.engine.settle();
    expect(fixture.value("A1")).toBe("tekst");
  });
});
