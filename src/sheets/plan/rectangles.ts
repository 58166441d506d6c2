import { columnLetter, type CellPosition } from "./address";

/** A rectangle of cells; both corners belong to it. */
export interface Rectangle {
  readonly from: CellPosition;
  readonly to: CellPosition;
}

/** Excel's last cell. */
export const LAST_CELL: CellPosition = { row: 1_048_576, column: 16_384 };

const CORNER = /^\$?([A-Z]*)\$?(\d*)$/;

/**
 * The rectangles of an address of one or several: `A1:B2,D4`, `A:C` for whole columns, `7:8` for whole rows.
 * @throws where it is none
 */
export function parseRectangles(address: string): [Rectangle, ...Rectangle[]] {
  const [first = "", ...others] = address.split(",");
  return [parseRectangle(first), ...others.map(parseRectangle)];
}

function parseRectangle(address: string): Rectangle {
  const [first = "", last = first] = address.split(":");
  return { from: corner(first, { row: 1, column: 1 }), to: corner(last, LAST_CELL) };
}

function corner(address: string, open: CellPosition): CellPosition {
  const [, letters = "", digits = ""] = CORNER.exec(address) ?? [];
  if (letters === "" && digits === "") throw new Error(`${address} is no address of cells`);
  return {
    row: digits === "" ? open.row : Number(digits),
    column: letters === "" ? open.column : columnNumber(letters),
  };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

/** The address of rectangles, the way `parseRectangles` reads it. */
export function rectanglesAddress(rectangles: readonly Rectangle[]): string {
  return rectangles
    .map(({ from, to }) => {
      const isColumns = from.row === 1 && to.row === LAST_CELL.row;
      const isRows = from.column === 1 && to.column === LAST_CELL.column;
      const name = ({ row, column }: CellPosition) =>
        `${isRows ? "" : columnLetter(column)}${isColumns ? "" : row}`;
      const isCell = from.row === to.row && from.column === to.column;
      return isCell ? name(from) : `${name(from)}:${name(to)}`;
    })
    .join(",");
}

/** Whether a rectangle is less than whole columns or rows. */
export function isBounded({ from, to }: Rectangle): boolean {
  const isColumns = from.row === 1 && to.row === LAST_CELL.row;
  return !isColumns && !(from.column === 1 && to.column === LAST_CELL.column);
}

/** Whether two rectangles share a cell. */
export function rectanglesOverlap(a: Rectangle, b: Rectangle): boolean {
  return (
    a.from.row <= b.to.row &&
    b.from.row <= a.to.row &&
    a.from.column <= b.to.column &&
    b.from.column <= a.to.column
  );
}

/** How many cells a rectangle has. */
export function cellCount({ from, to }: Rectangle): number {
  return (to.row - from.row + 1) * (to.column - from.column + 1);
}

/** The smallest rectangle around two. */
export function boundingRectangle(a: Rectangle, b: Rectangle): Rectangle {
  return {
    from: {
      row: Math.min(a.from.row, b.from.row),
      column: Math.min(a.from.column, b.from.column),
    },
    to: { row: Math.max(a.to.row, b.to.row), column: Math.max(a.to.column, b.to.column) },
  };
}

/** The same cells in fewer rectangles: two that share a whole side become one. */
export function joinRectangles(rectangles: readonly Rectangle[]): Rectangle[] {
  const joined: Rectangle[] = [];
  for (const rectangle of rectangles) {
    let grown = rectangle;
    for (let index = joined.length - 1; index >= 0; index--) {
      const whole = joinedPair(joined[index], grown);
      if (!whole) continue;
      grown = whole;
      joined.splice(index, 1);
      // The larger one may share a side with one that was passed by.
      index = joined.length;
    }
    joined.push(grown);
  }
  return joined;
}

function joinedPair(a: Rectangle | undefined, b: Rectangle): Rectangle | undefined {
  if (!a) return undefined;
  const isSameRows = a.from.row === b.from.row && a.to.row === b.to.row;
  const isSameColumns = a.from.column === b.from.column && a.to.column === b.to.column;
  const meet = (side: keyof CellPosition) => a.to[side] + 1 >= b.from[side] && b.to[side] + 1 >= a.from[side];
  return (isSameRows && meet("column")) || (isSameColumns && meet("row"))
    ? boundingRectangle(a, b)
    : undefined;
}
