import type { NamedStyle } from "../../../model/style";
import { findStyle } from "../../cells/findStyle";
import { requireNumberFormat, requireText, requireBoolean, requireInteger } from "../../argumentChecks";
import { invalidArgument, invalidOperation, itemNotFound, OfficeError } from "../../officeError";
import type { Member, Members, ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";
import type { HostSession } from "../../hostSession";
import { bordersObject } from "./borders";
import { collection } from "../collection";
import { fillObject } from "./fill";
import { fontObject } from "./font";
import { alignment, styleProperty } from "./rangeFormat";
import type { StyleOwner } from "./styleOwner";
import { namedStyleOwner } from "./styleOwner";

function onStyle(members: Members<StyleOwner>): Members<NamedStyle> {
  return Object.fromEntries(
    Object.entries(members).map(([name, member]): [string, Member<NamedStyle>] => [
      name,
      {
        get: (style, session) => member.get?.(namedStyleOwner(style), session),
        set: (style, value, session) => member.set?.(namedStyleOwner(style), value, session),
      },
    ]),
  );
}

const styleType: ObjectType<NamedStyle> = {
  name: "Style",
  identity: (style) => ({ _Id: style.name }),
  requireAlive(style, session) {
    if (session.workbook.styles.get(style.name) !== style) {
      throw itemNotFound(`The cell style ${style.name} has been deleted.`);
    }
  },
  get members() {
    return styleMembers();
  },
};

let joined: Members<NamedStyle> | undefined;

/** Joined when first asked for, because the parts refer to one another. */
function styleMembers(): Members<NamedStyle> {
  joined ??= {
    name: { get: (style) => style.name },
    builtIn: { get: (style) => style.builtIn },
    ...onStyle({
      ...alignment,
      numberFormat: styleProperty("numberFormat", "General", requireNumberFormat),
      locked: styleProperty("locked", true, requireBoolean),
    }),
    font: { child: (style) => fontObject(namedStyleOwner(style)) },
    fill: { child: (style) => fillObject(namedStyleOwner(style)) },
    borders: { child: (style) => bordersObject(namedStyleOwner(style)) },
    delete: {
      call(style, _given, session) {
        if (style.name === "Normal") throw invalidOperation("The cell style Normal cannot be deleted.");
        const { styleDeletion } = session.modes;
        if (styleDeletion === "fails") throw internalError();
        session.areStylesBroken = styleDeletion === "breaks";
        session.workbook.styles.delete(style.name);
      },
    },
  };
  return joined;
}

function internalError(): OfficeError {
  return new OfficeError("GeneralException", "There was an internal error while processing the request.");
}

function items(session: HostSession): OfficeObject[] {
  if (session.areStylesBroken) throw internalError();
  return [...session.workbook.styles.values()].map((style) => officeObject(styleType, style));
}

function find(_target: HostSession, key: unknown, session: HostSession): OfficeObject | undefined {
  if (session.areStylesBroken) throw internalError();
  const style = findStyle(session.workbook, requireText(key, "The style's name"));
  return style && officeObject(styleType, style);
}

const stylesType: ObjectType<HostSession> = {
  name: "StyleCollection",
  items,
  item: find,
  members: {
    ...collection<HostSession>(items, find),
    getItemAt: {
      call(target, [index]) {
        const item = items(target)[requireInteger(index, "The style's index", 0)];
        if (!item) throw invalidArgument(`The workbook has no cell style at index ${String(index)}.`);
        return item;
      },
    },
    add: {
      call(_target, [given], session) {
        const name = requireText(given, "The style's name");
        if (name === "" || name.length > 255)
          throw invalidArgument("A style's name has 1 to 255 characters.");
        if (findStyle(session.workbook, name)) {
          throw new OfficeError("ItemAlreadyExists", `A cell style ${name} exists already.`);
        }
        session.workbook.styles.set(name, { name, builtIn: false, style: {} });
      },
    },
  },
};

export function styleCollection(session: HostSession): OfficeObject {
  return officeObject(stylesType, session);
}
