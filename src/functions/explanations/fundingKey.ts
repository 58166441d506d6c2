import { contractInUse } from "../../contract/inUse";
import { fundingFor } from "../../contract/funding";
import { agreedYear } from "./agreedYear";
import type { Explanation } from "./explanation";
import { explainFunding, toldShare } from "./funding";

const SHARE_COLUMN = 2;

export const explainFundingKey: Explanation = {
  steps: ([written], telling) => {
    const year = agreedYear(written);
    const funding = fundingFor(contractInUse(), year);
    const code = funding.kind === "fixed" ? funding.rows[telling.row]?.code : undefined;
    if (code === undefined) return [];
    if (telling.column === SHARE_COLUMN) return toldShare(code, year, telling);
    return explainFunding.steps([code, year], telling);
  },
  section: () => contractInUse().funding.section,
};
