import { contractInUse } from "../../contract/contractInUse";
import { fundingFor } from "../../contract/funding/funding";
import { agreedYear } from "../explaining/agreedYear";
import type { Explanation } from "../explaining/explanation";
import { fundingExplanation } from "../funding/explanation";
import { fundingShareExplanation } from "../fundingShare/explanation";

const SHARE_COLUMN = 2;

/** Each cell is explained as the function that answers it alone. */
export const fundingKeyExplanation: Explanation = {
  steps: ([written], context) => {
    const year = agreedYear(written);
    const funding = fundingFor(contractInUse(), year);
    const code = funding.kind === "fixed" ? funding.rows[context.row]?.code : undefined;
    if (code === undefined) return [];
    const cell = context.column === SHARE_COLUMN ? fundingShareExplanation : fundingExplanation;
    return cell.steps([code, year], context);
  },
  section: () => contractInUse().funding?.section,
};
