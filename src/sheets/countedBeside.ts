import { contractInUse, populationInUse } from "../contract/contractInUse";
import { countedColumnsBlock, countedHeaders } from "./activity/countedColumnsBlock";
import type { CellPosition } from "./plan/address";
import type { ExistingNames } from "./plan/naming";
import { formula } from "./plan/plan";
import { planInput } from "./plan/planInput";
import { presentNaming } from "./presentNaming";

/** What stands beside Aktivitet and all sums are made of: the headers' formulas and what their names mean. */
export interface CountedBeside {
  readonly formulas: readonly string[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}

/** As the sheet is made with it, the first header at a place. */
export function countedBeside(there: ExistingNames, at: CellPosition): CountedBeside {
  const contract = contractInUse();
  // No formula depends on what is chosen when the sheets are made.
  const settings = { year: contract.years[0] ?? 0, date: 0, individualTarget: undefined };
  const input = planInput(contract, populationInUse(), settings, presentNaming(contract, there));
  return {
    formulas: countedHeaders(input, at).map(({ text }) => formula(text).formula),
    names: countedColumnsBlock(input, at).names.flatMap(({ name, refersTo }) =>
      typeof refersTo === "string" ? [] : [{ name, formula: refersTo.formula }],
    ),
  };
}
