import { fundingFor, type Funding } from "../../contract/funding";
import { contractInUse } from "../../contract/contractInUse";
import { contractResultTexts } from "../cells/contractResultTexts";
import { excelError, type ExcelError } from "../cells/excelError";
import { calledYear, yearOutsideError } from "../cells/yearCell";

type FixedFunding = Extract<Funding, { kind: "fixed" }>;

/** The annex's rows of a year, or the `#N/A` that says why there are none. */
export function fundingRows(year: number): FixedFunding | ExcelError {
  const funding = fundingFor(contractInUse(), year);
  if (funding.kind === "outside") return yearOutsideError(year);
  if (funding.kind === "fixed") return funding;
  const texts = contractResultTexts();
  if (funding.kind === "none") return excelError("#N/A", texts.fundingNone);
  const called = calledYear(year);
  return excelError(
    "#N/A",
    funding.kind === "undivided" ? texts.fundingUndivided(called) : texts.fundingNotFixed(called),
  );
}
