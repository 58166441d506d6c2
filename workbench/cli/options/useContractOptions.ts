import type { Contract } from "../../../src/contract/contract";
import { contractInUse, populationInUse, setContractInUse } from "../../../src/contract/contractInUse";
import type { CommandLineTexts } from "../../../src/language/commandLine/commandLine";
import { checkPopulation, readContract, readPopulation } from "../files/readInput";

/** Puts the contract and the population in use that a command is given, or those that are shipped. */
export function useContractOptions(
  options: { readonly contract: string | undefined; readonly population: string | undefined },
  texts: CommandLineTexts,
): Contract {
  const contract = options.contract === undefined ? contractInUse() : readContract(options.contract, texts);
  const population =
    options.population === undefined ? populationInUse() : readPopulation(options.population, texts);
  checkPopulation(contract, population, texts);
  setContractInUse(contract, population);
  return contract;
}
