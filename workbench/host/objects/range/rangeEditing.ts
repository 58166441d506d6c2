import { COLUMN_COUNT, ROW_COUNT } from "../../../model/address";
import type { Area } from "../../../model/address";
import { intersects } from "../../../model/address";
import { fullAddress } from "../../cells/areas";
import { clearContents, clearFormats, cutOut } from "../../cells/clearCells";
import { requireAllowed, requireUnlocked } from "../../cells/protection";
import { shiftCells } from "../../cells/shiftCells";
import { styleAt, styledCellAt } from "../../cells/style";
import { oneOf, truth, wholeNumber } from "../../given";
import { invalidArgument, notImplemented, OfficeError } from "../../officeError";
import type { Member, Members } from "../../officeObject";
import type { RangeTarget, Session } from "../../session";
import { fillCalculated } from "../../tables/tableRows";
import { conditionalFormatCollection } from "../rules/conditionalFormatCollection";
import { dataValidationObject } from "../rules/dataValidation";
import { rangeObject } from "../rangeObject";
import { rangeFormatObject } from "../format/rangeFormat";
import type { Place } from "../rangeReference";
import { placeOf } from "../rangeReference";

const CLEARED = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const;

/** Takes contents, formats or both from a range's cells. */
export function clearRange(range: RangeTarget, what: unknown, session: Session): void {
  const { sheet, area } = placeOf(range);
  const applyTo = oneOf(what, CLEARED, "Range.clear's applyTo", "All");
  if (applyTo === "Hyperlinks" || applyTo === "RemoveHyperlinks" || applyTo === "ResetContents") {
    throw notImplemented(`Range.clear(${applyTo}): the host knows All, Contents and Formats.`);
  }
  if (applyTo !== "Formats") clearContents(session, sheet, area);
  if (applyTo !== "Contents") clearFormats(session, sheet, area);
  if (applyTo === "All") cutOut(sheet.validations, area, (rule, part) => ({ ...rule, area: part }));
}

/** Moves cells aside; the room takes its formats from the row above or the column to the left, as in Excel. */
function insert({ sheet, area }: Place, down: boolean, session: Session): void {
  requireStructure(sheet, area, down, "Insert");
  requireUnlocked(session, sheet, area);
  const before = new Map(sheet.tables.map((table) => [table, table.area.rows]));
  const band = down ? { from: area.column, count: area.columns } : { from: area.row, count: area.rows };
  const from = down ? area.row : area.column;
  shiftCells(session, sheet, { vertical: down, from, count: down ? area.rows : area.columns, band });
  if (from > 0) copyNeighbour(sheet, area, down);
  for (const table of sheet.tables) {
    if (down && table.area.rows > (before.get(table) ?? 0)) {
      fillCalculated(session, sheet, table, area.row, area.rows);
    }
  }
}

function copyNeighbour(sheet: Place["sheet"], area: Area, down: boolean): void {
  const settings = down ? sheet.rows : sheet.columns;
  const first = down ? area.row : area.column;
  const model = settings.get(first - 1);
  const isWhole = down ? area.columns === COLUMN_COUNT : area.rows === ROW_COUNT;
  if (isWhole) {
    const count = down ? area.rows : area.columns;
    if (model) for (let index = first; index < first + count; index++) settings.set(index, { ...model });
  }
  for (const key of [...sheet.cells.keys()]) {
    const row = Math.floor(key / COLUMN_COUNT);
    const column = key % COLUMN_COUNT;
    const isBeside = down
      ? row === area.row - 1 && column >= area.column && column < area.column + area.columns
      : column === area.column - 1 && row >= area.row && row < area.row + area.rows;
    const style = isBeside ? styleAt(sheet, row, column) : undefined;
    if (!style) continue;
    for (let step = 1; step <= (down ? area.rows : area.columns); step++) {
      styledCellAt(sheet, down ? row + step : row, down ? column : column + step).style = style;
    }
  }
}

function remove({ sheet, area }: Place, up: boolean, session: Session): void {
  requireStructure(sheet, area, up, "Delete");
  requireUnlocked(session, sheet, area);
  const band = up ? { from: area.column, count: area.columns } : { from: area.row, count: area.rows };
  const from = up ? area.row : area.column;
  shiftCells(session, sheet, { vertical: up, from, count: -(up ? area.rows : area.columns), band });
}

function requireStructure(sheet: Place["sheet"], area: Area, rows: boolean, verb: "Insert" | "Delete"): void {
  if (!sheet.protection) return;
  const isWhole = rows ? area.columns === COLUMN_COUNT : area.rows === ROW_COUNT;
  if (isWhole) requireAllowed(sheet, `allow${verb}${rows ? "Rows" : "Columns"}`);
  else throw new OfficeError("AccessDenied", `Cells of ${sheet.name} cannot move: the sheet is protected.`);
}

function hiding(rows: boolean): Member<RangeTarget> {
  const name = rows ? "Range.rowHidden" : "Range.columnHidden";
  return {
    get(range) {
      const { sheet, area } = placeOf(range);
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
      const { sheet, area } = placeOf(range);
      const hidden = truth(value, name);
      requireAllowed(sheet, rows ? "allowFormatRows" : "allowFormatColumns");
      const settings = rows ? sheet.rows : sheet.columns;
      const from = rows ? area.row : area.column;
      const count = rows ? area.rows : area.columns;
      if (count === (rows ? ROW_COUNT : COLUMN_COUNT)) {
        throw invalidArgument(`${name}: name the rows or columns of ${fullAddress(sheet, area)} to hide.`);
      }
      for (let index = from; index < from + count; index++) {
        settings.set(index, { ...settings.get(index), hidden });
      }
    },
  };
}

/** What changes a range beyond its cells' contents. */
export const rangeEditing: Members<RangeTarget> = {
  format: { child: (range) => rangeFormatObject([range]) },
  dataValidation: { child: (range) => dataValidationObject([range]) },
  conditionalFormats: { child: (range) => conditionalFormatCollection(range) },
  rowHidden: hiding(true),
  columnHidden: hiding(false),
  clear: { call: (range, [applyTo], session) => clearRange(range, applyTo, session) },
  insert: {
    call(range, [shift], session) {
      const place = placeOf(range);
      insert(place, oneOf(shift, ["Down", "Right"], "Range.insert's shift") === "Down", session);
      return rangeObject(session, place.sheet, place.area);
    },
  },
  delete: {
    call(range, [shift], session) {
      remove(placeOf(range), oneOf(shift, ["Up", "Left"], "Range.delete's shift") === "Up", session);
    },
  },
  merge: {
    call(range, [across], session) {
      const { sheet, area } = placeOf(range);
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
      const { sheet, area } = placeOf(range);
      sheet.merged.splice(0, Infinity, ...sheet.merged.filter((each) => !intersects(each, area)));
    },
  },
  select: {
    call(range, _given, session) {
      const { sheet, area } = placeOf(range);
      if (sheet.visibility !== "Visible") {
        throw new OfficeError("InvalidSelection", `${sheet.name} is hidden: its cells cannot be selected.`);
      }
      session.workbook.activeSheetId = sheet.id;
      session.selection.set(sheet.id, area);
    },
  },
  calculate: { call: (_range, _given, session) => void session.engine.calculateAll() },
  // Precedes a large write, which the library then sends in pieces.
  _ValidateArraySize: {
    call(range, [rows, columns], session) {
      const { sheet, area } = placeOf(range);
      session.isSplitWrite = true;
      const isSame =
        wholeNumber(rows, "The array's rows") === area.rows &&
        wholeNumber(columns, "The array's columns") === area.columns;
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
function keepFirst(session: Session, { sheet, area }: Place): void {
  if (area.columns > 1)
    clearContents(session, sheet, { ...area, column: area.column + 1, columns: area.columns - 1 });
  if (area.rows > 1) clearContents(session, sheet, { ...area, row: area.row + 1, rows: area.rows - 1 });
}
