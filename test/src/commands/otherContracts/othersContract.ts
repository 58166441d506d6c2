import { readFileSync } from "node:fs";
import type { Contract } from "../../../../src/contract/contract";
import { setContractInUse } from "../../../../src/contract/contractInUse";
import { judgeContract } from "../../../../src/contract/judge/judgeContract";
import { shippedPopulation } from "../../contract/shippedPopulation";

export const OTHERS_FOLDER = "test/fixtures/cases/contracts";

/** Another house's contract, from a file of the public cases. */
export function othersContract(file: string, folder = OTHERS_FOLDER): Contract {
  const { contract, faults } = judgeContract(JSON.parse(readFileSync(`${folder}/${file}`, "utf8")));
  if (!contract) throw new Error(`${file}: ${faults.map(({ rule }) => rule).join(", ")}`);
  return contract;
}

/** Ten thousand inhabitants in the first municipality, a thousand more in each that follows. */
export const inhabitantsOf = (index: number) => 10_000 + 1_000 * index;

/** Puts it in use with so many inhabitants. */
export function useOthersContract(contract: Contract): Contract {
  setContractInUse(contract, {
    ...shippedPopulation,
    inhabitants: Object.fromEntries(
      contract.municipalities.map(({ code }, index) => [code, inhabitantsOf(index)]),
    ),
  });
  return contract;
}
