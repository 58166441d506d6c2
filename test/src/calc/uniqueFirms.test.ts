import { describe, expect, it } from "vitest";
import { uniqueFirms } from "../../../src/calc/uniqueFirms";

describe("uniqueFirms", () => {
  it("counts each firm once, whatever its spelling", () => {
    expect(uniqueFirms([40084606, "DK 40 08 46 06", "40084606", 55133018])).toBe(2);
  });

  it("does not count malformed numbers, but counts those that fail modulus 11", () => {
    expect(uniqueFirms(["1234", "", "firma", "12345678"])).toBe(1);
    expect(uniqueFirms([])).toBe(0);
  });
});
