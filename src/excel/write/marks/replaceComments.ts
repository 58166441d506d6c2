import { BrokenOffError } from "../../answering/brokenOffError";
import { runExcel } from "../../runExcel";

/** The beginning of our comments. */
const COMMENT_PREFIX = "KKR: ";

/** A comment of ours, at a cell with its sheet: `'Aktivitet'!C6`. */
export interface CellComment {
  readonly address: string;
  readonly message: string;
}

/** How many cells get a comment, and how often Excel may refuse one before no more is tried. */
const MAX_COMMENTS = 100;
const MAX_TURNS = 20;

/** The outcome of replacing comments. */
export interface ReplacedComments {
  /** Cells that were to have one and have none: Excel refused it, as where an old note stands in the way. */
  readonly lacking: number;
  /** Whether those that were to go are gone. */
  readonly isClean: boolean;
}

interface OwnComment {
  readonly comment: Excel.Comment;
  readonly address: string;
}

/** A look at what is still to be done, and whether Excel took it. */
interface Turn {
  readonly stale: number;
  readonly missing: number;
  readonly isTaken: boolean;
}

/**
 * Makes our comments on some sheets those that are wanted: the first of them, and none where somebody else's is. One
 * that Excel refuses is left out, and the others are put nonetheless: a mark without a comment is a mark.
 * @throws BrokenOffError where Excel does not answer
 */
export async function replaceComments(
  sheetIds: readonly string[],
  comments: readonly CellComment[],
): Promise<ReplacedComments> {
  const refused = new Set<string>();
  let last: Turn | undefined;
  for (let turn = 0; turn < MAX_TURNS; turn++) {
    const now = await replaceOnce(sheetIds, comments, refused, last?.isTaken === false);
    if (!now) break;
    if (now.isTaken) return { lacking: refused.size, isClean: true };
    // Comments that stay although they are to be deleted are no matter of a single one.
    if (last && now.stale > 0 && now.stale === last.stale)
      return { ...lackingIn(now, refused), isClean: false };
    last = now;
  }
  return last
    ? { ...lackingIn(last, refused), isClean: last.stale === 0 }
    : { lacking: Math.min(comments.length, MAX_COMMENTS), isClean: false };
}

function lackingIn({ missing }: Turn, refused: ReadonlySet<string>): { readonly lacking: number } {
  return { lacking: missing + refused.size };
}

/**
 * One look and one batch. `undefined` where nobody can look.
 * @param isAgain whether the batch before broke off: what was put before the one that Excel refused stands
 */
async function replaceOnce(
  sheetIds: readonly string[],
  comments: readonly CellComment[],
  refused: Set<string>,
  isAgain: boolean,
): Promise<Turn | undefined> {
  let found: Omit<Turn, "isTaken"> | undefined;
  try {
    await runExcel(async (context) => {
      const { ours, taken } = await readComments(context, sheetIds);
      const wanted = comments.filter(({ address }) => !taken.has(plain(address))).slice(0, MAX_COMMENTS);
      const texts = new Map(wanted.map(({ address, message }) => [plain(address), textOf(message)]));
      const stale = ours.filter(({ comment, address }) => texts.get(address) !== comment.content);
      const standing = new Set(ours.filter((each) => !stale.includes(each)).map(({ address }) => address));
      const isMissing = ({ address }: CellComment) =>
        !standing.has(plain(address)) && !refused.has(plain(address));
      const [first] = wanted.filter(isMissing);
      if (isAgain && stale.length === 0 && first) refused.add(plain(first.address));
      const missing = wanted.filter(isMissing);
      found = { stale: stale.length, missing: missing.length };
      for (const { comment } of stale) comment.delete();
      for (const { address, message } of missing) context.workbook.comments.add(address, textOf(message));
      if (stale.length + missing.length > 0) await context.sync();
    });
    return found && { ...found, isTaken: true };
  } catch (error) {
    if (error instanceof BrokenOffError) throw error;
    return found && { ...found, isTaken: false };
  }
}

/** Our comments on some sheets, and the cells that have others; a look, and another for places. */
async function readComments(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
): Promise<{ readonly ours: readonly OwnComment[]; readonly taken: ReadonlySet<string> }> {
  const found = sheetIds.map((id) =>
    context.workbook.worksheets.getItem(id).comments.load("items/id,items/content"),
  );
  await context.sync();
  const all = found
    .flatMap(({ items }) => items)
    .map((comment) => ({ comment, place: comment.getLocation().load("address") }));
  if (all.length > 0) await context.sync();
  const placed = all.map(({ comment, place }) => ({ comment, address: plain(place.address) }));
  const isOurs = ({ comment }: OwnComment) => isOwnComment(comment.content);
  return {
    ours: placed.filter(isOurs),
    taken: new Set(placed.filter((each) => !isOurs(each)).map(({ address }) => address)),
  };
}

/** Whether it is a comment of ours, by its text. */
export function isOwnComment(content: string): boolean {
  return content.startsWith(COMMENT_PREFIX);
}

function textOf(message: string): string {
  return `${COMMENT_PREFIX}${message}`;
}

/** An address without quotes, which Excel writes around some sheets' names only. */
function plain(address: string): string {
  return address.replaceAll("'", "");
}
