import type { DocumentProperties } from "../../../model/workbook";
import { requireText } from "../../argumentChecks";
import { invalidArgument, itemNotFound } from "../../officeError";
import type { Member, ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";
import type { HostSession } from "../../hostSession";
import { collection } from "../collection";

function property(key: keyof DocumentProperties): Member<HostSession> {
  return {
    get: ({ workbook }) => workbook.properties[key],
    set({ workbook }, value) {
      workbook.properties[key] = requireText(value, `DocumentProperties.${key}`);
    },
  };
}

type CustomValue = string | number | boolean | Date;

function customValue(value: unknown, key: string): CustomValue {
  if (typeof value === "string") {
    if (value.length > 255) throw invalidArgument(`The property ${key} takes at most 255 characters.`);
    return value;
  }
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) return value;
  throw invalidArgument(`The property ${key} takes a text, a number, true/false or a date.`);
}

function typeOf(value: CustomValue | undefined): string {
  if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
  if (typeof value === "boolean") return "Boolean";
  return value instanceof Date ? "Date" : "String";
}

const customPropertyType: ObjectType<string> = {
  name: "CustomProperty",
  identity: (key) => ({ _Id: key }),
  requireAlive(key, { workbook }) {
    if (!workbook.customProperties.has(key)) throw itemNotFound(`The property ${key} has been deleted.`);
  },
  members: {
    key: { get: (key) => key },
    value: {
      get: (key, { workbook }) => workbook.customProperties.get(key),
      set: (key, value, { workbook }) => void workbook.customProperties.set(key, customValue(value, key)),
    },
    type: { get: (key, { workbook }) => typeOf(workbook.customProperties.get(key)) },
    delete: { call: (key, _given, { workbook }) => void workbook.customProperties.delete(key) },
  },
};

function keyOf({ workbook }: HostSession, given: unknown): string | undefined {
  const wanted = requireText(given, "The property's key").toLowerCase();
  return [...workbook.customProperties.keys()].find((key) => key.toLowerCase() === wanted);
}

function items({ workbook }: HostSession): OfficeObject[] {
  return [...workbook.customProperties.keys()].map((key) => officeObject(customPropertyType, key));
}

function find(session: HostSession, given: unknown): OfficeObject | undefined {
  const key = keyOf(session, given);
  return key === undefined ? undefined : officeObject(customPropertyType, key);
}

const customPropertiesType: ObjectType<HostSession> = {
  name: "CustomPropertyCollection",
  items,
  item: find,
  members: {
    ...collection<HostSession>(items, find),
    // Adding a key that exists replaces its value.
    add: {
      call(session, [given, value]) {
        const key = keyOf(session, given) ?? requireText(given, "The property's key");
        session.workbook.customProperties.set(key, customValue(value, key));
        return officeObject(customPropertyType, key);
      },
    },
    deleteAll: { call: ({ workbook }) => workbook.customProperties.clear() },
  },
};

const documentPropertiesType: ObjectType<HostSession> = {
  name: "DocumentProperties",
  members: {
    title: property("title"),
    subject: property("subject"),
    author: property("author"),
    keywords: property("keywords"),
    comments: property("comments"),
    category: property("category"),
    manager: property("manager"),
    company: property("company"),
    custom: { child: (session) => officeObject(customPropertiesType, session) },
  },
};

export function documentProperties(session: HostSession): OfficeObject {
  return officeObject(documentPropertiesType, session);
}
