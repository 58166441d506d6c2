import type { Sheet } from "../../../model/sheet";
import { createSheet, sheetByName } from "../../../model/workbook";
import { EventType, WORKBOOK_TARGET } from "../../events/eventEntry";
import { eventRegistration } from "../../events/eventRegistration";
import { optionalText } from "../../argumentChecks";
import { itemNotFound } from "../../officeError";
import type { ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";
import { freeName, requireSheetName } from "../../names";
import type { HostSession } from "../../hostSession";
import { activeSheet, invalidateStructure } from "../../hostSession";
import { collection } from "../collection";
import { requireOpenStructure } from "../workbook/workbookProtection";
import { worksheetObject } from "../worksheetObject";

function items(session: HostSession): OfficeObject[] {
  return session.workbook.sheets.map(worksheetObject);
}

/** By name, whatever the case, or by id. */
function find(_target: HostSession, key: unknown, session: HostSession): OfficeObject | undefined {
  const sheet =
    session.workbook.sheets.find((each) => each.id === key) ??
    (typeof key === "string" ? sheetByName(session.workbook, key) : undefined);
  return sheet && worksheetObject(sheet);
}

function end(session: HostSession, last: boolean, visibleOnly: unknown): OfficeObject {
  const { sheets } = session.workbook;
  const seen = (sheet: Sheet): boolean => visibleOnly !== true || sheet.visibility === "Visible";
  const sheet = last ? sheets.findLast(seen) : sheets.find(seen);
  if (!sheet) throw itemNotFound("The workbook has no visible sheet.");
  return worksheetObject(sheet);
}

const worksheetsType: ObjectType<HostSession> = {
  name: "WorksheetCollection",
  items,
  item: find,
  members: {
    ...collection<HostSession>(items, find),
    ...eventRegistration<HostSession>(
      {
        DataChanged: EventType.worksheetChanged,
        SelectionChanged: EventType.worksheetSelectionChanged,
        Activated: EventType.worksheetActivated,
        Deactivated: EventType.worksheetDeactivated,
        Calculated: EventType.worksheetCalculated,
        Added: EventType.worksheetAdded,
        Deleted: EventType.worksheetDeleted,
      },
      () => WORKBOOK_TARGET,
    ),
    getCount: {
      call(_target, [visibleOnly], session) {
        const { sheets } = session.workbook;
        return visibleOnly === true
          ? sheets.filter((sheet) => sheet.visibility === "Visible").length
          : sheets.length;
      },
    },
    getActiveWorksheet: { call: (_target, _given, session) => worksheetObject(activeSheet(session)) },
    getFirst: { call: (_target, [visibleOnly], session) => end(session, false, visibleOnly) },
    getLast: { call: (_target, [visibleOnly], session) => end(session, true, visibleOnly) },
    // A new sheet comes last and is not activated.
    add: {
      call(_target, [given], session) {
        const { workbook } = session;
        requireOpenStructure(workbook);
        const stem = session.locale === "da-DK" ? "Ark" : "Sheet";
        const name =
          optionalText(given, "The sheet's name") ??
          freeName(stem, (each) => sheetByName(workbook, each) !== undefined);
        requireSheetName(workbook, name);
        const sheet = createSheet(name);
        workbook.sheets.push(sheet);
        invalidateStructure(session);
        return worksheetObject(sheet);
      },
    },
  },
};

export function worksheetCollection(session: HostSession): OfficeObject {
  return officeObject(worksheetsType, session);
}
