import { contractInUse } from "../../contract/contractInUse";
import { resultTexts } from "../../language/functions/results";
import type { FollowUpTexts, StatusKey } from "../../language/pane/followUp/followUpTexts";
import { sheetTexts } from "../../language/sheets/sheets";

/** A verdict of Målark in the reader's words; any other word as it stands there. */
export function statusInWords(said: string, { statuses }: FollowUpTexts): string {
  const { language } = contractInUse();
  const { shared, targets } = sheetTexts(language);
  const words: Readonly<Record<StatusKey, string>> = {
    ...resultTexts(language).verdicts,
    ...targets.running,
    notJudged: shared.notJudged,
    notBegun: targets.notBegun,
  };
  const found = (Object.keys(words) as StatusKey[]).find((key) => words[key] === said);
  return (found && statuses?.[found]) ?? said;
}
