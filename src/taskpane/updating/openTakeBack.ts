import { settleAfter } from "../../commands/settleSheets";
import { prepareTakeBack } from "../../commands/updating/prepareTakeBack";
import { updateWorkbook } from "../../commands/updating/updateWorkbook";
import type { Versions } from "../../commands/updating/versions";
import { createUpdating, type Updating } from "./updating";

/** Taking an update back, with the real commands. */
export function openTakeBack(versions: Versions): Updating {
  return createUpdating({
    prepare: () => prepareTakeBack(versions),
    update: (proposal, control) => settleAfter((own) => updateWorkbook(proposal, own), control),
  });
}
