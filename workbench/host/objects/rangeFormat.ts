import type { Sheet } from "../../model/sheet";
import type { CellStyle } from "../../model/style";
import {
  autofitColumns,
  autofitRows,
  heightOf,
  STANDARD_HEIGHT,
  STANDARD_WIDTH,
  widthOf,
} from "../cells/measure";
import { COLUMN_COUNT, ROW_COUNT } from "../../model/address";
import { requireAllowed } from "../cells/protection";
import { number, oneOf, truth, wholeNumber } from "../given";
import { invalidArgument } from "../officeError";
import type { Member, Members, ObjectType, OfficeObject } from "../officeObject";
import { officeObject } from "../officeObject";
import type { RangeTarget } from "../session";
import { calculateIfNeeded } from "../session";
import { bordersObject } from "./borders";
import { fillObject } from "./fill";
import { fontObject } from "./font";
import { placeOf } from "./rangeReference";
import type { StyleOwner } from "./styleOwner";
import { rangeStyle } from "./styleOwner";

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

/** What ranges and named styles have in common. */
export const alignment: Members<StyleOwner> = {
  horizontalAlignment: styleProperty("horizontal", "General", (value, what) =>
    oneOf(value, HORIZONTAL, what),
  ),
  verticalAlignment: styleProperty("vertical", "Bottom", (value, what) => oneOf(value, VERTICAL, what)),
  wrapText: styleProperty("wrap", false, truth),
  indentLevel: styleProperty("indent", 0, (value, what) => {
    const level = wholeNumber(value, what, 0);
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
    from: placeOf(range).area.column,
    count: placeOf(range).area.columns,
    limit: COLUMN_COUNT,
  }),
  allowed: "allowFormatColumns",
  standard: STANDARD_WIDTH,
};
const HEIGHTS: Dimension = {
  settings: (sheet) => sheet.rows,
  key: "height",
  span: (range) => ({ from: placeOf(range).area.row, count: placeOf(range).area.rows, limit: ROW_COUNT }),
  allowed: "allowFormatRows",
  standard: STANDARD_HEIGHT,
};

/** Widths or heights in points; `null` where they differ. A height for all rows of a sheet is refused. */
function size(dimension: Dimension): Member<RangeTarget> {
  const { settings, key, span, allowed, standard } = dimension;
  return {
    get(range) {
      const { from, count } = span(range);
      const sizes = [...settings(range.sheet)]
        .filter(([index]) => index >= from && index < from + count)
        .map(([, each]) => (key === "width" ? widthOf(each) : heightOf(each)));
      if (sizes.length < count) sizes.push(standard);
      return sizes.every((each) => each === sizes[0]) ? sizes[0] : null;
    },
    set(range, value) {
      const points = number(value, `RangeFormat.${key}`);
      if (points < 0 || points > (key === "height" ? 409.5 : 1790)) {
        throw invalidArgument(`RangeFormat.${key}: ${points} points lies outside what Excel allows.`);
      }
      requireAllowed(range.sheet, allowed);
      const { from, count, limit } = span(range);
      if (count === limit && key === "height") {
        throw invalidArgument("RangeFormat.rowHeight: name the rows; the host sets no height for all rows.");
      }
      const all = settings(range.sheet);
      for (let index = from; index < from + count; index++) {
        const given = { ...all.get(index) };
        delete given.hidden;
        all.set(index, points === 0 ? { ...given, hidden: true } : { ...given, [key]: points });
      }
    },
  };
}

function onRange(members: Members<StyleOwner>): Members<RangeTarget> {
  return Object.fromEntries(
    Object.entries(members).map(([name, member]): [string, Member<RangeTarget>] => [
      name,
      {
        get: (range, session) => member.get?.(rangeStyle(range), session),
        set: (range, value, session) => member.set?.(rangeStyle(range), value, session),
      },
    ]),
  );
}

const protectionType: ObjectType<StyleOwner> = {
  name: "FormatProtection",
  members: { locked: styleProperty("locked", true, truth) },
};

const rangeFormatType: ObjectType<RangeTarget> = {
  name: "RangeFormat",
  members: {
    ...onRange(alignment),
    columnWidth: size(WIDTHS),
    rowHeight: size(HEIGHTS),
    fill: { child: (range) => fillObject(rangeStyle(range)) },
    font: { child: (range) => fontObject(rangeStyle(range)) },
    borders: { child: (range) => bordersObject(rangeStyle(range)) },
    protection: { child: (range) => officeObject(protectionType, rangeStyle(range)) },
    autofitColumns: {
      call(range, _given, session) {
        calculateIfNeeded(session);
        autofitColumns(session, range.sheet, placeOf(range).area);
      },
    },
    autofitRows: {
      call(range, _given, session) {
        calculateIfNeeded(session);
        autofitRows(session, range.sheet, placeOf(range).area);
      },
    },
  },
};

export function rangeFormatObject(range: RangeTarget): OfficeObject {
  return officeObject(rangeFormatType, range);
}
