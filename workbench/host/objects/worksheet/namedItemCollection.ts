import type { DefinedName } from "../../../model/definedName";
import type { Sheet } from "../../../model/sheet";
import { absoluteReference } from "../../cells/areas";
import { requireParsable } from "../../cells/requireParsable";
import { optionalText, requireText } from "../../argumentChecks";
import { requireFreeName, requireValidName } from "../../names";
import { invalidArgument, OfficeError } from "../../officeError";
import type { ObjectType, OfficeObject } from "../../officeObject";
import { isOfficeObject, officeObject } from "../../officeObject";
import type { HostSession } from "../../hostSession";
import { activeSheet, invalidateStructure } from "../../hostSession";
import { collection } from "../collection";
import type { NamesTarget } from "./namedItem";
import { namedItemObject, namesOf } from "./namedItem";
import { rangeArgument } from "../rangeReference";

function items(target: NamesTarget, session: HostSession): OfficeObject[] {
  return namesOf(target, session).map((name) => namedItemObject(name, target.sheet));
}

function find(target: NamesTarget, key: unknown, session: HostSession): OfficeObject | undefined {
  const wanted = requireText(key, "The name").toLowerCase();
  const name = namesOf(target, session).find((each) => each.name.toLowerCase() === wanted);
  return name && namedItemObject(name, target.sheet);
}

function formulaOf(reference: unknown, session: HostSession, home: Sheet): string {
  if (isOfficeObject(reference)) {
    const place = rangeArgument(reference, session, home, "The name's range");
    return absoluteReference(place.sheet, place.area);
  }
  if (typeof reference === "number" || typeof reference === "boolean")
    return `=${String(reference).toUpperCase()}`;
  const written = requireText(reference, "The name's reference");
  if (!written.startsWith("=")) return `="${written.replaceAll('"', '""')}"`;
  requireParsable(session, home, 0, 0, written);
  return written;
}

const namesType: ObjectType<NamesTarget> = {
  name: "NamedItemCollection",
  items,
  item: find,
  members: {
    ...collection<NamesTarget>(items, find),
    add: {
      call(target, [given, reference, comment], session) {
        const name = requireText(given, "The name");
        requireValidName(name, "The range or value");
        if (!target.sheet) requireFreeName(session.workbook, name, "The name");
        else if (find(target, name, session)) {
          throw new OfficeError("ItemAlreadyExists", `${target.sheet.name} has a name ${name} already.`);
        }
        const formula = formulaOf(reference, session, target.sheet ?? activeSheet(session));
        if (formula.length > 8192) throw invalidArgument(`The formula of ${name} is too long.`);
        const added: DefinedName = {
          name,
          formula,
          comment: optionalText(comment, "The comment") ?? "",
          visible: true,
        };
        namesOf(target, session).push(added);
        invalidateStructure(session);
        return namedItemObject(added, target.sheet);
      },
    },
  },
};

/** The names of a sheet's scope, or of the workbook's. */
export function namedItemCollection(sheet?: Sheet): OfficeObject {
  return officeObject(namesType, { sheet });
}
