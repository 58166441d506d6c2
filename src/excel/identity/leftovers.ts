import { contractInUse } from "../../contract/contractInUse";
import { namesFor } from "../../sheets/plan/ourNames";
import { SHEET_PARTS, type MarkedPart } from "../../sheets/plan/parts";
import { quotedSheetName } from "../../sheets/plan/address";
import { blankSheets } from "../read/blankSheets";
import type { WorkbookSnapshot } from "./inspectWorkbook";
import type { SheetSnapshot } from "./loadSheets";

/** Parts that an insertion that broke off has left and could not take back. */
export interface Leftovers {
  readonly sheets: readonly SheetSnapshot[];
  /** Names of the workbook that were made with them. */
  readonly names: readonly string[];
  /** The workbook without them, as it was before. */
  readonly without: WorkbookSnapshot;
}

/**
 * Looks for them. Sheets bear a mark as soon as they are there, and get the final one last; the one that was made last
 * may have none yet, but then it is blank, and the workbook says that it was to be made.
 * @param made the names that our sheets are made with
 * @returns `undefined` where there are none
 */
export async function findLeftovers(
  snapshot: WorkbookSnapshot,
  made: readonly string[],
): Promise<Leftovers | undefined> {
  const begun = snapshot.sheets.filter((sheet) => sheet.begun);
  const { inserting } = snapshot;
  if (begun.length + inserting.length === 0) return undefined;
  // The contract's sheets are made together: those that have their final mark belong to the same insertion, unless it
  // was to make others only, as where one that was deleted is made again.
  const isWhole =
    begun.some(({ begun: part }) => isContractPart(part)) &&
    !snapshot.sheets.some(({ name, marker }) => isContractPart(marker?.part) && !inserting.includes(name));
  const isMarked = ({ marker, begun: part }: SheetSnapshot) =>
    part !== undefined || (isWhole && isContractPart(marker?.part));
  const unmarked = snapshot.sheets.filter(
    ({ name, marker, begun: part, tables }) =>
      !marker &&
      !part &&
      tables.length === 0 &&
      (inserting.includes(name) || (begun.length > 0 && made.some((each) => name.startsWith(each)))),
  );
  const blank = await blankSheets(unmarked.map(({ id }) => id));
  const sheets = snapshot.sheets.filter((sheet) => isMarked(sheet) || blank.has(sheet.id));
  if (sheets.length === 0) return undefined;
  const ours: readonly string[] = isWhole ? Object.values(namesFor(contractInUse())) : [];
  // One of the user's own may be spelled as ours; ours speak of our sheets or their tables.
  const places = sheets.flatMap(({ name, tables }) => [quotedSheetName(name), name, ...tables]);
  const names = snapshot.names.flatMap(({ name, formula }) => {
    const isOurs = places.some((place) => formula.includes(`${place}!`) || formula.includes(`${place}[`));
    return ours.includes(name) && (isOurs || formula.includes("#REF!")) ? [name] : [];
  });
  const without: WorkbookSnapshot = {
    ...snapshot,
    sheets: snapshot.sheets.filter((sheet) => !sheets.includes(sheet)),
    names: snapshot.names.filter(({ name }) => !names.includes(name)),
    inserting: [],
    ...(isWhole ? { property: undefined, contractParts: [] } : {}),
  };
  return { sheets, names, without };
}

function isContractPart(part: MarkedPart | undefined): boolean {
  return SHEET_PARTS.some((each) => each === part);
}
