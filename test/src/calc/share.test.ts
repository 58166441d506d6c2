import { describe, expect, it } from "vitest";
import { share } from "../../../src/calc/share";

describe("share", () => {
  it("is part by whole", () => {
    expect(share(12_180, 44_814)).toBeCloseTo(0.271790065604499, 15);
  });

  it("faults on a whole of 0", () => {
    expect(share(1, 0)).toMatchObject({ fault: "#DIV/0!" });
  });
});
