import type { Sheet } from "../../../model/sheet";
import type { CellStyle } from "../../../model/style";
import {
  autofitColumns,
  autofitRows,
  heightOf,
  STANDARD_HEIGHT,
  STANDARD_WIDTH,
  widthOf,
} from "../../cells/cellSizes";
import { COLUMN_COUNT, ROW_COUNT } from "../../../model/address";
import { requireAllowed } from "../../cells/protection";
import { requireNumber, requireOneOf, requireBoolean, requireInteger } from "../../argumentChecks";
import { invalidArgument, notImplemented } from "../../officeError";
import type { Member, Members, ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";
import type { RangeTarget } from "../../hostSession";
import { calculateIfNeeded } from "../../hostSession";
import { bordersObject } from "./borders";
import { fillObject } from "./fill";
import { fontObject } from "./font";
import { locateRange } from "../rangeReference";
import type { StyleOwner } from "./styleOwner";
import { commonValue, rangeStyle } from "./styleOwner";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

/** One property of a style, with what Excel shows where nothing is set. */
export function styleProperty<Key extends keyof CellStyle>(
  key: Key,
  unset: NonNullable<CellStyle[Key]>,
  read: (value: unknown, what: string) => NonNullable<CellStyle[Key]>,
): Member<StyleOwner> {
  return {
    get: (owner, session) => owner.read(session, (style) => style[key] ?? unset),
    set(owner, value, session) {
      const given = read(value, `The format's ${key}`);
      owner.change(session, (style) => ({ ...style, [key]: given }));
    },
  };
}

/** The alignment that ranges and named styles have in common. */
export const alignment: Members<StyleOwner> = {
  horizontalAlignment: styleProperty("horizontal", "General", (value, what) =>
    requireOneOf(value, HORIZONTAL, what),
  ),
  verticalAlignment: styleProperty("vertical", "Bottom", (value, what) =>
    requireOneOf(value, VERTICAL, what),
  ),
  wrapText: styleProperty("wrap", false, requireBoolean),
  indentLevel: styleProperty("indent", 0, (value, what) => {
    const level = requireInteger(value, what, 0);
    if (level > 250) throw invalidArgument(`${what} must be at most 250, not ${level}.`);
    return level;
  }),
};

interface Dimension {
  readonly settings: (sheet: Sheet) => Map<number, { width?: number; height?: number; hidden?: boolean }>;
  readonly key: "width" | "height";
  readonly span: (range: RangeTarget) => { from: number; count: number; limit: number };
  readonly allowed: string;
  readonly standard: number;
}

const WIDTHS: Dimension = {
  settings: (sheet) => sheet.columns,
  key: "width",
  span: (range) => ({
    from: locateRange(range).area.column,
    count: locateRange(range).area.columns,
    limit: COLUMN_COUNT,
  }),
  allowed: "allowFormatColumns",
  standard: STANDARD_WIDTH,
};
const HEIGHTS: Dimension = {
  settings: (sheet) => sheet.rows,
  key: "height",
  span: (range) => ({
    from: locateRange(range).area.row,
    count: locateRange(range).area.rows,
    limit: ROW_COUNT,
  }),
  allowed: "allowFormatRows",
  standard: STANDARD_HEIGHT,
};

/** Widths or heights in points; `null` where they differ. A height for all rows of a sheet is refused. */
function size(dimension: Dimension): Member<readonly RangeTarget[]> {
  const { settings, key, span, allowed, standard } = dimension;
  function read(range: RangeTarget): (number | undefined)[] {
    const { from, count } = span(range);
    const sizes = [...settings(range.sheet)]
      .filter(([index]) => index >= from && index < from + count)
      .map(([, each]) => (key === "width" ? widthOf(each) : heightOf(each)));
    if (sizes.length < count) sizes.push(standard);
    return sizes;
  }
  function change(range: RangeTarget, points: number): void {
    requireAllowed(range.sheet, allowed);
    const { from, count, limit } = span(range);
    if (count === limit && key === "height") {
      throw notImplemented("RangeFormat.rowHeight: name the rows; the host sets no height for all rows.");
    }
    const all = settings(range.sheet);
    for (let index = from; index < from + count; index++) {
      const given = { ...all.get(index) };
      delete given.hidden;
      all.set(index, points === 0 ? { ...given, hidden: true } : { ...given, [key]: points });
    }
  }
  return {
    get: (ranges) => commonValue(ranges.flatMap(read)),
    set(ranges, value) {
      const points = requireNumber(value, `RangeFormat.${key}`);
      if (points < 0 || points > (key === "height" ? 409.5 : 1790)) {
        throw invalidArgument(`RangeFormat.${key}: ${points} points lies outside what Excel allows.`);
      }
      for (const range of ranges) change(range, points);
    },
  };
}

function onRanges(members: Members<StyleOwner>): Members<readonly RangeTarget[]> {
  return Object.fromEntries(
    Object.entries(members).map(([name, member]): [string, Member<readonly RangeTarget[]>] => [
      name,
      {
        get: (ranges, session) => member.get?.(rangeStyle(ranges), session),
        set: (ranges, value, session) => member.set?.(rangeStyle(ranges), value, session),
      },
    ]),
  );
}

const protectionType: ObjectType<StyleOwner> = {
  name: "FormatProtection",
  members: { locked: styleProperty("locked", true, requireBoolean) },
};

const rangeFormatType: ObjectType<readonly RangeTarget[]> = {
  name: "RangeFormat",
  members: {
    ...onRanges(alignment),
    columnWidth: size(WIDTHS),
    rowHeight: size(HEIGHTS),
    fill: { child: (ranges) => fillObject(rangeStyle(ranges)) },
    font: { child: (ranges) => fontObject(rangeStyle(ranges)) },
    borders: { child: (ranges) => bordersObject(rangeStyle(ranges)) },
    protection: { child: (ranges) => officeObject(protectionType, rangeStyle(ranges)) },
    autofitColumns: {
      call(ranges, _given, session) {
        calculateIfNeeded(session);
        for (const range of ranges) autofitColumns(session, range.sheet, locateRange(range).area);
      },
    },
    autofitRows: {
      call(ranges, _given, session) {
        calculateIfNeeded(session);
        for (const range of ranges) autofitRows(session, range.sheet, locateRange(range).area);
      },
    },
  },
};

/** The format of one range, or of several at once. */
export function rangeFormatObject(ranges: readonly RangeTarget[]): OfficeObject {
  return officeObject(rangeFormatType, ranges);
}
