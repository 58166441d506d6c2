import { readdirSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { setContractInUse } from "../../../../src/contract/contractInUse";
import { openContractWorkbook } from "../contractWorkbook";
import { errorsIn } from "../openAddIn";
import { OTHERS_FOLDER, othersContract, useOthersContract } from "./othersContract";

const WHOLE = readdirSync(OTHERS_FOLDER).filter((file) => /^v\d|^hovedstaden\.json/.test(file));

afterAll(() => {
  setContractInUse();
});

describe("another house's workbook", () => {
  it.each(WHOLE)("of %s has no error cell and nothing of this house", async (file) => {
    const contract = useOthersContract(othersContract(file));
    const [year = 0] = contract.years;
    const host = await openContractWorkbook({ year, date: `${year}-06-30` });
    expect(errorsIn(host)).toEqual([]);
    const texts = host.workbook.sheets.flatMap(({ cells }) =>
      [...cells.values()].map(({ value }) => String(value)),
    );
    const foreign = /Midtjylland|19 kommuner|bilag a\b/i;
    const allowed = JSON.stringify(contract);
    expect(texts.filter((text) => foreign.test(text) && !allowed.includes(text))).toEqual([]);
    // A cell's input hint and refusal speak in the contract's years, or names none.
    const said = JSON.stringify(
      host.workbook.sheets.flatMap(({ validations }) =>
        validations.flatMap(({ prompt, error }) => [prompt, error]),
      ),
    );
    const ours = contract.years.flatMap((each) => [each, each + 1]);
    const named = [...said.matchAll(/\b20[2-4]\d\b/g)].map(([found]) => Number(found));
    expect(named.filter((each) => !ours.includes(each))).toEqual([]);
    expect(said).not.toMatch(foreign);
  });
});
