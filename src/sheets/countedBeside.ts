import type { Contract } from "../contract/contract";
import type { Population } from "../contract/populationSchema";
import { contractInUse, populationInUse } from "../contract/contractInUse";
import { countedColumnsBlock, countedHeaders } from "./activity/countedColumnsBlock";
import type { CellPosition } from "./plan/address";
import type { ExpectedHeader } from "./expectedFormulas";
import type { ExistingNames } from "./plan/naming";
import { formula } from "./plan/plan";
import { planInput, type PlanInput } from "./plan/planInput";
import { presentNaming } from "./presentNaming";

/** The columns beside Aktivitet that all sums are made of: the headers' formulas and the meaning of their names. */
export interface CountedBeside {
  readonly formulas: readonly string[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}

/** As the sheet is made with it, the first header at a place. */
export function countedBeside(there: ExistingNames, at: CellPosition): CountedBeside {
  const input = inputOf(contractInUse(), populationInUse(), there);
  return {
    formulas: countedHeaders(input, at).map(({ text }) => formula(text).formula),
    names: countedColumnsBlock(input, at).names.flatMap(({ name, refersTo }) =>
      typeof refersTo === "string" ? [] : [{ name, formula: refersTo.formula }],
    ),
  };
}

/** The headers alone, as any contract's sheet is made with them. */
export function headersBeside(
  contract: Contract,
  population: Population | null,
  there: ExistingNames,
  at: CellPosition,
): readonly ExpectedHeader[] {
  return countedHeaders(inputOf(contract, population, there), at).map(({ header, text }) => ({
    header,
    formula: formula(text).formula,
  }));
}

function inputOf(contract: Contract, population: Population | null, there: ExistingNames): PlanInput {
  // No formula depends on what is chosen when the sheets are made.
  const settings = { year: contract.years[0] ?? 0, date: 0, individualTarget: undefined };
  return planInput(contract, population, settings, presentNaming(contract, there));
}
