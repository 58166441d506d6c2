import { allowedValues } from "../../../host/objects/rules/validity";
import type { Sheet } from "../../../model/sheet";
import type { Session } from "../../../session/session";
import { validationAt } from "../../../session/validate";

/** The values a cell's list offers, as they are typed; `undefined` where it has no list to open. */
export function listChoices(
  session: Session,
  sheet: Sheet,
  row: number,
  column: number,
): string[] | undefined {
  const rule = validationAt(sheet, row, column);
  if (rule?.kind !== "List" || !rule.inCellDropDown) return undefined;
  const choices = allowedValues(session.host.session, sheet, rule);
  return session.locale === "da-DK" ? choices.map(danishNumber) : choices;
}

function danishNumber(choice: string): string {
  return /^-?\d+\.\d+$/.test(choice) ? choice.replace(".", ",") : choice;
}
