import { contractInUse } from "../../contract/contractInUse";
import { fundingFor } from "../../contract/funding/funding";
import { findMunicipality } from "../../contract/municipalities";
import { agreedYear } from "../explaining/agreedYear";
import type { Explanation } from "../explaining/explanation";
import { fundingExplanation } from "../funding/explanation";

/** A share of the sum of the annex's rows; the printed total is named where it is another. */
export const fundingShareExplanation: Explanation = {
  ...fundingExplanation,
  steps: ([written, year], { format: { exact } }) => {
    const code = findMunicipality(contractInUse(), written)?.code;
    const funding = fundingFor(contractInUse(), agreedYear(year));
    const row = funding.kind === "fixed" ? funding.rows.find((each) => each.code === code) : undefined;
    if (funding.kind !== "fixed" || !row) return [];
    const quotient = `${exact(row.amount)} / ${exact(funding.sum)}`;
    const step = {
      da: `${quotient}, summen af bilagets rækker`,
      en: `${quotient}, the sum of the annex's rows`,
    };
    if (funding.total === funding.sum) return [step];
    const total = exact(funding.total);
    return [step, { da: `bilaget skriver ${total} i alt`, en: `the annex prints ${total} in all` }];
  },
};
