import { invalidArgument } from "./officeError";
import type { OfficeObject } from "./officeObject";
import { memberOf, wireName } from "./officeObject";
import { isSupported, requireSupported, unknownMember } from "./requirementSets";
import type { HostSession } from "./hostSession";
import type { WireQuery } from "./wire";

/** The selection that a load makes of one object: names, and what is asked of the objects under them. */
type Selection = Map<string, Selection>;

/** Answers a load: the object's identity, the scalars asked for, and nested objects likewise. */
export function readObject(object: OfficeObject, query: WireQuery, session: HostSession): unknown {
  const selection: Selection = new Map();
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    let level = selection;
    for (const step of path.split("/")) {
      if (step.toLowerCase() === "items") continue;
      const next = level.get(step.toLowerCase()) ?? new Map<string, Selection>();
      level.set(step.toLowerCase(), next);
      level = next;
    }
  }
  return read(object, selection, session, query);
}

function read(
  object: OfficeObject | null,
  selection: Selection,
  session: HostSession,
  page?: WireQuery,
): unknown {
  if (!object) return null;
  const { type, target } = object;
  type.requireAlive?.(target, session);
  const answer: Record<string, unknown> = { ...type.identity?.(target, session) };
  const whole = selection.size === 0 || selection.has("*") || selection.has("$all");
  if (whole) readScalars(object, answer, session);
  const forItems: Selection = new Map();
  let onlyOwn = !whole;
  for (const [name, nested] of selection) {
    if (name === "*" || name === "$all") continue;
    const found = memberOf(type, name);
    if (!found && type.items) {
      forItems.set(name, nested);
      onlyOwn = false;
      continue;
    }
    if (!found) throw unknownMember(type.name, name);
    requireSupported(session, type.name, found.name);
    if (found.member.get) {
      const value = found.member.get(target, session);
      if (value === undefined) throw unknownMember(type.name, found.name);
      answer[found.wireName] = value;
    } else if (found.member.child) {
      answer[found.wireName] = read(found.member.child(target, session), nested, session);
    } else throw invalidArgument(`${type.name}.${found.name} is a method and cannot be loaded.`);
  }
  if (type.items && !onlyOwn) {
    const first = page?.Skip ?? 0;
    const items = type.items(target, session).slice(first, page?.Top ? first + page.Top : undefined);
    answer._Items = items.map((item) => read(item, forItems, session));
  }
  return answer;
}

/** Every scalar the host knows; one it does not know stays unloaded, and the library says so when it is read. */
function readScalars(object: OfficeObject, answer: Record<string, unknown>, session: HostSession): void {
  for (const [name, member] of Object.entries(object.type.members)) {
    if (!member.get || !isSupported(session, object.type.name, name)) continue;
    answer[wireName(name)] = member.get(object.target, session);
  }
}
