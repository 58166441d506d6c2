import { contractInUse } from "../../contract/contractInUse";
import { listPlace } from "../../excel/identity/listPlace";
import type { LogSeen } from "../../excel/identity/logSeen";
import { newListName } from "../../excel/write/updating/newList";
import { sheetTexts } from "../../language/sheets/sheets";
import type { SheetPlan } from "../../sheets/plan/plan";
import { landscape } from "../../sheets/plan/print";

const HEADER_ROW = 4;

/**
 * A log that was made just now and its pages, for the request that sets up others: all its columns on a page's width.
 * One that was there is printed as its user has set it up.
 * @param snapshot before the command that wrote a line into it
 */
export function printedLog(snapshot: LogSeen): readonly Pick<SheetPlan, "name" | "print">[] {
  if (listPlace("log", snapshot)) return [];
  const contract = contractInUse();
  const print = landscape({ contract, texts: sheetTexts(contract.language) }, "A:E", [
    HEADER_ROW,
    HEADER_ROW,
  ]);
  return [{ name: newListName("log", snapshot), print }];
}
