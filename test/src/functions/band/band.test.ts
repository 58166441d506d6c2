import { describe, expect, it } from "vitest";
import { answer } from "../answer";

describe("BAND", () => {
  it("refuses a negative tolerance", () => {
    expect(answer("BAND", 1, 1, -0.1)).toBe("#NUM!");
  });
});
