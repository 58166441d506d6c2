import { describe, expect, it } from "vitest";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { answer, raw } from "../answer";

describe("MEASURES", () => {
  it("spills id, title, unit, rule and target of every measure", () => {
    const rows = raw("MEASURES", 2026) as unknown[][];
    expect(rows.map((row) => row[0])).toEqual(contractInUse().measures.map(({ id }) => id));
    expect(rows.map(([id, , unit, rule, target]) => [id, unit, rule, target])).toEqual(
      expect.arrayContaining([
        ["N1a", "%", ">=", 0.5],
        ["N1b", "%", ">=", ""],
        ["N2", "virksomheder", ">=", ""],
        ["N3", "NPS-point", ">=", 70],
        ["N4", "%", ">=", 0.5],
        ["N5a", "procentpoint", ">=", 0.1],
        ["N5b", "procentpoint", ">=", 0.05],
        ["N5c", "procentpoint", ">", 0],
        ["N6", "%", ">=", 0.7],
        ["R1", "virksomheder", ">=", 5000],
        ["R2", "forløb", ">=", 600],
        ["R3", "kommuner", "±10 %", ""],
        ["F1", "1.000 kr.", "", 44815],
      ]),
    );
    expect(rows.every((row) => row.length === 5 && String(row[1]).length > 3)).toBe(true);
  });

  it("tells measures of one title apart by what is measured", () => {
    const titles = (raw("MEASURES", 2026) as unknown[][]).map((row) => row[1]);
    expect(titles[0]).toBe("Kendskab: Virksomheder, der kender erhvervshuset");
    expect(titles[1]).toBe("Kendskab: Heraf virksomheder, der kender tilbuddene");
    expect(new Set(titles).size).toBe(titles.length);
  });

  it("knows the contract's years only", () => {
    expect(answer("MEASURES", 2028)).toBe("#N/A");
    expect(answer("MEASURES", [[2026, 2027]])).toBe("#VALUE!");
    expect(raw("MEASURES", [[""]])).toEqual(raw("MEASURES", 2026));
  });
});
