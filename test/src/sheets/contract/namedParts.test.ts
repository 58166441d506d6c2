import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Contract } from "../../../../src/contract/contract";
import { judgeContract } from "../../../../src/contract/judge/judgeContract";
import { contractSheetFaultText } from "../../../../src/language/contract/contractSheetFaultTexts";
import { readContract } from "../../../../src/sheets/contract/readContract";
import { seenCells, texts } from "./seenCells";

/** The shipped contract, with changes of ownership counted and a unit in percent. */
const contract = judgeContract({
  ...(JSON.parse(readFileSync("seeds/midtjylland-2026-2027.json", "utf8")) as Contract),
  counted: [{ id: "owners", label: { da: "Ejerskifter", en: "Changes of ownership" } }],
}).contract as Contract;

/** The measure of the row that counts something in Aktivitet. */
const ROW = contract.measures.findIndex(({ actual }) => actual.from === "activity");

function readWith(header: string, cell: string) {
  const seen = seenCells(contract);
  seen.measures.rows[ROW]![seen.measures.headers.indexOf(header)] = cell;
  const { contract: read, faults } = readContract(seen, texts);
  return { measure: read?.measures[ROW], faults };
}

describe("what a cell names of the contract's own lists", () => {
  it.each([
    ["owners", ["owners"]],
    ["Ejerskifter", ["owners"]],
    ["ejerskifter ", ["owners"]],
    ["Changes of ownership", ["owners"]],
    ["Individuelle, Kollektive", ["individual", "collective"]],
    ["individuelle,Ejerskifter; Vækstforløb", ["individual", "owners", "growth"]],
  ])("counts %s as %j", (cell, figures) => {
    const { measure, faults } = readWith(texts.measures.figures, cell);
    expect(faults).toEqual([]);
    expect(measure?.actual).toMatchObject({ from: "activity", figures });
  });

  it("tells a figure that nobody knows beside one that is known, with those there are", () => {
    const { faults } = readWith(texts.measures.figures, "Individuelle, Messer");
    expect(faults).toMatchObject([{ rule: "cell-choice", sheet: "measures" }]);
    const [fault] = faults;
    expect(fault && contractSheetFaultText("da", fault.rule, fault.values)).toContain(
      "en af Individuelle, Kollektive, Vækstforløb, Under 3 år, Ejerskifter",
    );
  });

  it("parts unique firms by commas, too", () => {
    const { measure } = readWith(texts.measures.unique, "Unikke individuelle, unikke kollektive");
    expect(measure?.actual).toMatchObject({ unique: ["uniqueIndividual", "uniqueCollective"] });
  });

  it("takes a unit by its name", () => {
    const found = Object.entries(contract.units ?? {}).find(([, { kind }]) => kind === "count");
    const [id = "", unit] = found ?? [];
    expect(readWith(texts.measures.unit, unit?.label.da.toUpperCase() ?? "").measure?.unit).toBe(id);
  });
});
