import { COLUMN_COUNT, ROW_COUNT } from "../../../model/address";
import type { Sheet } from "../../../model/sheet";
import { fullAddress } from "../../cells/areas";
import { requireInteger } from "../../argumentChecks";
import { invalidArgument } from "../../officeError";
import type { ObjectType, OfficeObject } from "../../officeObject";
import { isOfficeObject, officeObject } from "../../officeObject";
import type { RangeAreasTarget, RangeTarget, HostSession } from "../../hostSession";
import { calculateNow } from "../../hostSession";
import { dataValidationObject } from "../rules/dataValidation";
import { rangeObject, rangeType } from "../rangeObject";
import { rangeCells } from "./rangeCells";
import { clearRange } from "./rangeEditing";
import { rangeFormatObject } from "../format/rangeFormat";
import type { SheetArea } from "../rangeReference";
import { locateRange } from "../rangeReference";
import { commonValue } from "../format/styleOwner";
import { worksheetObject } from "../worksheetObject";

const rangesType: ObjectType<RangeAreasTarget> = {
  name: "RangeCollection",
  items: ({ ranges }) => ranges.map((range) => officeObject(rangeType, range)),
  members: {
    getCount: { call: ({ ranges }) => ranges.length },
    getItemAt: {
      call({ ranges }, [index]) {
        const range = ranges[requireInteger(index, "The range's index", 0)];
        if (!range) throw invalidArgument(`There are ${ranges.length} ranges, none at ${String(index)}.`);
        return officeObject(rangeType, range);
      },
    },
  },
};

/** Without values and number formats, as Excel's own; conditional formats of several areas the host does not know. */
const rangeAreasType: ObjectType<RangeAreasTarget> = {
  name: "RangeAreas",
  tracked: true,
  requireAlive({ ranges }, session) {
    for (const range of ranges) rangeType.requireAlive?.(range, session);
  },
  members: {
    address: {
      get: ({ ranges }) =>
        ranges.map((range) => fullAddress(range.sheet, locateRange(range).area)).join(", "),
    },
    areaCount: { get: ({ ranges }) => ranges.length },
    cellCount: {
      get({ ranges }) {
        const areas = ranges.map((range) => locateRange(range).area);
        const count = areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
        // As of a range: -1 beyond 2^31 - 1 cells.
        return count < 2 ** 31 ? count : -1;
      },
    },
    isEntireColumn: {
      get: ({ ranges }) => ranges.every((range) => locateRange(range).area.rows === ROW_COUNT),
    },
    isEntireRow: {
      get: ({ ranges }) => ranges.every((range) => locateRange(range).area.columns === COLUMN_COUNT),
    },
    style: {
      get: ({ ranges }, session) =>
        commonValue(ranges.map((range) => rangeCells.style?.get?.(range, session))),
      set({ ranges }, value, session) {
        for (const range of ranges) rangeCells.style?.set?.(range, value, session);
      },
    },
    areas: { child: (target) => officeObject(rangesType, target) },
    format: { child: ({ ranges }) => rangeFormatObject(ranges) },
    dataValidation: { child: ({ ranges }) => dataValidationObject(ranges) },
    worksheet: { child: ({ sheet }) => worksheetObject(sheet) },
    clear: {
      call({ ranges }, [applyTo], session) {
        for (const range of ranges) clearRange(range, applyTo, session);
      },
    },
    calculate: { call: (_target, _given, session) => calculateNow(session, true) },
  },
};

/** Ranges of one sheet as one object. */
export function rangeAreasObject(
  session: HostSession,
  sheet: Sheet,
  places: readonly SheetArea[],
): OfficeObject {
  const ranges = places.map(({ area }) => rangeObject(session, sheet, area).target as RangeTarget);
  return officeObject(rangeAreasType, { sheet, ranges });
}

/** Where the ranges of such an object stand; `undefined` for anything else that was given. */
export function rangeAreasPlaces(value: unknown): SheetArea[] | undefined {
  if (!isOfficeObject(value) || value.type !== rangeAreasType) return undefined;
  return (value.target as RangeAreasTarget).ranges.map(locateRange);
}
