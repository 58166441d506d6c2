import { itemNotFound } from "../officeError";
import type { Members, OfficeObject } from "../officeObject";
import type { HostSession } from "../hostSession";

/** The members of nearly every collection: a count, and its items by key, refused or a null object. */
export function collection<T>(
  items: (target: T, session: HostSession) => readonly unknown[],
  find: (target: T, key: unknown, session: HostSession) => OfficeObject | undefined,
): Members<T> {
  return {
    getCount: { call: (target, _given, session) => items(target, session).length },
    getItem: {
      call(target, [key], session) {
        const item = find(target, key, session);
        if (!item) throw itemNotFound(`There is no item ${JSON.stringify(key)} in the collection.`);
        return item;
      },
    },
    getItemOrNullObject: { call: (target, [key], session) => find(target, key, session) ?? null },
  };
}
