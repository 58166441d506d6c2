import { ratio } from "../../calc/ratio";
import { contractInUse } from "../../contract/contractInUse";
import { findMunicipality } from "../../contract/municipalities";
import { optionalArgument, singleCell } from "../cells/optionalArgument";
import type { CellResult } from "../cells/cell";
import { resultOrError } from "../cells/figure";
import type { FunctionDescription } from "../describing/functionDescription";
import { fundingRows } from "../funding/fundingRows";
import { singleYearParameter } from "../describing/sharedParameters";
import { readYear } from "../cells/yearCell";

/** The annex in its order, a row a municipality: name, amount (1.000 kr.), share of the sum of the rows. */
export function fundingKey(year?: unknown): CellResult[][] {
  const wanted = readYear(singleCell(optionalArgument(year)));
  if (typeof wanted === "object") throw wanted;
  const funding = fundingRows(wanted);
  if (!("rows" in funding)) throw funding;
  return funding.rows.map(({ code, amount }) => [
    findMunicipality(contractInUse(), code)?.name ?? code,
    amount,
    resultOrError(ratio(amount, funding.sum)),
  ]);
}

export const fundingKeyDescription: FunctionDescription = {
  description: {
    da: "Finansieringen i kontraktens rækkefølge: kommune, beløb i 1.000 kr. og andel af rækkernes sum.",
    en: "The funding in the contract's order: municipality, amount in 1,000 kroner and share of the sum of the rows.",
  },
  parameters: [singleYearParameter],
  result: { matrix: true, unit: { da: "tekst, 1.000 kr. og brøk", en: "text, 1,000 kroner and fraction" } },
  errors: ["#N/A"],
  examples: [
    { formula: "=ROWS(KKR.FUNDINGKEY())", answer: 19 },
    { formula: "=SUM(INDEX(KKR.FUNDINGKEY(2026),0,2))", answer: 44814 },
  ],
};
