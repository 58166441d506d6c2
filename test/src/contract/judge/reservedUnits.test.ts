import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { judgeContract } from "../../../../src/contract/judge/judgeContract";
import { contractFaultText } from "../../../../src/language/contract/contractFaultTexts";

const seed = readFileSync("seeds/midtjylland-2026-2027.json", "utf8");

it.each(["__proto__", "constructor", "prototype"])("a unit called %s is told and never dropped", (id) => {
  const file = JSON.parse(seed) as object;
  // As a file has it: written in code, `__proto__` would be no unit's name.
  const units = JSON.parse(`{"${id}": {"kind": "count", "label": {"da": "x", "en": "x"}}}`) as object;
  const { contract, faults } = judgeContract({ ...file, units });
  expect(contract).toBeUndefined();
  const told = faults.filter(({ path }) => path === `units.${id}`);
  expect(told.map(({ rule }) => rule)).toEqual(["unknown-key"]);
  expect(contractFaultText("da", "unknown-key", told[0]?.values ?? {})).toContain(id);
  expect(contractFaultText("en", "unknown-key", told[0]?.values ?? {})).toContain(id);
});
