import type { Contract } from "../../../src/contract/contract";
import { contractInUse, populationInUse, setContractInUse } from "../../../src/contract/contractInUse";
import type { CommandLineTexts } from "../../../src/language/commandLine/commandLine";
import { populationLacks } from "../../../src/contract/population";
import { readContract, readPopulation } from "../files/readInput";
import { UsageError } from "./usageError";

/**
 * Puts the contract and the population in use that a command is given, or those that are shipped; none where what is
 * shipped lacks a municipality of the contract, which is reported.
 */
export function useContractOptions(
  options: {
    readonly contract: string | undefined;
    readonly population: string | undefined;
    readonly acknowledge: boolean;
  },
  texts: CommandLineTexts,
  tell: (line: string) => void,
): Contract {
  const { contract: file, acknowledge } = options;
  const contract = file === undefined ? contractInUse() : readContract(file, texts, acknowledge);
  const given = options.population === undefined ? null : readPopulation(options.population, texts);
  const population = given ?? populationInUse();
  const lacking = population ? populationLacks(population, contract) : [];
  if (given && lacking.length > 0) throw new UsageError(texts.populationMissing(lacking));
  if (lacking.length > 0) tell(texts.withoutPopulation(lacking, contract.band !== undefined));
  setContractInUse(contract, lacking.length > 0 ? null : population);
  return contract;
}
