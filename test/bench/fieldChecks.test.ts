import { describe, expect, it } from "vitest";
import { ajvFields } from "../../bench/fieldChecks/ajvFields";
import type { FieldCheck } from "../../bench/fieldChecks/fieldCheck";
import { valibotFields } from "../../bench/fieldChecks/valibotFields";
import { zodFields } from "../../bench/fieldChecks/zodFields";

const LIMITS = { municipalities: ["Aarhus", "Samsø"], first: 46_023, last: 46_752 };
const ROW = {
  period: 46_023,
  municipality: "Samsø",
  individual: 0,
  collective: 1_000_000,
  growth: null,
  young: 3,
  source: "CRM",
  remark: null,
};

/** The columns in which a check finds something, each once. */
function columns<Issue>({ check, columnOf }: FieldCheck<Issue>): (row: typeof ROW) => string[] {
  return (row) => [...new Set(check(row).map((issue) => String(columnOf(issue))))].sort();
}

describe.each([
  ["zod", () => columns(zodFields(LIMITS))],
  ["valibot", () => columns(valibotFields(LIMITS))],
  ["ajv", async () => columns(await ajvFields(LIMITS))],
] as const)("the fields by %s", (_, make) => {
  it("finds nothing in a sound row", async () => {
    expect((await make())(ROW)).toEqual([]);
  });

  it("finds every bad field of a row, not only the first", async () => {
    const bad = {
      ...ROW,
      period: 46_022,
      municipality: "Samso",
      individual: -1,
      collective: 1.5,
      young: 1_000_001,
    };
    expect((await make())(bad)).toEqual(["collective", "individual", "municipality", "period", "young"]);
  });
});
