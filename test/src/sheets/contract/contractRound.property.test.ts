import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeContract } from "../../../../src/contract/judge/judgeContract";
import { readContract } from "../../../../src/sheets/contract/readContract";
import { anyContract } from "../../contract/anyContract";
import { sized } from "../../functions/independent/cases";
import { seenCells, texts } from "./seenCells";

describe("a contract as sheets and back", () => {
  it("loses nothing, whatever it holds", () => {
    fc.assert(
      fc.property(anyContract, (contract) => {
        const { contract: again, faults } = readContract(seenCells(contract), texts);
        expect(faults.filter(({ severity }) => severity === "fault")).toEqual([]);
        expect(again).toEqual(contract);
      }),
      { numRuns: sized(40, 1_500) },
    );
  });

  const folders = ["test/fixtures/cases/contracts", "test/fixtures/contracts", "seeds"];
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .map((name) => `${folder}/${name}`),
  );
  const contracts = files.flatMap((file) => {
    try {
      const { contract } = judgeContract(JSON.parse(readFileSync(file, "utf8")));
      return contract ? [{ file, contract }] : [];
    } catch {
      // A case of a file that is no JSON.
      return [];
    }
  });

  it.each(contracts)("loses nothing of $file", ({ contract }) => {
    const { contract: again } = readContract(seenCells(contract), texts);
    expect(again).toEqual(contract);
    // As files they are the same text: parts stand in the form's order.
    expect(JSON.stringify(again)).toBe(JSON.stringify(contract));
  });

  it("is tried with every whole contract there is", () => {
    expect(contracts.length).toBeGreaterThanOrEqual(16);
  });
});
