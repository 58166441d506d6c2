import { rangeAddress } from "../plan/address";
import { GRID, LINE, PAGE_POINTS } from "./reportGrid";
import type { LayoutParts } from "./reportTable";

/** The points of the pages that a divided piece is laid out on. */
export interface PageRoom {
  /** Of the page where it begins. */
  readonly first: number;
  /** Of each other page. */
  readonly whole: number;
  /** Points that follow its last part on the same page, of all that stays with it. */
  readonly after: number;
}

/** A piece that is laid out on several pages. */
interface DividedPiece {
  /** The points without which it does not begin on a page. */
  readonly least: () => number;
  /** The parts to lay out instead, each into the points of its page. */
  readonly into: (room: PageRoom) => readonly Piece[];
}

/** Something to lay out from a row on; how high it is does not depend on the row. */
export interface Piece {
  readonly layOut: (row: number) => LayoutParts;
  /** Whether it never stands last on a page: a heading belongs to what follows it. */
  readonly staysWithNext?: boolean;
  /** Whether a blank row follows where more comes on the same page. */
  readonly blankAfter?: boolean;
  /** Its section's heading, laid out again above it where it begins a page. */
  readonly continues?: Piece["layOut"];
  /** Where a page cannot hold it. */
  readonly divided?: DividedPiece;
}

/** The points of a blank row between two pieces: less than a line, so that it takes no municipality's row of a table. */
const GAP = 6;
/** More points than these are not left blank at a page's end where what comes next can be divided. */
const MOST_BLANK = PAGE_POINTS / 3;

/**
 * The sheet as a stack of pages. Each page is a print area of its own, since Excel passes over page breaks where a
 * sheet is fitted to a page's width.
 */
export interface PageStack {
  /** @param isKeptWhole whether a piece that fits a page is never divided, however much stays blank before it */
  readonly put: (pieces: readonly Piece[], isKeptWhole?: boolean) => void;
  /** Begins a page with whatever comes next. */
  readonly beginPage: () => void;
  readonly nextRow: () => number;
  /** The points that are left of the page. */
  readonly left: () => number;
  readonly parts: readonly LayoutParts[];
  /** The pages' print areas, in their order. */
  readonly areas: () => readonly string[];
}

/**
 * @param repeated the points of the rows that every page but the first repeats above its own
 */
export function createPageStack(repeated: number): PageStack {
  const parts: LayoutParts[] = [];
  const pages: { readonly first: number; last: number }[] = [];
  let row = 1;
  let used = 0;
  let isBlankDue = false;
  let isNewPage = true;
  const capacity = () => PAGE_POINTS - (pages.length > 1 ? repeated : 0);
  const whole = PAGE_POINTS - repeated;
  const left = () => (isNewPage ? whole : capacity() - used - (isBlankDue ? GAP : 0));

  function place({ layOut, blankAfter, continues }: Piece): void {
    if (isBlankDue && isNewPage) row++;
    else if (isBlankDue) lay(blankRow);
    if (isNewPage) {
      pages.push({ first: row, last: row });
      used = 0;
      isNewPage = false;
      if (continues) lay(continues);
    }
    lay(layOut);
    isBlankDue = blankAfter === true;
  }

  function lay(layOut: Piece["layOut"]): void {
    const part = layOut(row);
    used += heightOf(part, row);
    parts.push(part);
    row = part.nextRow;
    const page = pages.at(-1);
    if (page) page.last = row - 1;
  }

  /** The points of a page that begins with a piece, below the heading that is repeated above it. */
  function roomFrom(piece: Piece | undefined): number {
    return whole - (piece?.continues ? heightOf(piece.continues(1), 1) : 0);
  }

  function beginPage(): void {
    isNewPage = true;
    isBlankDue = pages.length > 0;
  }

  function put(pieces: readonly Piece[], isKeptWhole = false): void {
    for (const group of groupsOf(pieces)) {
      const page = roomFrom(group[0]);
      const heights = group.map(({ layOut, blankAfter }, index) => {
        const isBlankInside = blankAfter === true && index < group.length - 1;
        return heightOf(layOut(1), 1) + (isBlankInside ? GAP : 0);
      });
      const height = sum(heights);
      const room = Math.min(left(), page);
      const at = highestDivided(group, heights);
      const divided = group[at]?.divided;
      if (height <= room) group.forEach(place);
      else if (!divided || (height <= page && (isKeptWhole || room < MOST_BLANK))) {
        beginPage();
        group.forEach(place);
      } else {
        const [before, follows] = [sum(heights.slice(0, at)), heights.slice(at + 1)];
        const after = follows.length > 0 ? GAP + sum(follows) : 0;
        const begins = room - before >= divided.least();
        if (!begins) beginPage();
        const first = (begins ? room : page) - before;
        group.slice(0, at).forEach(place);
        divided.into({ first, whole: roomFrom(group[at]), after }).forEach((chunk, index) => {
          if (index > 0) beginPage();
          place(chunk);
        });
        group.slice(at + 1).forEach(place);
      }
    }
  }

  return {
    put,
    beginPage,
    nextRow: () => row + (isBlankDue ? 1 : 0),
    left,
    parts,
    areas: () =>
      pages.map(({ first, last }) => rangeAddress({ row: first, column: 1 }, last - first + 1, GRID.length)),
  };
}

/** The place of the table in a group; where several stay with the signature, of the highest. */
function highestDivided(group: readonly Piece[], heights: readonly number[]): number {
  const highest = Math.max(...heights.filter((_, index) => group[index]?.divided));
  return group.findIndex(({ divided }, index) => divided && heights[index] === highest);
}

function sum(points: readonly number[]): number {
  return points.reduce((total, each) => total + each, 0);
}

function blankRow(row: number): LayoutParts {
  return { blocks: [], looks: [], heights: [{ rows: `${row}:${row}`, points: GAP }], nextRow: row + 1 };
}

/** Pieces with those that stay with them: the last of each group may stand at a page's end. */
export function groupsOf(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  let isOpen = false;
  for (const piece of pieces) {
    if (isOpen) groups.at(-1)?.push(piece);
    else groups.push([piece]);
    isOpen = piece.staysWithNext === true;
  }
  return groups;
}

/** The points that a part takes which begins in a row. */
export function heightOf({ heights, nextRow }: LayoutParts, row: number): number {
  return heights.reduce((sum, { points }) => sum + points - LINE, (nextRow - row) * LINE);
}
