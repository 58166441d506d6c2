import { describe, expect, it } from "vitest";
import { answer, errorCell, message } from "./answer";

describe("ALLOCATE", () => {
  it("keeps the shape of the weights; a blank weighs nothing", () => {
    expect(answer("ALLOCATE", 100, [[1], [1], [1]])).toEqual([[34], [33], [33]]);
    expect(
      answer("ALLOCATE", 10, [
        [1, ""],
        [null, 3],
      ]),
    ).toEqual([
      [2, 0],
      [0, 8],
    ]);
    expect(answer("ALLOCATE", 1, [[1, 1, 1]], 2)).toEqual([[0.34, 0.33, 0.33]]);
    expect(answer("ALLOCATE", 1.5, 7)).toBe(2);
  });

  it("takes no unknown object for a blank total", () => {
    expect(answer("ALLOCATE", { functionName: "X" }, [[1, 1]])).toBe("#VALUE!");
    expect(answer("INSTALMENTS", {}, 3)).toBe("#VALUE!");
  });

  it("answers blanks for a blank total, and an error for the whole where one weight is bad", () => {
    expect(answer("ALLOCATE", "", [[1, 1]])).toEqual([["", ""]]);
    expect(answer("ALLOCATE", 10, [[1, -1]])).toBe("#NUM!");
    expect(answer("ALLOCATE", 10, [[0, ""]])).toBe("#DIV/0!");
    expect(answer("ALLOCATE", 10, [[1, "2"]])).toBe("#VALUE!");
    expect(message("ALLOCATE", 10, [[1, "2"]])).toContain("'2'");
    expect(answer("ALLOCATE", 10, [[1]], 7)).toBe("#NUM!");
    expect(answer("ALLOCATE", [[1, 2]], [[1]])).toBe("#VALUE!");
  });
});

describe("INSTALMENTS", () => {
  it("spills a column to the øre", () => {
    expect(answer("INSTALMENTS", 100, 3)).toEqual([[33.34], [33.33], [33.33]]);
    expect(answer("INSTALMENTS", 100, 3, 0)).toEqual([[34], [33], [33]]);
    expect(answer("INSTALMENTS", "", 2)).toEqual([[""], [""]]);
    expect(answer("INSTALMENTS", 100, "")).toBe("");
  });

  it("takes 1 to 120 instalments", () => {
    expect(answer("INSTALMENTS", 100, 0)).toBe("#NUM!");
    expect(answer("INSTALMENTS", 100, 121)).toBe("#NUM!");
    expect(answer("INSTALMENTS", 100, 1)).toBe(100);
    expect(answer("INSTALMENTS", "100", 1)).toBe("#VALUE!");
  });
});

describe("NPS", () => {
  it("counts answers only, over the whole range", () => {
    expect(
      answer("NPS", [
        [10, ""],
        [null, 0],
        [7, 9],
      ]),
    ).toBe(25);
    expect(answer("NPS", 10)).toBe(100);
  });

  it.each([11, -1, 7.5, "9", true])("refuses %j and quotes it", (score) => {
    expect(answer("NPS", [[9, score]])).toBe("#VALUE!");
    const written = { "7.5": "7,5", true: "SAND" }[String(score)] ?? String(score);
    expect(message("NPS", [[9, score]])).toContain(`'${written}'`);
  });

  it("has none without answers", () => {
    expect(answer("NPS", [["", null]])).toBe("#DIV/0!");
  });
});

describe("UNIQUEFIRMS", () => {
  const numbers = [[40084606], ["DK 40084606"], ["55133018"], [""], ["Ukendt"]];
  const kinds = [["Individuel"], ["kollektiv"], ["KOLLEKTIV "], ["kollektiv"], ["kollektiv"]];

  it("counts firms, of one kind where one is named", () => {
    expect(answer("UNIQUEFIRMS", numbers)).toBe(2);
    expect(answer("UNIQUEFIRMS", numbers, kinds, "kollektiv")).toBe(2);
    expect(answer("UNIQUEFIRMS", numbers, kinds, "Individuel")).toBe(1);
    expect(answer("UNIQUEFIRMS", numbers, kinds, "andet")).toBe(0);
    expect(answer("UNIQUEFIRMS", numbers, kinds)).toBe(2);
  });

  it("takes a blank for no kind, even where a space is asked for", () => {
    expect(answer("UNIQUEFIRMS", [[40084606], [55133018]], [[""], [" "]], " ")).toBe(1);
    expect(answer("UNIQUEFIRMS", [[40084606], [55133018]], [[""], [null]], "")).toBe(2);
  });

  it("hands an error back: among the numbers that count, and among the kinds", () => {
    expect(answer("UNIQUEFIRMS", [[40084606], [errorCell("#REF!")]])).toBe("#REF!");
    expect(answer("UNIQUEFIRMS", [[1], [2]], [["a"], [errorCell("#N/A")]], "a")).toBe("#N/A");
    expect(answer("UNIQUEFIRMS", [[40084606], [errorCell("#REF!")]], [["a"], ["b"]], "a")).toBe(1);
  });

  it("wants kinds in the numbers' shape", () => {
    expect(message("UNIQUEFIRMS", numbers, [["a", "b"]], "a")).toContain("5 × 1 og 1 × 2");
    expect(answer("UNIQUEFIRMS", numbers, null, "a")).toBe("#VALUE!");
  });
});

describe("ISCVR", () => {
  it("is false for what is no number of eight digits", () => {
    expect(answer("ISCVR", [["DK 40 08 46 06", 12345678, "1234", true, ""]])).toEqual([
      [true, false, false, false, false],
    ]);
  });
});
