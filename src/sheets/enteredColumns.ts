import { contractInUse } from "../contract/contractInUse";
import { activityTableColumns } from "./activity/activityTableColumns";
import { meetingColumns } from "./meetings/meetingColumns";
import type { Column } from "./plan/column";
import type { ExistingNames } from "./plan/naming";
import type { AnyPart } from "./plan/plan";
import { sheetInput } from "./plan/planInput";
import { presentNaming } from "./presentNaming";

/** The parts with a table that is filled by rows. */
type EnteredPart = Extract<AnyPart, "activity" | "meetings">;

/** The columns of a table of entered rows, in their order, as the sheet is made with them. */
export function enteredColumns(table: EnteredPart, there: ExistingNames): readonly Column<null>[] {
  const contract = contractInUse();
  const input = sheetInput(contract, presentNaming(contract, there));
  return table === "activity" ? activityTableColumns(input) : meetingColumns(input);
}
