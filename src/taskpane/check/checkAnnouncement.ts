import type { CheckPaneTexts } from "../../language/pane/check/checkPane";
import type { CheckingState } from "./checkingState";
import { headline } from "./headline";

/**
 * The announcement to screen readers once something here has been judged; a co-author's changes leave it as it was,
 * and so say nothing.
 */
export function checkAnnouncement(
  { checking, note, announced, announcementCount }: CheckingState,
  texts: CheckPaneTexts,
): string {
  if (checking) return texts.checking;
  if (!announced || note?.kind === "cancelled") return "";
  // A space more or less makes the same words news.
  return `${announced.kind === "checked" ? headline(announced, texts) : texts.noWorkbook}${announcementCount % 2 ? "" : " "}`;
}
