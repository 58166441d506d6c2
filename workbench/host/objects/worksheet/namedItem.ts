import type { CellValue } from "../../../model/cell";
import { isCellError } from "../../../model/cell";
import type { DefinedName } from "../../../model/definedName";
import type { Sheet } from "../../../model/sheet";
import { fullAddress } from "../../cells/areas";
import { wireValue } from "../../cells/readCells";
import { requireParsable } from "../../cells/requireParsable";
import { requireText, requireBoolean } from "../../argumentChecks";
import { invalidArgument, invalidOperation, itemNotFound } from "../../officeError";
import type { ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";
import type { HostSession } from "../../hostSession";
import { activeSheet, calculateIfNeeded, invalidateStructure } from "../../hostSession";
import { rangeObject } from "../rangeObject";
import type { SheetArea } from "../rangeReference";
import { namedRange } from "../rangeReference";
import { worksheetObject } from "../worksheetObject";

/** The names of a sheet, or of the workbook where no sheet is given. */
export interface NamesTarget {
  readonly sheet: Sheet | undefined;
}

/** A name, and the names it is one of. */
interface NameTarget extends NamesTarget {
  readonly name: DefinedName;
}

export function namesOf({ sheet }: NamesTarget, session: HostSession): DefinedName[] {
  return sheet ? sheet.names : session.workbook.names;
}

function place({ name, sheet }: NameTarget, session: HostSession): SheetArea | undefined {
  return namedRange(name.formula, session, sheet ?? activeSheet(session));
}

function range(target: NameTarget, session: HostSession): OfficeObject | null {
  const found = place(target, session);
  return found ? rangeObject(session, found.sheet, found.area) : null;
}

function value({ name, sheet }: NameTarget, session: HostSession): CellValue {
  calculateIfNeeded(session);
  const at = { sheet: sheet ?? activeSheet(session), row: 0, column: 0 };
  const computed = session.engine.evaluate(name.formula, at);
  return Array.isArray(computed) ? (computed[0]?.[0] ?? null) : computed;
}

function typeOf(target: NameTarget, session: HostSession): string {
  if (place(target, session)) return "Range";
  const computed = value(target, session);
  if (isCellError(computed)) return "Error";
  if (typeof computed === "boolean") return "Boolean";
  if (typeof computed === "number") return Number.isInteger(computed) ? "Integer" : "Double";
  return "String";
}

const namedItemType: ObjectType<NameTarget> = {
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name.name }),
  requireAlive(target, session) {
    if (!namesOf(target, session).includes(target.name)) {
      throw itemNotFound(`The name ${target.name.name} has been deleted.`);
    }
  },
  members: {
    name: { get: ({ name }) => name.name },
    type: { get: typeOf },
    value: {
      get(target, session) {
        const found = place(target, session);
        return found ? fullAddress(found.sheet, found.area) : wireValue(value(target, session));
      },
    },
    formula: {
      get: ({ name }) => name.formula,
      set({ name, sheet }, given, session) {
        const formula = requireText(given, "NamedItem.formula");
        if (!formula.startsWith("=")) throw invalidArgument("NamedItem.formula must begin with =.");
        requireParsable(session, sheet ?? activeSheet(session), 0, 0, formula);
        name.formula = formula;
        invalidateStructure(session);
      },
    },
    scope: { get: ({ sheet }) => (sheet ? "Worksheet" : "Workbook") },
    visible: {
      get: ({ name }) => name.visible,
      set({ name }, given) {
        name.visible = requireBoolean(given, "NamedItem.visible");
      },
    },
    comment: {
      get: ({ name }) => name.comment,
      set({ name }, given) {
        name.comment = requireText(given, "NamedItem.comment");
      },
    },
    worksheet: {
      child({ name, sheet }) {
        if (!sheet) throw invalidOperation(`${name.name} is the workbook's name and has no sheet.`);
        return worksheetObject(sheet);
      },
    },
    worksheetOrNullObject: { child: ({ sheet }) => (sheet ? worksheetObject(sheet) : null) },
    getRange: {
      call(target, _given, session) {
        const found = range(target, session);
        if (!found) throw invalidOperation(`${target.name.name} is no range: ${target.name.formula}.`);
        return found;
      },
    },
    getRangeOrNullObject: { call: (target, _given, session) => range(target, session) },
    delete: {
      call(target, _given, session) {
        const names = namesOf(target, session);
        names.splice(names.indexOf(target.name), 1);
        invalidateStructure(session);
      },
    },
  },
};

export function namedItemObject(name: DefinedName, sheet: Sheet | undefined): OfficeObject {
  return officeObject(namedItemType, { name, sheet });
}
