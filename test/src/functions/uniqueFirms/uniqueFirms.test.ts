import { describe, expect, it } from "vitest";
import { answer, errorCell, message } from "../answer";

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
