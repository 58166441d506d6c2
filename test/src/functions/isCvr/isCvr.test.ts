import { describe, expect, it } from "vitest";
import { answer } from "../answer";

describe("ISCVR", () => {
  it("is false for what is no number of eight digits", () => {
    expect(answer("ISCVR", [["DK 40 08 46 06", 12345678, "1234", true, ""]])).toEqual([
      [true, false, false, false, false],
    ]);
  });
});
