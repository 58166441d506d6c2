import { contractInUse } from "../../contract/inUse";
import { fundingFor } from "../../contract/funding";
import { findMunicipality } from "../../contract/municipalities";
import { agreedYear } from "./agreedYear";
import type { ArgumentValue, Explanation, Telling } from "./explanation";

/** A municipality's row of the annex, and how its amount is told. */
function toldAmount([written, year]: readonly ArgumentValue[], { words }: Telling): string[] {
  const found = findMunicipality(contractInUse(), written);
  return found ? [words.annex(found.name, String(agreedYear(year)))] : [];
}

/** How a share of the annex's rows is made; the printed total where it is another. */
export function toldShare(code: string, year: number, { words, write }: Telling): string[] {
  const funding = fundingFor(contractInUse(), year);
  const row = funding.kind === "fixed" ? funding.rows.find((each) => each.code === code) : undefined;
  if (funding.kind !== "fixed" || !row) return [];
  const told = [words.annexShare(write.exact(row.amount), write.exact(funding.sum))];
  return funding.total === funding.sum ? told : [...told, words.printedTotal(write.exact(funding.total))];
}

export const explainFunding: Explanation = {
  needs: ["municipality"],
  steps: toldAmount,
  section: () => contractInUse().funding.section,
};

export const explainFundingShare: Explanation = {
  needs: ["municipality"],
  steps: (values, telling) => {
    const found = findMunicipality(contractInUse(), values[0]);
    return found ? toldShare(found.code, agreedYear(values[1]), telling) : [];
  },
  section: () => contractInUse().funding.section,
};
