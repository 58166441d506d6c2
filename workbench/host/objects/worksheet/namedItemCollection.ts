import type { DefinedName } from "../../../model/definedName";
import type { Sheet } from "../../../model/sheet";
import { absoluteReference } from "../../cells/areas";
import { requireParsable } from "../../cells/requireParsable";
import { optionalText, text } from "../../given";
import { requireFreeName, requireValidName } from "../../names";
import { invalidArgument, OfficeError } from "../../officeError";
import type { ObjectType, OfficeObject } from "../../officeObject";
import { isOfficeObject, officeObject } from "../../officeObject";
import type { Session } from "../../session";
import { activeSheet, restructured } from "../../session";
import { collection } from "../collection";
import type { NamesTarget } from "./namedItem";
import { namedItemObject, namesOf } from "./namedItem";
import { givenRange } from "../rangeReference";

function items(target: NamesTarget, session: Session): OfficeObject[] {
  return namesOf(target, session).map((name) => namedItemObject(name, target.sheet));
}

function find(target: NamesTarget, key: unknown, session: Session): OfficeObject | undefined {
  const wanted = text(key, "The name").toLowerCase();
  const name = namesOf(target, session).find((each) => each.name.toLowerCase() === wanted);
  return name && namedItemObject(name, target.sheet);
}

function formulaOf(reference: unknown, session: Session, home: Sheet): string {
  if (isOfficeObject(reference)) {
    const place = givenRange(reference, session, home, "The name's range");
    return absoluteReference(place.sheet, place.area);
  }
  if (typeof reference === "number" || typeof reference === "boolean")
    return `=${String(reference).toUpperCase()}`;
  const written = text(reference, "The name's reference");
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
        const name = text(given, "The name");
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
        restructured(session);
        return namedItemObject(added, target.sheet);
      },
    },
  },
};

/** The names of a sheet's scope, or of the workbook's. */
export function namedItemCollection(sheet?: Sheet): OfficeObject {
  return officeObject(namesType, { sheet });
}
