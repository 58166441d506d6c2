import { afterEach, describe, expect, it } from "vitest";
import { contractInUse, populationInUse, setContractInUse } from "../../../src/contract/contractInUse";
import { answer, message, raw } from "./answer";

afterEach(() => setContractInUse());

describe("TARGET", () => {
  it.each([
    ["N1a", 2026, 0.5],
    ["N1b", 2027, 0.65],
    ["N3", 2026, 70],
    ["N4", 2027, 0.5],
    ["N5a", 2026, 0.1],
    ["N5b", 2026, 0.05],
    ["N5c", 2026, 0],
    ["N6", 2027, 0.7],
    ["R1", 2026, 5000],
    ["R2", 2026, 600],
    ["F1", 2026, 44_815],
  ])("%s for %d is %d", (id, year, expected) => {
    expect(answer("TARGET", id, year)).toBe(expected);
  });

  it("ignores case, takes the first year where none is given, and ranges of both", () => {
    expect(answer("TARGET", "n5A")).toBe(0.1);
    expect(answer("TARGET", [["R1"], ["R2"], [""]], 2026)).toEqual([[5000], [600], [""]]);
    expect(answer("TARGET", "N1b", [[2026, 2027]])).toEqual([["#N/A", 0.65]]);
  });

  it("says why there is none", () => {
    expect(message("TARGET", "N1b", 2026)).toContain("N1b er ikke fastsat for 2026");
    expect(message("TARGET", "N2", 2027)).toContain("N2 er ikke fastsat for 2027");
    expect(message("TARGET", "R3", 2026)).toContain("bånd på ±10 %");
    expect(message("TARGET", "R1", 2028)).toContain("2028");
    expect(message("TARGET", "N1", 2026)).toContain("Mente du N1a?");
    for (const [id, year] of [
      ["N1b", 2026],
      ["R3", 2026],
      ["R1", 2028],
      ["R1", 2026.5],
      ["X9", 2026],
    ]) {
      expect(answer("TARGET", id, year)).toBe("#N/A");
    }
    expect(message("TARGET", "R1", "2026")).toContain("Tal gemt som tekst: '2026'");
  });
});

describe("MEASURES", () => {
  it("spills id, title, unit, rule and target of all thirteen measures", () => {
    const rows = raw("MEASURES", 2026) as unknown[][];
    const ids = ["N1a", "N1b", "N2", "N3", "N4", "N5a", "N5b", "N5c", "N6", "R1", "R2", "R3", "F1"];
    expect(rows.map((row) => row[0])).toEqual(ids);
    expect(rows.map((row) => row[3])).toEqual([
      ...[">=", ">=", ">=", ">=", ">=", ">=", ">=", ">", ">=", ">=", ">="],
      "±10 %",
      "",
    ]);
    expect(rows.map((row) => row[4])).toEqual([
      0.5,
      "",
      "",
      70,
      0.5,
      0.1,
      0.05,
      0,
      0.7,
      5000,
      600,
      "",
      44815,
    ]);
    expect(new Set(rows.map((row) => row[2]))).toEqual(
      new Set(["%", "virksomheder", "NPS-point", "procentpoint", "forløb", "kommuner", "1.000 kr."]),
    );
    expect(rows.every((row) => row.length === 5 && String(row[1]).length > 3)).toBe(true);
  });

  it("tells measures of one title apart by what is measured", () => {
    const titles = (raw("MEASURES", 2026) as unknown[][]).map((row) => row[1]);
    expect(titles[0]).toBe("Kendskab: Virksomheder, der kender erhvervshuset");
    expect(titles[1]).toBe("Kendskab: Heraf virksomheder, der kender tilbuddene");
    expect(new Set(titles).size).toBe(13);
  });

  it("knows the contract's years only", () => {
    expect(answer("MEASURES", 2028)).toBe("#N/A");
    expect(answer("MEASURES", [[2026, 2027]])).toBe("#VALUE!");
    expect(raw("MEASURES", [[""]])).toEqual(raw("MEASURES", 2026));
  });
});

describe("municipalities", () => {
  it.each(["Aarhus", "århus", "AARHUS KOMMUNE", 751, "751", "0751", "751 Aarhus", "0751 Århus"])(
    "finds Aarhus by %j",
    (name) => {
      expect(answer("MUNICIPALITY", name)).toBe("Aarhus");
      expect(answer("FUNDING", name)).toBe(12_180);
    },
  );

  it.each([
    ["Ringkøbing Skjern", "Ringkøbing-Skjern"],
    ["ikast brande", "Ikast-Brande"],
  ])("finds %s", (name, official) => {
    expect(answer("MUNICIPALITY", name)).toBe(official);
  });

  it("suggests the nearest name for an unknown one, and never uses it", () => {
    expect(answer("MUNICIPALITY", [["Aarhsu"], [""], ["Skive"]])).toEqual([["#N/A"], [""], ["Skive"]]);
    expect(message("MUNICIPALITY", "Aarhsu")).toContain("Mente du Aarhus?");
    expect(answer("MUNICIPALITY", 101)).toBe("#N/A");
    expect(answer("MUNICIPALITY", true)).toBe("#VALUE!");
  });

  it("answers annex a and Statistics Denmark's figures", () => {
    expect(answer("POPULATION", [["Aarhus"], ["Samsø"], ["Horsens"]])).toEqual([[378_361], [3617], [98_806]]);
    expect(answer("FUNDING", [["Horsens", "Viborg"]], 2026)).toEqual([[3194, 3185]]);
  });

  it("gives the activity targets that add up to the total", () => {
    const names = (raw("FUNDINGKEY") as unknown[][]).map((row) => [row[0]]);
    const targets = (raw("ACTIVITYTARGET", names, 2500) as number[][]).flat();
    expect(targets.reduce((before, part) => before + part, 0)).toBeCloseTo(2500, 8);
  });

  it("says where the population source has a gap", () => {
    const source = populationInUse();
    const inhabitants = Object.fromEntries(
      Object.entries(source.inhabitants).filter(([code]) => code !== "741"),
    );
    setContractInUse(contractInUse(), { ...source, inhabitants });
    expect(message("POPULATION", "Samsø")).toContain("Samsø");
    expect(answer("POPULATION", "Aarhus")).toBe(378_361);
    expect(answer("ACTIVITYTARGET", [["Samsø"], ["Aarhus"]], 2500)).toEqual([["#N/A"], ["#N/A"]]);
  });
});

describe("funding", () => {
  it("is not fixed for 2027", () => {
    for (const id of ["FUNDING", "FUNDINGSHARE"] as const) {
      expect(answer(id, "Aarhus", 2027)).toBe("#N/A");
      expect(message(id, "Aarhus", 2027)).toContain("ikke fastsat for 2027");
      expect(answer(id, "Aarhus", 2028)).toBe("#N/A");
    }
    expect(message("FUNDINGKEY", 2027)).toContain("ikke fastsat for 2027");
    expect(answer("FUNDINGKEY", 2025)).toBe("#N/A");
  });

  it("spills annex a in its order, with shares of the rows' sum of 44,814", () => {
    const rows = raw("FUNDINGKEY", 2026) as [string, number, number][];
    expect(rows).toHaveLength(19);
    expect(rows[0]?.slice(0, 2)).toEqual(["Favrskov", 1610]);
    expect(rows.at(-1)?.slice(0, 2)).toEqual(["Aarhus", 12_180]);
    expect(rows.reduce((before, row) => before + row[1], 0)).toBe(44_814);
    expect(rows.reduce((before, row) => before + row[2], 0)).toBeCloseTo(1, 14);
    for (const [name, amount, share] of rows) {
      expect(share).toBe(amount / 44_814);
      expect(answer("FUNDINGSHARE", name)).toBe(share);
    }
  });
});
