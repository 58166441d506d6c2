import { columnLetter, quotedSheetName } from "../../sheets/plan/address";
import { BAD, CLOSE } from "../../sheets/plan/looks";
import { queueSaveState } from "../identity/savedState";
import { runExcel } from "../runExcel";
import type { TableLocation } from "../read/tableLocation";

/** A cell to be marked, with the message for its comment. */
interface MarkedCell {
  readonly row: number;
  readonly column: string;
  readonly severity: "error" | "warning";
  readonly message: string;
}

export interface MarkedTable {
  readonly place: TableLocation;
  /** Errors first: where there are too many, the first are marked. */
  readonly cells: readonly MarkedCell[];
}

/** How many cells were marked, and how many have issues. */
export interface MarkCounts {
  readonly marked: number;
  readonly of: number;
}

/** A conditional format and a comment cost about 1 kB each, and nobody reads more marks than these on a sheet. */
const MAX_MARKS = 300;
const MAX_COMMENTS = 100;

/** True everywhere and unmistakably ours: our marks are found by it, whoever opens the file. */
const MARK_FORMULA = '=LEN("KKR")=3';
/** The beginning of our comments. */
const COMMENT_PREFIX = "KKR: ";

/**
 * Marks cells and removes earlier marks: a conditional format and, unless somebody else's comment is there, a comment
 * with the message. Neither changes the cell's content or its own format.
 */
export async function markCells(tables: readonly MarkedTable[]): Promise<MarkCounts> {
  return runExcel(async (context) => {
    const taken = await removeMarks(
      context,
      tables.map(({ place }) => place),
    );
    const all = tables.flatMap(({ place, cells }) => mergedByCell(cells).map((cell) => ({ place, cell })));
    const marked = all.slice(0, MAX_MARKS);
    let comments = 0;
    for (const { place, cell } of marked) {
      const at = place.columnAt[cell.column];
      if (at === undefined) continue;
      const range = context.workbook.worksheets.getItem(place.sheetId).getCell(cell.row - 1, at);
      mark(range, cell.severity);
      const address = `${quotedSheetName(place.sheetName)}!${columnLetter(at + 1)}${cell.row}`;
      if (comments >= MAX_COMMENTS || taken.has(plainAddress(address))) continue;
      context.workbook.comments.add(address, `${COMMENT_PREFIX}${cell.message}`);
      comments++;
    }
    queueSaveState(context, "marked", true);
    await context.sync();
    return { marked: marked.length, of: all.length };
  });
}

/** Removes all our marks. */
export async function unmarkCells(places: readonly TableLocation[]): Promise<void> {
  await runExcel(async (context) => {
    await removeMarks(context, places);
    queueSaveState(context, "marked", false);
    await context.sync();
  });
}

function mark(range: Excel.Range, severity: MarkedCell["severity"]): void {
  const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  const look = severity === "error" ? BAD : CLOSE;
  custom.rule.formula = MARK_FORMULA;
  custom.format.fill.color = look.fill;
  custom.format.font.color = look.color;
  // Besides colour, for whoever cannot tell the two apart.
  if (severity === "error") custom.format.font.bold = true;
  else custom.format.font.italic = true;
}

/**
 * Deletes our marks with the next request, anywhere on these sheets, as rows may have moved.
 * @returns cells that have a comment which is not ours
 */
async function removeMarks(
  context: Excel.RequestContext,
  places: readonly TableLocation[],
): Promise<ReadonlySet<string>> {
  const sheetIds = new Set(places.map(({ sheetId }) => sheetId));
  const sheets = [...sheetIds].map((id) => context.workbook.worksheets.getItem(id));
  const formats = sheets.map((sheet) =>
    sheet.getRange().conditionalFormats.load("items/id,items/type,items/customOrNullObject/rule/formula"),
  );
  const comments = sheets.map((sheet) => sheet.comments.load("items/id,items/content"));
  await context.sync();
  const all = comments.flatMap(({ items }) => items);
  const isOurs = ({ content }: Excel.Comment) => content.startsWith(COMMENT_PREFIX);
  const others = all.filter((each) => !isOurs(each)).map((each) => each.getLocation().load("address"));
  // Before anything is deleted, as deletions and new marks belong in one request.
  if (others.length > 0) await context.sync();
  for (const comment of all.filter(isOurs)) comment.delete();
  for (const { items } of formats) {
    for (const format of items) {
      if (format.type === "Custom" && format.customOrNullObject.rule.formula === MARK_FORMULA)
        format.delete();
    }
  }
  return new Set(others.map(({ address }) => plainAddress(address)));
}

/** An address without quotes, which Excel writes around some sheets' names only. */
function plainAddress(address: string): string {
  return address.replaceAll("'", "");
}

/** Each cell once, with all its messages; an error outweighs a warning. */
function mergedByCell(cells: readonly MarkedCell[]): MarkedCell[] {
  const byCell = new Map<string, MarkedCell>();
  for (const cell of cells) {
    const key = `${cell.row}|${cell.column}`;
    const before = byCell.get(key);
    byCell.set(key, before ? { ...before, message: `${before.message}\n${cell.message}` } : cell);
  }
  return [...byCell.values()];
}
