import type { Contract } from "../../contract/contract";
import { activePart, MARKED_PARTS, type MarkedPart } from "../../sheets/plan/parts";

/**
 * Raised whenever the sheets change in a way that an older workbook does not have. 2: a table of targets a year, and
 * counts that have names. 3: columns for what has to be known of each figure. 4: the choice of what a guidance is, the
 * dialogue's dates on Kommuner, and the mark of an older figure.
 */
const LAYOUT_VERSION = 4;
/** A hidden name of the sheet's own: it stays when the sheet is renamed, moved or copied. */
export const SHEET_MARKER = "KKR_Ark";
/** The second carrier, a document property: it stays when a sheet is deleted. */
export const PROPERTY_MARKER = "KKR Resultatkontrakt";
/** The part of the file that holds the contract and the population the sheets were made from. */
export const CONTRACT_NAMESPACE = "urn:kkr:resultatkontrakt:1";

/** The contract and layout that a workbook was made from. */
export interface WorkbookMarker {
  readonly contract: string;
  readonly contractVersion: number;
  readonly layout: number;
}

/** The part that a sheet of ours is, and the name its table was made with; of a report, which has none, the key of
 * what it was made from. */
export interface SheetMarker extends WorkbookMarker {
  readonly part: MarkedPart;
  readonly table: string;
}

/** The marker of a workbook or sheet made from a contract now. */
export function markerOf({ id, version }: Contract): WorkbookMarker {
  return { contract: id, contractVersion: version, layout: LAYOUT_VERSION };
}

/** Whether sheets were made before those of today: some of what formulas name now is not there. */
export function isOlderLayout({ layout }: WorkbookMarker): boolean {
  return layout < LAYOUT_VERSION;
}

export function formatWorkbookMarker({ contract, contractVersion, layout }: WorkbookMarker): string {
  return `${contract}|${contractVersion}|${layout}`;
}

export function formatSheetMarker(marker: SheetMarker): string {
  return `${marker.part}|${formatWorkbookMarker(marker)}|${marker.table}`;
}

/** The marker of a sheet of ours while it is being made. */
export function formatBegunMarker(part: MarkedPart): string {
  return `${BEGUN}|${part}`;
}

/** The part that a sheet was to become whose making broke off, from the name's value. */
export function parseBegunMarker(text: string): MarkedPart | undefined {
  const [begun, part] = unquoted(text).split("|");
  return begun === BEGUN ? MARKED_PARTS.find((each) => each === part) : undefined;
}

const BEGUN = "begun";

/** `undefined` for a text that is no marker of ours. */
export function parseWorkbookMarker(text: string): WorkbookMarker | undefined {
  const [contract, contractVersion, layout] = text.split("|");
  const versions = [Number(contractVersion), Number(layout)] as const;
  if (!contract || !versions.every((version) => Number.isInteger(version) && version > 0)) return undefined;
  return { contract, contractVersion: versions[0], layout: versions[1] };
}

/** Reads the name's value (`targets|...`) or its formula (`="targets|..."`). */
export function parseSheetMarker(text: string): SheetMarker | undefined {
  const [part, contract, contractVersion, layout, table] = unquoted(text).split("|");
  const marker = parseWorkbookMarker(`${contract}|${contractVersion}|${layout}`);
  const known = MARKED_PARTS.find((each) => each === part);
  if (!marker || !known || table === undefined) return undefined;
  // Only a frozen sheet has no table.
  return table || !activePart(known) ? { ...marker, part: known, table } : undefined;
}

/** A name's formula (`="targets|..."`) as the value it holds. */
function unquoted(text: string): string {
  return text.replace(/^="?|"$/g, "");
}
