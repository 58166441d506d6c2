import type { Contract } from "../../../src/contract/contract";
import { contractInUse, populationInUse, setContractInUse } from "../../../src/contract/contractInUse";
import { unbuiltParts } from "../../../src/contract/unbuilt";
import type { CommandLineTexts } from "../../../src/language/commandLine/commandLine";
import { checkPopulation, readContract, readPopulation } from "../files/readInput";
import { UsageError } from "./usageError";

/** Puts the contract and the population in use that a command is given, or those that are shipped. */
export function useContractOptions(
  options: { readonly contract: string | undefined; readonly population: string | undefined },
  texts: CommandLineTexts,
): Contract {
  const contract = options.contract === undefined ? contractInUse() : readContract(options.contract, texts);
  const population =
    options.population === undefined ? populationInUse() : readPopulation(options.population, texts);
  const unbuilt = unbuiltParts(contract);
  if (unbuilt.length > 0) throw new UsageError(texts.unbuilt(contract.title, unbuilt));
  checkPopulation(contract, population, texts);
  setContractInUse(contract, population);
  return contract;
}
