import { describe, expect, it } from "vitest";
import { answer, raw } from "../answer";

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
