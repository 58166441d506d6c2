import type { Sheet } from "../../../model/sheet";
import { requireSheetName } from "../../names";
import { renameSheetInFormulas, renameTableInFormulas } from "../../formulas/renameInFormulas";
import { EventType } from "../../events/eventEntry";
import { eventRegistration } from "../../events/eventRegistration";
import {
  requireColor,
  requireOneOf,
  requireText,
  requireBoolean,
  requireInteger,
} from "../../argumentChecks";
import { invalidArgument, invalidOperation, itemNotFound } from "../../officeError";
import type { Member, Members, OfficeObject } from "../../officeObject";
import type { HostSession } from "../../hostSession";
import { calculateNow, invalidateStructure } from "../../hostSession";
import { STANDARD_HEIGHT } from "../../cells/cellSizes";
import { chartCollection } from "../chart/chartCollection";
import { commentCollection } from "./commentCollection";
import { copySheet } from "./copySheet";
import { freezePanesObject } from "./freezePanes";
import { namedItemCollection } from "./namedItemCollection";
import { pageLayoutObject } from "./pageLayout";
import { tableCollection } from "../table/tableCollection";
import { worksheetCustomProperties } from "./worksheetCustomProperties";
import { requireOpenStructure } from "../workbook/workbookProtection";
import { worksheetProtectionObject } from "./worksheetProtection";
import { worksheetObject } from "../worksheetObject";
import { worksheetRanges } from "./worksheetRanges";

const gridlines = {
  get: (sheet) => sheet.showGridlines,
  set: (sheet, value) => {
    sheet.showGridlines = requireBoolean(value, "Worksheet.showGridlines");
  },
} satisfies Member<Sheet>;
const headings = {
  get: (sheet) => sheet.showHeadings,
  set: (sheet, value) => {
    sheet.showHeadings = requireBoolean(value, "Worksheet.showHeadings");
  },
} satisfies Member<Sheet>;

function requireAnotherVisible(sheet: Sheet, session: HostSession, verb: string): void {
  const others = session.workbook.sheets.filter((each) => each !== sheet && each.visibility === "Visible");
  if (others.length === 0) {
    throw invalidOperation(`${sheet.name} cannot be ${verb}: a workbook keeps at least one visible sheet.`);
  }
}

/** Another sheet takes the place of one that is hidden or deleted. */
function leave(sheet: Sheet, session: HostSession): void {
  const { workbook } = session;
  if (workbook.activeSheetId !== sheet.id) return;
  const next = workbook.sheets.find((each) => each !== sheet && each.visibility === "Visible");
  if (next) workbook.activeSheetId = next.id;
}

function neighbour(
  sheet: Sheet,
  step: 1 | -1,
  visibleOnly: unknown,
  session: HostSession,
): OfficeObject | null {
  const { sheets } = session.workbook;
  for (let index = sheets.indexOf(sheet) + step; index >= 0 && index < sheets.length; index += step) {
    const other = sheets[index];
    if (other && (visibleOnly !== true || other.visibility === "Visible")) return worksheetObject(other);
  }
  return null;
}

function orRefused(object: OfficeObject | null, what: string): OfficeObject {
  if (!object) throw itemNotFound(what);
  return object;
}

/** All that the host answers of a worksheet. */
export const worksheetMembers: Members<Sheet> = {
  id: { get: (sheet) => sheet.id },
  name: {
    get: (sheet) => sheet.name,
    set(sheet, value, session) {
      const name = requireText(value, "Worksheet.name");
      requireSheetName(session.workbook, name, sheet);
      const before = sheet.name;
      if (before === name) return;
      requireOpenStructure(session.workbook);
      sheet.name = name;
      renameSheetInFormulas(session.workbook, before, name);
      invalidateStructure(session);
    },
  },
  position: {
    get: (sheet, session) => session.workbook.sheets.indexOf(sheet),
    set(sheet, value, session) {
      requireOpenStructure(session.workbook);
      const { sheets } = session.workbook;
      const position = requireInteger(value, "Worksheet.position", 0);
      if (position >= sheets.length) {
        throw invalidArgument(`The workbook has ${sheets.length} sheets: no position ${position}.`);
      }
      sheets.splice(sheets.indexOf(sheet), 1);
      sheets.splice(position, 0, sheet);
    },
  },
  visibility: {
    get: (sheet) => sheet.visibility,
    set(sheet, value, session) {
      const visibility = requireOneOf(value, ["Visible", "Hidden", "VeryHidden"], "Worksheet.visibility");
      requireOpenStructure(session.workbook);
      if (visibility !== "Visible") {
        requireAnotherVisible(sheet, session, "hidden");
        leave(sheet, session);
      }
      sheet.visibility = visibility;
    },
  },
  tabColor: {
    get: (sheet) => sheet.tabColor,
    set(sheet, value) {
      sheet.tabColor = value === "" ? "" : requireColor(value, "Worksheet.tabColor");
    },
  },
  standardHeight: { get: () => STANDARD_HEIGHT },
  showGridlines: gridlines,
  showHeadings: headings,
  // The library writes these two under names of their own.
  gridlines: { set: gridlines.set },
  headings: { set: headings.set },
  tables: { child: (sheet) => tableCollection(sheet) },
  names: { child: (sheet) => namedItemCollection(sheet) },
  comments: { child: (sheet) => commentCollection(sheet) },
  charts: { child: (sheet) => chartCollection(sheet) },
  freezePanes: { child: (sheet) => freezePanesObject(sheet) },
  pageLayout: { child: (sheet) => pageLayoutObject(sheet) },
  protection: { child: (sheet) => worksheetProtectionObject(sheet) },
  customProperties: { child: (sheet) => worksheetCustomProperties(sheet) },
  activate: {
    call(sheet, _given, session) {
      if (sheet.visibility !== "Visible") throw invalidOperation(`${sheet.name} is hidden: show it first.`);
      session.workbook.activeSheetId = sheet.id;
    },
  },
  calculate: { call: (_sheet, _given, session) => calculateNow(session, true) },
  delete: {
    call(sheet, _given, session) {
      requireOpenStructure(session.workbook);
      const { sheets } = session.workbook;
      if (sheet.visibility === "VeryHidden") {
        throw invalidOperation(`${sheet.name} is very hidden: make it visible before deleting it.`);
      }
      requireAnotherVisible(sheet, session, "deleted");
      leave(sheet, session);
      sheets.splice(sheets.indexOf(sheet), 1);
      session.selection.delete(sheet.id);
      renameSheetInFormulas(session.workbook, sheet.name, undefined);
      for (const { name } of sheet.tables) renameTableInFormulas(session.workbook, name, undefined);
      invalidateStructure(session);
    },
  },
  copy: {
    call: (sheet, [position, relativeTo], session) =>
      worksheetObject(copySheet(session, sheet, position, relativeTo)),
  },
  // By which the library finds a copy again.
  _GetAnotherWorksheetById: {
    call(_sheet, [id], session) {
      const found = session.workbook.sheets.find((each) => each.id === id);
      return orRefused(found ? worksheetObject(found) : null, "The copy has been deleted.");
    },
  },
  getNext: {
    call: (sheet, [visibleOnly], session) =>
      orRefused(neighbour(sheet, 1, visibleOnly, session), `No sheet follows ${sheet.name}.`),
  },
  getNextOrNullObject: {
    call: (sheet, [visibleOnly], session) => neighbour(sheet, 1, visibleOnly, session),
  },
  getPrevious: {
    call: (sheet, [visibleOnly], session) =>
      orRefused(neighbour(sheet, -1, visibleOnly, session), `No sheet precedes ${sheet.name}.`),
  },
  getPreviousOrNullObject: {
    call: (sheet, [visibleOnly], session) => neighbour(sheet, -1, visibleOnly, session),
  },
  ...worksheetRanges,
  ...eventRegistration<Sheet>(
    {
      DataChanged: EventType.worksheetChanged,
      SelectionChanged: EventType.worksheetSelectionChanged,
      Activated: EventType.worksheetActivated,
      Deactivated: EventType.worksheetDeactivated,
      Calculated: EventType.worksheetCalculated,
    },
    (sheet) => sheet.id,
  ),
};
