import type { WorkbookSnapshot } from "../identity/inspectWorkbook";
import { queueInsertionEnds } from "../identity/insertionMark";
import { PROPERTY_MARKER } from "../identity/marker";
import { runExcel } from "../runExcel";

/** Which sheets and names of the workbook an insertion was to make. */
export interface PlannedParts {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
}

/**
 * Parts that an insertion has made so far, by their present names; none of the user's own. The cell style is none of
 * it and stays: after one was deleted, some Excels can read none any more, and an unused one harms nobody.
 */
interface InsertedParts extends PlannedParts {
  readonly ids: readonly string[];
  /** Of the file's parts, those with a contract or with what a report was made from. */
  readonly fileParts: readonly string[];
  readonly property: boolean;
  /** Whether the workbook says that it is being made. */
  readonly mark: boolean;
}

/** The parts that are there now and were not before. */
export function insertedParts(
  before: WorkbookSnapshot,
  now: WorkbookSnapshot,
  planned: PlannedParts,
): InsertedParts {
  const known = new Set(before.sheets.map((sheet) => sheet.id));
  const sheets = now.sheets.filter((sheet) => !known.has(sheet.id) && planned.sheets.includes(sheet.name));
  const named = new Set(before.names.map(({ name }) => name));
  return {
    sheets: sheets.map(({ name }) => name),
    ids: sheets.map(({ id }) => id),
    names: now.names
      .map(({ name }) => name)
      .filter((name) => planned.names.includes(name) && !named.has(name)),
    fileParts: filePartsOf(now).filter((id) => !filePartsOf(before).includes(id)),
    property: now.property !== undefined && before.property === undefined,
    mark: now.inserting.length > 0,
  };
}

function filePartsOf({ contractParts, reportParts }: WorkbookSnapshot): readonly string[] {
  return [...contractParts, ...reportParts];
}

/** Whether there is none of all that. */
export function hasNoParts({ ids, names, fileParts, property, mark }: InsertedParts): boolean {
  return ids.length + names.length + fileParts.length === 0 && !property && !mark;
}

/** Removes what an insertion that broke off has left, in one request. */
export async function removeInserted(parts: InsertedParts): Promise<void> {
  await runExcel(async (context) => {
    const { workbook } = context;
    for (const name of parts.names) workbook.names.getItem(name).delete();
    for (const id of parts.ids) workbook.worksheets.getItem(id).delete();
    for (const id of parts.fileParts) workbook.customXmlParts.getItem(id).delete();
    if (parts.property) workbook.properties.custom.getItem(PROPERTY_MARKER).delete();
    queueInsertionEnds(context);
    await context.sync();
  });
}
