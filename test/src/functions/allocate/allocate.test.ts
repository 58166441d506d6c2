import { describe, expect, it } from "vitest";
import { answer, message } from "../answer";

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
