import type { Area } from "../../../model/address";
import { COLUMN_COUNT, ROW_COUNT } from "../../../model/address";
import type { BorderEdge, CellStyle, NamedStyle } from "../../../model/style";
import { requireAllowed } from "../../cells/protection";
import { changeStyle, uniform } from "../../cells/cellStyle";
import { invalidOperation } from "../../officeError";
import type { RangeTarget, HostSession } from "../../hostSession";
import { locateRange } from "../rangeReference";

export type BorderSide = BorderEdge | "InsideHorizontal" | "InsideVertical";

/** The owner of a look: a range's cells, or a named style of the workbook. */
export interface StyleOwner {
  /** `null` where the cells differ. */
  read<T>(session: HostSession, pick: (style: CellStyle) => T): T | null;
  change(session: HostSession, change: (style: CellStyle) => CellStyle): void;
  /** The cells whose edges make up a side, with the edge of theirs that lies there. */
  side(side: BorderSide): { owner: StyleOwner; edge: BorderEdge }[];
  /** Its areas one by one; itself where it is one. */
  readonly parts: readonly StyleOwner[];
}

function areaOwner(place: () => { sheet: RangeTarget["sheet"]; area: Area }): StyleOwner {
  const owner: StyleOwner = {
    read(session, pick) {
      const { sheet, area } = place();
      return uniform(session, sheet, area, pick);
    },
    change(session, change) {
      const { sheet, area } = place();
      requireAllowed(sheet, "allowFormatCells");
      changeStyle(session, sheet, area, change);
    },
    side(side) {
      const { sheet, area } = place();
      return edges(area, side).map((each) => ({
        owner: areaOwner(() => ({ sheet, area: each.area })),
        edge: each.edge,
      }));
    },
    get parts() {
      return [owner];
    },
  };
  return owner;
}

/**
 * Which cells' edges a side of an area is. The first gives what is read; an inner line belongs to the
 * cells on both of its sides.
 */
function edges(area: Area, side: BorderSide): { area: Area; edge: BorderEdge }[] {
  const bottom = area.row + area.rows;
  const right = area.column + area.columns;
  const row = (at: number, edge: BorderEdge): { area: Area; edge: BorderEdge }[] =>
    at >= 0 && at < ROW_COUNT && area.rows < ROW_COUNT ? [{ area: { ...area, row: at, rows: 1 }, edge }] : [];
  const column = (at: number, edge: BorderEdge): { area: Area; edge: BorderEdge }[] =>
    at >= 0 && at < COLUMN_COUNT && area.columns < COLUMN_COUNT
      ? [{ area: { ...area, column: at, columns: 1 }, edge }]
      : [];
  switch (side) {
    case "EdgeTop":
      return row(area.row, "EdgeTop");
    case "EdgeBottom":
      return row(bottom - 1, "EdgeBottom");
    case "EdgeLeft":
      return column(area.column, "EdgeLeft");
    case "EdgeRight":
      return column(right - 1, "EdgeRight");
    case "InsideHorizontal":
      return area.rows < 2
        ? []
        : [
            { area: { ...area, rows: area.rows - 1 }, edge: "EdgeBottom" },
            { area: { ...area, row: area.row + 1, rows: area.rows - 1 }, edge: "EdgeTop" },
          ];
    case "InsideVertical":
      return area.columns < 2
        ? []
        : [
            { area: { ...area, columns: area.columns - 1 }, edge: "EdgeRight" },
            { area: { ...area, column: area.column + 1, columns: area.columns - 1 }, edge: "EdgeLeft" },
          ];
    default:
      return [{ area, edge: side }];
  }
}

/** The style of the cells of one or several ranges. */
export function rangeStyle(ranges: readonly RangeTarget[]): StyleOwner {
  const parts = ranges.map((range) => areaOwner(() => locateRange(range)));
  return {
    parts,
    read: (session, pick) => commonValue(parts.map((part) => part.read(session, pick))),
    change(session, change) {
      for (const part of parts) part.change(session, change);
    },
    side: (side) => parts.flatMap((part) => part.side(side)),
  };
}

/** The common value of several areas, as Excel reads it: `null` where they differ. */
export function commonValue<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((each) => each === first) ? first : null;
}

export function namedStyleOwner(named: NamedStyle): StyleOwner {
  const owner: StyleOwner = {
    read: (_session, pick) => pick(named.style),
    change(_session, change) {
      named.style = change(named.style);
    },
    side(side) {
      if (side === "InsideHorizontal" || side === "InsideVertical") {
        throw invalidOperation(`A cell style has no ${side}: it describes one cell.`);
      }
      return [{ owner, edge: side }];
    },
    get parts() {
      return [owner];
    },
  };
  return owner;
}
