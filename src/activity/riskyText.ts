import type { Entry } from "./activityRow";
import { mayBeBroken } from "./repairText";

const SIGNS_OF_FORMULAS = "=+-@\t\r\n";

/** Whether Excel may make a formula of a text. */
export function mayBecomeFormula(text: string): boolean {
  return text !== "" && SIGNS_OF_FORMULAS.includes(text.charAt(0));
}

/** Whether no rule for texts has anything to say of an entry, wherever it stands; what is no text is none. */
export function isSoundText(entry: Entry): boolean {
  return typeof entry !== "string" || !(mayBecomeFormula(entry) || mayBeBroken(entry));
}
