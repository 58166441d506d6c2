import { readFileSync, readdirSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import type { Contract } from "../../../src/contract/contract";
import { populationInUse, setContractInUse } from "../../../src/contract/contractInUse";
import { judgeContract } from "../../../src/contract/judge/judgeContract";
import { unbuiltParts } from "../../../src/contract/unbuilt";
import { openContractWorkbook } from "./contractWorkbook";
import { errorsIn } from "./openAddIn";

const FOLDER = "test/fixtures/cases/contracts";

function contractOf(file: string): Contract {
  const { contract, faults } = judgeContract(JSON.parse(readFileSync(`${FOLDER}/${file}`, "utf8")));
  if (!contract) throw new Error(`${file}: ${faults.map(({ rule }) => rule).join(", ")}`);
  return contract;
}

const WHOLE = readdirSync(FOLDER).filter((file) => /^v\d|^hovedstaden\.json/.test(file));
const FOLLOWED = WHOLE.filter((file) => unbuiltParts(contractOf(file)).length === 0);

afterAll(() => {
  setContractInUse();
});

it("is known of each contract whether a workbook can follow it", () => {
  const unbuilt = WHOLE.map((file) => [file, unbuiltParts(contractOf(file))] as const);
  expect(Object.fromEntries(unbuilt.filter(([, parts]) => parts.length > 0))).toEqual({
    "v08-two-readings.json": ["readings"],
    "v09-other-figure.json": ["figures"],
  });
});

describe("another house's workbook", () => {
  it.each(FOLLOWED)("of %s has no error cell and nothing of this house", async (file) => {
    const contract = contractOf(file);
    setContractInUse(contract, {
      ...populationInUse(),
      inhabitants: Object.fromEntries(
        contract.municipalities.map(({ code }, index) => [code, 10_000 + 1_000 * index]),
      ),
    });
    const [year = 0] = contract.years;
    const host = await openContractWorkbook({ year, date: `${year}-06-30` });
    expect(errorsIn(host)).toEqual([]);
    const texts = host.workbook.sheets.flatMap(({ cells }) =>
      [...cells.values()].map(({ value }) => String(value)),
    );
    const foreign = /Midtjylland|19 kommuner|bilag a\b/i;
    const allowed = JSON.stringify(contract);
    expect(texts.filter((text) => foreign.test(text) && !allowed.includes(text))).toEqual([]);
  });
});
