import type { Area } from "../../model/address";
import { contains, intersects } from "../../model/address";
import type { Sheet } from "../../model/sheet";
import { cellKey } from "../../model/sheet";
import { createId } from "../../model/workbook";
import { recordChange } from "../events/areaChange";
import type { HostSession } from "../hostSession";
import { invalidateCells } from "../hostSession";
import { noteWritten } from "../tables/calculatedColumn";
import { renameColumn } from "../tables/tableEntry";
import { COLUMN_COUNT, ROW_COUNT } from "../../model/address";
import { existingCells, isUnbounded, withoutArea } from "./areas";
import { requireAllowed, requireUnlocked } from "./protection";
import { detachFromSpill } from "./modelSpill";
import { changeStyle } from "./cellStyle";

/** Empties cells; their formats stay. A table's header cells take default names instead. */
export function clearContents(session: HostSession, sheet: Sheet, area: Area): void {
  requireUnlocked(session, sheet, area);
  const isSingle = area.rows === 1 && area.columns === 1;
  const before = sheet.cells.get(cellKey(area.row, area.column))?.value ?? null;
  const tables = sheet.tables.filter((table) => intersects(table.area, area));
  for (const { row, column, key, cell } of existingCells(sheet, area)) {
    const table = tables.find((each) => contains(each.area, row, column));
    if (table?.showHeaders && row === table.area.row) {
      renameColumn(session, sheet, table, column - table.area.column, "");
      continue;
    }
    detachFromSpill(session, sheet, key);
    delete cell.formula;
    cell.value = null;
    if (!cell.style) sheet.cells.delete(key);
    if (table) noteWritten(session, sheet, table, column);
  }
  invalidateCells(session, sheet, area);
  recordChange(session, { sheet, area, changeType: "RangeEdited", ...(isSingle && { before }) });
}

/** Takes formats and conditional formats away. */
export function clearFormats(session: HostSession, sheet: Sheet, area: Area): void {
  requireAllowed(sheet, "allowFormatCells");
  changeStyle(session, sheet, area, () => ({}));
  if (area.rows === ROW_COUNT) dropEmptyStyles(sheet.columns);
  if (area.columns === COLUMN_COUNT) dropEmptyStyles(sheet.rows);
  for (const { key, cell } of existingCells(sheet, area)) {
    const isBare = cell.value === null && cell.formula === undefined && cell.spilledFrom === undefined;
    if (isBare && (isUnbounded(area) || (sheet.columns.size === 0 && sheet.rows.size === 0))) {
      sheet.cells.delete(key);
    }
  }
  excludeArea(sheet.conditionalFormats, area, (format, part) => ({ ...format, id: createId(), area: part }));
}

function dropEmptyStyles(settings: Map<number, { style?: object }>): void {
  for (const [index, setting] of settings) {
    if (setting.style && Object.keys(setting.style).length === 0) delete setting.style;
    if (Object.keys(setting).length === 0) settings.delete(index);
  }
}

/** Takes an area out of the areas of rules; what is left of one becomes rules of the same kind. */
export function excludeArea<Rule extends { area: Area }>(
  rules: Rule[],
  area: Area,
  copy: (rule: Rule, part: Area) => Rule,
): void {
  for (const rule of [...rules]) {
    if (!intersects(rule.area, area)) continue;
    const [first, ...others] = withoutArea(rule.area, area);
    const place = rules.indexOf(rule);
    if (!first) {
      rules.splice(place, 1);
      continue;
    }
    rule.area = first;
    rules.splice(place + 1, 0, ...others.map((part) => copy(rule, part)));
  }
}
