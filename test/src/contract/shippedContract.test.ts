import { describe, expect, it } from "vitest";
import { contractInUse, populationInUse } from "../../../src/contract/contractInUse";
import { fundingFor } from "../../../src/contract/funding/funding";
import { parseContract, parsePopulation } from "../../../src/contract/file/parseFile";
import { totalPopulation } from "../../../src/contract/population";
import { findMeasure, targetFor } from "../../../src/contract/targets";

const contract = contractInUse();

describe("the shipped files", () => {
  it("are well formed: they are put in use without being checked again", () => {
    expect(parseContract(contract)).toMatchObject({ ok: true });
    expect(parsePopulation(populationInUse())).toMatchObject({ ok: true });
  });

  // Typed off the contract's sections 5, 6.b and 8.
  it.each([
    ["N1a", 0.5, 0.5],
    ["N1b", undefined, 0.65],
    ["N2", undefined, undefined],
    ["N3", 70, 70],
    ["N4", 0.5, 0.5],
    ["N5a", 0.1, 0.1],
    ["N5b", 0.05, 0.05],
    ["N5c", 0, 0],
    ["N6", 0.7, 0.7],
    ["R1", 5000, undefined],
    ["R2", 600, undefined],
    ["F1", 44815, undefined],
  ])("fix %s at %s in 2026 and %s in 2027, and nothing else", (id, in2026, in2027) => {
    const measure = findMeasure(contract, id);
    const targets = [2026, 2027].map((year) => measure && targetFor(contract, measure, year));
    expect(targets).toEqual(
      [in2026, in2027].map((value) =>
        value === undefined ? { kind: "not-fixed" } : { kind: "fixed", value },
      ),
    );
  });

  it("hold the band of 6.b (I) as a band, not as a number", () => {
    const band = findMeasure(contract, "R3");
    expect(band && targetFor(contract, band, 2026)).toEqual({ kind: "band" });
    expect(contract.band).toMatchObject({ measure: "R3", tolerance: 0.1 });
  });

  it("ask for more than zero, not for at least zero, where the contract states no number", () => {
    expect(findMeasure(contract, "N5c")?.rule).toBe(">");
  });

  it("print annex a as it stands: rows of 44,814 under a total of 44,815", () => {
    const funding = fundingFor(contract, 2026);
    expect(funding).toMatchObject({ kind: "fixed", total: 44815, sum: 44814 });
    const rows = funding.kind === "fixed" ? funding.rows : [];
    const amounts = [
      1610, 1571, 2936, 1931, 3194, 1403, 613, 1196, 786, 3274, 1813, 119, 3313, 2145, 1446, 660, 1439, 3185,
      12180,
    ];
    expect(rows.map(({ amount }) => amount)).toEqual(amounts);
    expect(fundingFor(contract, 2027)).toEqual({ kind: "not-fixed" });
    expect(fundingFor(contract, 2028)).toEqual({ kind: "outside" });
  });

  it("count the inhabitants of all 19 municipalities", () => {
    // 98806+90546+59324+18596+20122+44394+36477+49773+24310+100564+102753+3617+66352+378361+43305+55405+48578+44104+97874
    expect(contract.municipalities).toHaveLength(19);
    expect(totalPopulation(populationInUse(), contract)).toBe(1_383_261);
  });

  it("name an organisation for a figure only where the contract does: section 5, goal 1, and what the house counts", () => {
    const owners = contract.measures.map(({ id, owner }) => [id, owner]);
    expect(owners.filter(([, owner]) => owner !== undefined)).toEqual([
      ["N1a", "Erhvervsstyrelsen"],
      ["N1b", "Erhvervsstyrelsen"],
      ["N2", "Erhvervshus Midtjylland"],
      ["R1", "Erhvervshus Midtjylland"],
      ["R2", "Erhvervshus Midtjylland"],
      ["R3", "Erhvervshus Midtjylland"],
    ]);
  });

  it("say no day on which a figure comes: the contract names none", () => {
    expect(contract.measures.filter(({ nextFigure }) => nextFigure)).toEqual([]);
  });

  it("say in one sentence what each goal's figure is", () => {
    for (const { id, definition } of contract.measures.filter(({ kind }) => kind !== "funding")) {
      expect(definition, id).toMatch(/^\p{Lu}.+[^.]\.$/u);
    }
  });

  it("name three special areas, seven focus areas and five regional goals in words", () => {
    const count = (kind: string) => contract.areas.filter((area) => area.kind === kind).length;
    expect([count("special"), count("focus"), count("regional")]).toEqual([3, 7, 5]);
  });
});
