import { contractInUse } from "../../contract/contractInUse";
import { fundingFor } from "../../contract/funding";
import { agreedYear } from "../explaining/agreedYear";
import type { Explanation } from "../explaining/explanation";
import { explainFunding, shareSteps } from "../funding/explanation";

const SHARE_COLUMN = 2;

export const explainFundingKey: Explanation = {
  steps: ([written], context) => {
    const year = agreedYear(written);
    const funding = fundingFor(contractInUse(), year);
    const code = funding.kind === "fixed" ? funding.rows[context.row]?.code : undefined;
    if (code === undefined) return [];
    if (context.column === SHARE_COLUMN) return shareSteps(code, year, context);
    return explainFunding.steps([code, year], context);
  },
  section: () => contractInUse().funding.section,
};
