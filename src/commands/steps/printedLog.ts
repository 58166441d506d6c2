import { contractInUse } from "../../contract/contractInUse";
import { listPlace } from "../../excel/identity/listPlace";
import type { LogSeen } from "../../excel/identity/logSeen";
import { newListName } from "../../excel/write/updating/newList";
import { sheetTexts } from "../../language/sheets/sheets";
import type { SheetPlan } from "../../sheets/plan/plan";
import { landscape } from "../../sheets/plan/print";

const HEADER_ROW = 4;

/**
 * The log and its pages, for the request that sets up others: all its columns on a page's width.
 * @param snapshot before the command that wrote a line into it, and made it where there was none
 */
export function printedLog(snapshot: LogSeen): Pick<SheetPlan, "name" | "print"> {
  const contract = contractInUse();
  const place = listPlace("log", snapshot);
  const there = place && snapshot.sheets.find(({ id }) => id === place.id);
  const print = landscape({ contract, texts: sheetTexts(contract.language) }, "A:E", [
    HEADER_ROW,
    HEADER_ROW,
  ]);
  return { name: there?.name ?? newListName("log", snapshot), print };
}
