import { COLUMN_COUNT, intersects, ROW_COUNT } from "../../../model/address";
import { fullAddress } from "../../cells/areas";
import { clearContents, clearFormats, excludeArea } from "../../cells/clearCells";
import { requireAllowed } from "../../cells/protection";
import { requireOneOf, requireBoolean, requireInteger } from "../../argumentChecks";
import { invalidArgument, notImplemented, OfficeError } from "../../officeError";
import type { Member, Members } from "../../officeObject";
import type { ColumnSettings } from "../../../model/sheet";
import type { RangeTarget, HostSession } from "../../hostSession";
import { calculateNow } from "../../hostSession";
import { conditionalFormatCollection } from "../rules/conditionalFormatCollection";
import { dataValidationObject } from "../rules/dataValidation";
import { rangeObject } from "../rangeObject";
import { deleteCells, insertCells } from "./insertCells";
import { rangeFormatObject } from "../format/rangeFormat";
import type { SheetArea } from "../rangeReference";
import { locateRange } from "../rangeReference";

const CLEARED = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const;

/** Takes contents, formats or both from a range's cells. */
export function clearRange(range: RangeTarget, what: unknown, session: HostSession): void {
  const { sheet, area } = locateRange(range);
  const applyTo = requireOneOf(what, CLEARED, "Range.clear's applyTo", "All");
  if (applyTo === "Hyperlinks" || applyTo === "RemoveHyperlinks" || applyTo === "ResetContents") {
    throw notImplemented(`Range.clear(${applyTo}): the host knows All, Contents and Formats.`);
  }
  if (applyTo !== "Formats") clearContents(session, sheet, area);
  if (applyTo !== "Contents") clearFormats(session, sheet, area);
  if (applyTo === "All") excludeArea(sheet.validations, area, (rule, part) => ({ ...rule, area: part }));
}

function hiding(rows: boolean): Member<RangeTarget> {
  const name = rows ? "Range.rowHidden" : "Range.columnHidden";
  return {
    get(range) {
      const { sheet, area } = locateRange(range);
      const settings = rows ? sheet.rows : sheet.columns;
      const from = rows ? area.row : area.column;
      const count = rows ? area.rows : area.columns;
      let hidden = 0;
      for (const [index, each] of settings) {
        if (index >= from && index < from + count && each.hidden) hidden++;
      }
      if (hidden === 0) return false;
      return hidden === count ? true : null;
    },
    set(range, value) {
      const { sheet, area } = locateRange(range);
      const hidden = requireBoolean(value, name);
      requireAllowed(sheet, rows ? "allowFormatRows" : "allowFormatColumns");
      const settings = rows ? sheet.rows : sheet.columns;
      const from = rows ? area.row : area.column;
      const count = rows ? area.rows : area.columns;
      if (count === (rows ? ROW_COUNT : COLUMN_COUNT)) {
        throw notImplemented(`${name}: the host hides no whole sheet; name the rows or columns.`);
      }
      for (let index = from; index < from + count; index++) {
        settings.set(index, { ...settings.get(index), hidden });
      }
    },
  };
}

/** Columns that an outline opens and closes; the host knows one level of them, and none of rows. */
function outlining(
  method: string,
  change: (settings: ColumnSettings) => ColumnSettings,
): Member<RangeTarget> {
  return {
    call(range, [option]) {
      const { sheet, area } = locateRange(range);
      if (requireOneOf(option, ["ByRows", "ByColumns"], `Range.${method}'s option`) === "ByRows") {
        throw notImplemented(`Range.${method}: the host knows outlines of columns only.`);
      }
      if (area.columns === COLUMN_COUNT) {
        throw invalidArgument(`Range.${method}: ${fullAddress(sheet, area)} are rows, not columns.`);
      }
      requireAllowed(sheet, "allowFormatColumns");
      for (let column = area.column; column < area.column + area.columns; column++) {
        sheet.columns.set(column, change(sheet.columns.get(column) ?? {}));
      }
    },
  };
}

/** The methods that change a range beyond its cells' contents. */
export const rangeEditing: Members<RangeTarget> = {
  format: { child: (range) => rangeFormatObject([range]) },
  dataValidation: { child: (range) => dataValidationObject([range]) },
  conditionalFormats: { child: (range) => conditionalFormatCollection(range) },
  rowHidden: hiding(true),
  columnHidden: hiding(false),
  group: outlining("group", (settings) => ({ ...settings, outline: 1 })),
  hideGroupDetails: outlining("hideGroupDetails", (settings) =>
    settings.outline ? { ...settings, hidden: true } : settings,
  ),
  showGroupDetails: outlining("showGroupDetails", (settings) =>
    settings.outline ? { ...settings, hidden: false } : settings,
  ),
  clear: { call: (range, [applyTo], session) => clearRange(range, applyTo, session) },
  insert: {
    call(range, [shift], session) {
      const place = locateRange(range);
      insertCells(place, requireOneOf(shift, ["Down", "Right"], "Range.insert's shift") === "Down", session);
      return rangeObject(session, place.sheet, place.area);
    },
  },
  delete: {
    call(range, [shift], session) {
      deleteCells(
        locateRange(range),
        requireOneOf(shift, ["Up", "Left"], "Range.delete's shift") === "Up",
        session,
      );
    },
  },
  merge: {
    call(range, [across], session) {
      const { sheet, area } = locateRange(range);
      const table = sheet.tables.find((each) => intersects(each.area, area));
      if (table) throw invalidArgument(`Cells of the table ${table.name} cannot be merged.`);
      requireAllowed(sheet, "allowFormatCells");
      const count = across === true ? area.rows : 1;
      for (let index = 0; index < count; index++) {
        const merged = across === true ? { ...area, row: area.row + index, rows: 1 } : area;
        if (merged.columns * merged.rows < 2) continue;
        keepFirst(session, { sheet, area: merged });
        sheet.merged.splice(0, Infinity, ...sheet.merged.filter((each) => !intersects(each, merged)), merged);
      }
    },
  },
  unmerge: {
    call(range) {
      const { sheet, area } = locateRange(range);
      sheet.merged.splice(0, Infinity, ...sheet.merged.filter((each) => !intersects(each, area)));
    },
  },
  select: {
    call(range, _given, session) {
      const { sheet, area } = locateRange(range);
      if (sheet.visibility !== "Visible") {
        throw new OfficeError("InvalidSelection", `${sheet.name} is hidden: its cells cannot be selected.`);
      }
      session.workbook.activeSheetId = sheet.id;
      session.selection.set(sheet.id, area);
    },
  },
  calculate: { call: (_range, _given, session) => calculateNow(session, true) },
  // Precedes a large write, which the library then sends in pieces.
  _ValidateArraySize: {
    call(range, [rows, columns], session) {
      const { sheet, area } = locateRange(range);
      session.isSplitWrite = true;
      const isSame =
        requireInteger(rows, "The array's rows") === area.rows &&
        requireInteger(columns, "The array's columns") === area.columns;
      if (!isSame) {
        throw invalidArgument(
          `${fullAddress(sheet, area)} has ${area.rows} rows and ${area.columns} columns; ` +
            `the array has ${String(rows)} and ${String(columns)}.`,
        );
      }
    },
  },
};

/** Merging keeps the first cell's content only. */
function keepFirst(session: HostSession, { sheet, area }: SheetArea): void {
  if (area.columns > 1)
    clearContents(session, sheet, { ...area, column: area.column + 1, columns: area.columns - 1 });
  if (area.rows > 1) clearContents(session, sheet, { ...area, row: area.row + 1, rows: area.rows - 1 });
}
