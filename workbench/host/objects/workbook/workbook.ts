import type { Area } from "../../../model/address";
import { parseArea, splitSheet } from "../../../model/address";
import { requireText } from "../../argumentChecks";
import { invalidArgument, itemNotFound } from "../../officeError";
import type { ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";
import type { HostSession } from "../../hostSession";
import { activeSheet } from "../../hostSession";
import { applicationObject } from "./application";
import { commentCollection } from "../worksheet/commentCollection";
import { customXmlPartCollection } from "./customXmlPartCollection";
import { documentProperties } from "./documentProperties";
import { functionsObject } from "./functions";
import { namedItemCollection } from "../worksheet/namedItemCollection";
import { rangeMembers } from "../range/rangeMembers";
import { rangeObject, rangeType } from "../rangeObject";
import { settingCollection } from "./settingCollection";
import { styleCollection } from "../format/styleCollection";
import { tableCollection } from "../table/tableCollection";
import { worksheetCollection } from "../worksheet/worksheetCollection";
import { workbookProtection } from "./workbookProtection";
import { worksheetMembers } from "../worksheet/worksheetMembers";
import { worksheetType } from "../worksheetObject";

// Every object is reached from the workbook, so here all that these two lead to is known.
rangeType.define(rangeMembers);
worksheetType.define(worksheetMembers);

function selection(session: HostSession): Area {
  return session.selection.get(activeSheet(session).id) ?? { row: 0, column: 0, rows: 1, columns: 1 };
}

function fileBytes(base64: string): Uint8Array {
  const bytes = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
  // A zip archive begins so; anything else Excel refuses.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw invalidArgument("The file is no .xlsx workbook.");
  return bytes;
}

/** The range an event named by its sheet's id and address. */
function eventRange(session: HostSession, reference: unknown): OfficeObject | undefined {
  const { sheet: id, address } = splitSheet(requireText(reference, "The event's range"));
  const sheet = session.workbook.sheets.find((each) => each.id === id);
  const area = parseArea(address);
  return sheet && area && rangeObject(session, sheet, area);
}

const workbookType: ObjectType<HostSession> = {
  name: "Workbook",
  members: {
    name: { get: (session) => session.workbook.name },
    readOnly: { get: () => false },
    worksheets: { child: worksheetCollection },
    tables: { child: () => tableCollection() },
    names: { child: () => namedItemCollection() },
    comments: { child: () => commentCollection() },
    styles: { child: styleCollection },
    properties: { child: documentProperties },
    protection: { child: workbookProtection },
    customXmlParts: { child: customXmlPartCollection },
    settings: { child: settingCollection },
    application: { child: applicationObject },
    functions: { child: functionsObject },
    // The page around Excel answers it; the library asks for it at the root, as for all that is the workbook's.
    createAndOpenWorkbook: {
      call(session, [base64]) {
        session.runtime.onWorkbookCreated?.(fileBytes(requireText(base64, "The workbook's file")));
      },
    },
    getActiveCell: {
      call: (session) =>
        rangeObject(session, activeSheet(session), { ...selection(session), rows: 1, columns: 1 }),
    },
    getSelectedRange: { call: (session) => rangeObject(session, activeSheet(session), selection(session)) },
    _GetRangeForEventByReferenceId: {
      call(session, [reference]) {
        const range = eventRange(session, reference);
        if (!range) throw itemNotFound("The sheet that the event tells of has been deleted.");
        return range;
      },
    },
    _GetRangeOrNullObjectForEventByReferenceId: {
      call: (session, [reference]) => eventRange(session, reference) ?? null,
    },
    _RemoveReference: {
      call(session, [reference]) {
        session.references.delete(requireText(reference, "The reference"));
      },
    },
    _RemoveAllReferences: { call: (session) => session.references.clear() },
    _GetReferenceCount: { call: (session) => session.references.size },
  },
};

export function workbookObject(session: HostSession): OfficeObject {
  return officeObject(workbookType, session);
}
