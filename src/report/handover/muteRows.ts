import { issueTexts } from "../../language/issues/issues";
import { SHEET_LANGUAGE } from "../../language/language";
import { handoverTexts } from "../../language/sheets/handoverTexts";
import type { ReportFacts } from "../facts/reportFacts";
import { NOTHING, type HandoverRow, type HandoverSheets, type HandoverState } from "./handoverRow";

/** Issues that somebody has hidden, each with its reason. */
export function muteRows(
  facts: ReportFacts,
  { mutes }: HandoverState,
  sheets: HandoverSheets,
): HandoverRow[] {
  const { language } = facts.contract;
  const words = handoverTexts(language).mutes;
  const { rules } = issueTexts(SHEET_LANGUAGE);
  return mutes.map(({ rule, received, row, reason }) => {
    const title = Object.entries(rules).find(([id]) => id === rule)?.[1].title ?? rule;
    const identity = row.split("|").filter((part) => part !== "");
    return {
      ...NOTHING,
      topic: "mute",
      what: words.received(title, received === null ? "" : String(received), identity.join(", ")),
      detail: reason,
      where: sheets.activity,
    };
  });
}
