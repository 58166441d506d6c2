import { contractInUse } from "../../contract/contractInUse";
import { fundingFor } from "../../contract/funding";
import { findMunicipality } from "../../contract/municipalities";
import { agreedYear } from "../explaining/agreedYear";
import type { ArgumentValue, Explanation, ExplanationContext } from "../explaining/explanation";

/** A municipality's row of the annex, and how its amount is told. */
function amountSteps([written, year]: readonly ArgumentValue[], { words }: ExplanationContext): string[] {
  const found = findMunicipality(contractInUse(), written);
  return found ? [words.annex(found.name, String(agreedYear(year)))] : [];
}

/** How a share of the annex's rows is made; the printed total where it is another. */
export function shareSteps(
  code: string,
  year: number,
  { words, format: write }: ExplanationContext,
): string[] {
  const funding = fundingFor(contractInUse(), year);
  const row = funding.kind === "fixed" ? funding.rows.find((each) => each.code === code) : undefined;
  if (funding.kind !== "fixed" || !row) return [];
  const stepLines = [words.annexShare(write.exact(row.amount), write.exact(funding.sum))];
  return funding.total === funding.sum
    ? stepLines
    : [...stepLines, words.printedTotal(write.exact(funding.total))];
}

export const explainFunding: Explanation = {
  needs: ["municipality"],
  steps: amountSteps,
  section: () => contractInUse().funding.section,
};

export const explainFundingShare: Explanation = {
  needs: ["municipality"],
  steps: (values, context) => {
    const found = findMunicipality(contractInUse(), values[0]);
    return found ? shareSteps(found.code, agreedYear(values[1]), context) : [];
  },
  section: () => contractInUse().funding.section,
};
