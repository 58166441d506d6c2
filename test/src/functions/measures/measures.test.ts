import { describe, expect, it } from "vitest";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { answer, raw } from "../answer";

const units = Object.fromEntries(
  Object.entries(contractInUse().units ?? {}).map(([id, { label }]) => [id, label.da]),
);

describe("MEASURES", () => {
  it("spills id, title, unit, rule and target of every measure", () => {
    const rows = raw("MEASURES", 2026) as unknown[][];
    expect(rows.map((row) => row[0])).toEqual(contractInUse().measures.map(({ id }) => id));
    expect(rows.map(([id, , unit, rule, target]) => [id, unit, rule, target])).toEqual(
      expect.arrayContaining([
        ["N1a", units.percent, ">=", 0.5],
        ["N1b", units.percent, ">=", ""],
        ["N2", units.firms, ">=", ""],
        ["N3", units.nps, ">=", 70],
        ["N4", units.percent, ">=", 0.5],
        ["N5a", units["percentage-points"], ">=", 0.1],
        ["N5b", units["percentage-points"], ">=", 0.05],
        ["N5c", units["percentage-points"], ">", 0],
        ["N6", units.percent, ">=", 0.7],
        ["R1", units.firms, ">=", 5000],
        ["R2", units.courses, ">=", 600],
        ["R3", units.municipalities, "±10 %", ""],
        ["F1", units["thousand-kroner"], "", 44815],
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
