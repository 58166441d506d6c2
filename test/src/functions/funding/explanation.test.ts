import { afterEach, describe, expect, it } from "vitest";
import { contractInUse, setContractInUse } from "../../../../src/contract/contractInUse";
import { explained } from "../explained";

afterEach(() => setContractInUse());

it("explanations call a year as it is called everywhere, in a contract from 1 July", () => {
  const shipped = contractInUse();
  setContractInUse({ ...shipped, source: { ...shipped.source, inForce: "2026-07-01" } });
  expect(explained("FUNDING", "Aarhus")).toContain("beløbet for Aarhus i 2026/27,");
  expect(explained("FUNDINGKEY", 2026)).toContain(" i 2026/27,");
  expect(explained("MEASURES", 2026)).toContain("2026/27");
  expect(explained("TARGET", "R1", 2026)).toContain("2026/27");
});

describe("FUNDING explained", () => {
  it.each<[unknown[], string]>([
    [["Aarhus"], "12.180: beløbet for Aarhus i 2026, i 1.000 kr.; afsnit 8 og bilag a"],
  ])("%j", (args, text) => {
    expect(explained("FUNDING", ...args)).toBe(text);
  });
});
