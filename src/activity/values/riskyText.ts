import type { Entry } from "./entry";
import { mayBeMisencoded } from "./repairText";

/** By their codes: looked up once or twice a row. */
const SIGNS_OF_FORMULAS: ReadonlySet<number> = new Set(
  Array.from("=+-@\t\r\n", (sign) => sign.charCodeAt(0)),
);

/** Whether Excel may make a formula of a text. */
export function mayBecomeFormula(text: string): boolean {
  return SIGNS_OF_FORMULAS.has(text.charCodeAt(0));
}

/** Whether no rule for texts has anything to say of an entry, wherever it stands; what is no text is none. */
export function isSafeText(entry: Entry): boolean {
  return typeof entry !== "string" || !(mayBecomeFormula(entry) || mayBeMisencoded(entry));
}
