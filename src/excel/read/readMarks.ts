import type { TableLocation } from "./tableLocation";

/** True everywhere and unmistakably ours: our marks are found by it, whoever opens the file. */
export const MARK_FORMULA = '=LEN("KKR")=3';
/** The beginning of our comments. */
export const COMMENT_PREFIX = "KKR: ";

/** Our marks on some sheets, and what they have to be put around. */
export interface FoundMarks {
  readonly formats: readonly Excel.ConditionalFormat[];
  readonly comments: readonly Excel.Comment[];
  /** Cells that have a comment which is not ours. */
  readonly taken: ReadonlySet<string>;
  /** Sheets that accept no marks, as they are protected. */
  readonly closed: ReadonlySet<string>;
  /** Which marks there are, to tell whether they are the same later. */
  readonly identity: string;
}

/** Finds our marks anywhere on these tables' sheets, as rows may have moved; a look, and another for comments. */
export async function readMarks(
  context: Excel.RequestContext,
  places: readonly TableLocation[],
): Promise<FoundMarks> {
  const ids = [...new Set(places.map(({ sheetId }) => sheetId))];
  const sheets = ids.map((id) => context.workbook.worksheets.getItem(id));
  const protections = sheets.map((sheet) => sheet.protection.load("protected,options"));
  const formats = sheets.map((sheet) =>
    sheet.getRange().conditionalFormats.load("items/id,items/type,items/customOrNullObject/rule/formula"),
  );
  const comments = sheets.map((sheet) => sheet.comments.load("items/id,items/content"));
  await context.sync();
  const all = comments.flatMap(({ items }) => items);
  const isOurs = ({ content }: Excel.Comment) => content.startsWith(COMMENT_PREFIX);
  const others = all.filter((each) => !isOurs(each)).map((each) => each.getLocation().load("address"));
  // Before anything is changed, as deletions and new marks belong in one request.
  if (others.length > 0) await context.sync();
  const ours = {
    formats: formats.flatMap(({ items }) => items.filter(isMark)),
    comments: all.filter(isOurs),
  };
  return {
    ...ours,
    taken: new Set(others.map(({ address }) => plainAddress(address))),
    closed: new Set(ids.filter((_, index) => isClosed(protections[index]))),
    identity: JSON.stringify([ours.formats.map(({ id }) => id), ours.comments.map(({ id }) => id)]),
  };
}

/** An address without quotes, which Excel writes around some sheets' names only. */
export function plainAddress(address: string): string {
  return address.replaceAll("'", "");
}

/** One whose formula is not there yet broke off when it was made: nobody else can make a rule without one. */
function isMark({ type, customOrNullObject }: Excel.ConditionalFormat): boolean {
  if (type !== "Custom") return false;
  const { formula } = customOrNullObject.rule;
  return formula === MARK_FORMULA || formula === "" || formula === "=";
}

/** Marks are formats and comments, which a protected sheet may allow. */
function isClosed(protection: Excel.WorksheetProtection | undefined): boolean {
  if (!protection?.protected) return false;
  const { allowFormatCells, allowEditObjects } = protection.options;
  return !(allowFormatCells && allowEditObjects);
}
