import { invalidArgument, itemNotFound, withLocation, OfficeError } from "./officeError";
import type { OfficeObject } from "./officeObject";
import { isOfficeObject, memberOf } from "./officeObject";
import { serviceObject } from "./objects/workbook/service";
import { workbookObject } from "./objects/workbook/workbook";
import { requireSupported, unknownMember } from "./requirementSets";
import type { HostSession } from "./hostSession";
import type { WireArguments, WirePath, WireRequest } from "./wire";
import { PathKind } from "./wire";

/** Reaches the objects of one request; each path runs once, for methods such as `add` change things. */
export interface PathResolver {
  /** The object at a path; `null` for a null object. */
  resolve(pathId: number): OfficeObject | null;
  /** Arguments with the objects they name put in. */
  arguments(info: WireArguments | undefined): unknown[];
}

export function createPathResolver(session: HostSession, paths: WireRequest["ObjectPaths"]): PathResolver {
  const reached = new Map<number, OfficeObject | null>();

  function resolve(pathId: number): OfficeObject | null {
    const known = reached.get(pathId);
    if (known !== undefined) return known;
    const object = reach(pathId);
    reached.set(pathId, object);
    return object;
  }

  function reach(pathId: number): OfficeObject | null {
    const path = paths[String(pathId)];
    if (!path) throw invalidArgument(`The request names object path ${pathId}, which it does not describe.`);
    switch (path.ObjectPathType) {
      case PathKind.Global:
        return workbookObject(session);
      case PathKind.New:
        return serviceObject(path.Name, session);
      case PathKind.NullObject:
        return null;
      case PathKind.ReferenceId: {
        const kept = session.references.get(path.Name);
        if (!kept) throw new OfficeError("InvalidReference", `No range is kept as ${path.Name} any more.`);
        return kept;
      }
    }
    const parent = resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    parent.type.requireAlive?.(parent.target, session);
    try {
      return step(parent, path);
    } catch (fault) {
      const member = path.Name || "getItem";
      throw withLocation(fault, `${parent.type.name}.${memberOf(parent.type, member)?.name ?? member}`);
    }
  }

  function step(parent: OfficeObject, path: WirePath): OfficeObject | null {
    const given = argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === PathKind.Indexer) return indexed(parent, given[0]);
    const found = memberOf(parent.type, path.Name);
    if (!found) throw unknownMember(parent.type.name, path.Name);
    requireSupported(session, parent.type.name, found.name);
    if (path.ObjectPathType === PathKind.Property && found.member.child) {
      return found.member.child(parent.target, session);
    }
    if (path.ObjectPathType === PathKind.Method && found.member.call) {
      const object = found.member.call(parent.target, given, session);
      if (object === null || isOfficeObject(object)) return object;
    }
    throw unknownMember(parent.type.name, path.Name);
  }

  function indexed(parent: OfficeObject, key: unknown): OfficeObject {
    if (!parent.type.item) throw unknownMember(parent.type.name, "getItem");
    const item = parent.type.item(parent.target, key, session);
    if (!item) throw itemNotFound(`${parent.type.name} holds no item ${JSON.stringify(key)}.`);
    return item;
  }

  function argumentsOf(info: WireArguments | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const reference = references[index];
      if (Array.isArray(reference)) return reference.map((each: number) => resolve(each));
      if (typeof reference === "number" && reference > 0) return resolve(reference);
      return withObjects(value);
    });
  }

  /** An object inside a plain object stands as `{ _ObjectPathId }`. Arrays of cells hold none. */
  function withObjects(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    if ("_ObjectPathId" in value) return resolve(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withObjects(each)]));
  }

  return { resolve, arguments: argumentsOf };
}
