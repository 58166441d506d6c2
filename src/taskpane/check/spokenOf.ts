import type { CheckPaneTexts } from "../../language/checkPane";
import type { CheckingState } from "./checkingState";
import { headline } from "./headline";

/**
 * What a screen reader is told once something here has been judged; a co-author's changes leave it as it was,
 * and so say nothing.
 */
export function spokenOf({ busy, outcome, spoken }: CheckingState, texts: CheckPaneTexts): string {
  if (busy) return texts.checking;
  if (!outcome || spoken === 0) return "";
  // A space more or less makes the same words news.
  return `${outcome.kind === "checked" ? headline(outcome, texts) : texts.noWorkbook}${spoken % 2 ? "" : " "}`;
}
