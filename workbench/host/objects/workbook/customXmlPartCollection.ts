import { XMLParser, XMLValidator } from "fast-xml-parser";
import type { CustomXmlPart } from "../../../model/workbook";
import { createId } from "../../../model/workbook";
import { requireText } from "../../argumentChecks";
import { invalidArgument, invalidOperation, itemNotFound } from "../../officeError";
import type { ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";
import type { HostSession } from "../../hostSession";
import { collection } from "../collection";

/** The namespace of the root element; refused where the text is no XML. */
function namespaceOf(xml: string): string {
  const validity = XMLValidator.validate(xml);
  if (validity !== true) {
    throw invalidArgument(
      `The custom XML part is not well-formed (line ${validity.err.line}): ${validity.err.msg}`,
    );
  }
  const parsed: unknown = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "@" }).parse(xml);
  const roots = Object.entries(parsed as Record<string, unknown>).filter(([name]) => !name.startsWith("?"));
  const [name = "", root] = roots[0] ?? [];
  const prefix = name.includes(":") ? `:${name.split(":")[0] ?? ""}` : "";
  if (typeof root !== "object" || root === null) return "";
  const namespace = (root as Record<string, unknown>)[`@xmlns${prefix}`];
  return typeof namespace === "string" ? namespace : "";
}

const partType: ObjectType<CustomXmlPart> = {
  name: "CustomXmlPart",
  identity: (part) => ({ Id: part.id }),
  requireAlive(part, { workbook }) {
    if (!workbook.customXmlParts.includes(part)) throw itemNotFound("The custom XML part has been deleted.");
  },
  members: {
    id: { get: (part) => part.id },
    namespaceUri: { get: (part) => part.namespaceUri },
    getXml: { call: (part) => part.xml },
    setXml: {
      call(part, [xml]) {
        const given = requireText(xml, "The XML");
        part.namespaceUri = namespaceOf(given);
        part.xml = given;
      },
    },
    delete: {
      call: (part, _given, { workbook }) =>
        void workbook.customXmlParts.splice(workbook.customXmlParts.indexOf(part), 1),
    },
  },
};

/** All parts, or those of one namespace. */
interface PartsTarget {
  readonly session: HostSession;
  readonly namespace: string | undefined;
}

function items({ session, namespace }: PartsTarget): OfficeObject[] {
  return session.workbook.customXmlParts
    .filter((part) => namespace === undefined || part.namespaceUri === namespace)
    .map((part) => officeObject(partType, part));
}

function find(target: PartsTarget, id: unknown): OfficeObject | undefined {
  return items(target).find((item) => (item.target as CustomXmlPart).id === id);
}

const scopedType: ObjectType<PartsTarget> = {
  name: "CustomXmlPartScopedCollection",
  items,
  item: find,
  members: {
    ...collection<PartsTarget>(items, find),
    getOnlyItem: {
      call(target) {
        const [only, ...others] = items(target);
        if (!only || others.length > 0) {
          throw invalidOperation(`There is not exactly one part of the namespace ${target.namespace}.`);
        }
        return only;
      },
    },
    getOnlyItemOrNullObject: {
      call(target) {
        const [only, ...others] = items(target);
        return only && others.length === 0 ? only : null;
      },
    },
  },
};

const partsType: ObjectType<PartsTarget> = {
  name: "CustomXmlPartCollection",
  items,
  item: find,
  members: {
    ...collection<PartsTarget>(items, find),
    add: {
      call({ session }, [given]) {
        const xml = requireText(given, "The XML");
        const part: CustomXmlPart = { id: createId(), namespaceUri: namespaceOf(xml), xml };
        session.workbook.customXmlParts.push(part);
        return officeObject(partType, part);
      },
    },
    getByNamespace: {
      call: ({ session }, [namespace]) =>
        officeObject(scopedType, { session, namespace: requireText(namespace, "The namespace") }),
    },
  },
};

export function customXmlPartCollection(session: HostSession): OfficeObject {
  return officeObject(partsType, { session, namespace: undefined });
}
