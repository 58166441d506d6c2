import { textLiteral, thisRow } from "../plan/formulas";
import type { PlanInput } from "../plan/planInput";
import { dayText } from "../plan/sheetHeader";

/**
 * How far the dialogue with the row's municipality is and what came of it, from Rapportvej, as parts of a text; blank
 * where that sheet is not there: IFERROR catches names that refer to nothing, and could not catch a missing table.
 */
export function dialogueState({ naming: { names }, texts }: PlanInput): readonly string[] {
  const words = texts.municipalities;
  const at = `MATCH(${thisRow(words.columns.name)},${names.dialogueMunicipality},0)`;
  const statePart = (name: string, word: string, shown: (cell: string) => string) => {
    const cell = `INDEX(${name},${at})`;
    return `IFERROR(IF(${cell}="","",${textLiteral(word)}&${shown(cell)}),"")`;
  };
  return [
    statePart(names.dialogueInvited, words.dialogueInvited, writtenDay),
    statePart(names.dialogueHeld, words.dialogueHeld, writtenDay),
    statePart(names.dialogueAgreed, words.dialogueAgreed, (cell) => cell),
  ];
}

/** A day; else what stands in its place. */
function writtenDay(cell: string): string {
  return `IF(ISNUMBER(${cell}),${dayText(cell)},${cell})`;
}
