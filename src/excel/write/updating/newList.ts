import { contractInUse } from "../../../contract/contractInUse";
import { listTexts } from "../../../language/sheets/listTexts";
import { freeName, numberedSheet } from "../../../sheets/plan/freeName";
import type { ListPart } from "../../../sheets/plan/parts";
import { listPlace } from "../../identity/listPlace";
import type { SheetSnapshot } from "../../identity/loadSheets";
import type { LogSeen } from "../../identity/logSeen";

/** The name that a list's sheet is given where it is made. */
export function newListName(part: ListPart, { sheets }: Pick<LogSeen, "sheets">): string {
  const { sheet } = listTexts(contractInUse().language)[part];
  return freeName(
    (number) => numberedSheet(sheet, number),
    sheets.map(({ name }) => name),
  );
}

/** A list's sheet that was made since, whole or half; `undefined` where it was there before or is not there now. */
export function listMadeSince(
  part: ListPart,
  before: Pick<LogSeen, "sheets">,
  now: Pick<LogSeen, "sheets">,
): SheetSnapshot | undefined {
  if (listPlace(part, before)) return undefined;
  const name = newListName(part, before);
  return now.sheets.find((sheet) => sheet.name === name && !before.sheets.some(({ id }) => id === sheet.id));
}
