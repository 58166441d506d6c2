import type { HostSession } from "./hostSession";

/**
 * One member of an Office class. Its name in the table is the name in Office.js (`rowCount`); the wire
 * spells it with a capital. Which of the functions a member has says what it is: `get` and `set` a scalar
 * (without `set` read-only), `child` a navigation property, `call` a method.
 */
export interface Member<T> {
  get?(target: T, session: HostSession): unknown;
  set?(target: T, value: unknown, session: HostSession): void;
  child?(target: T, session: HostSession): OfficeObject | null;
  /** Returns an object, `null` for a null object, or a plain value (`undefined` for none). */
  call?(target: T, given: readonly unknown[], session: HostSession): unknown;
}

export type Members<T> = Readonly<Record<string, Member<T>>>;

/** An Office class as the host answers it. */
export interface ObjectType<T> {
  readonly name: string;
  readonly members: Members<T>;
  /** Takes the place of every member the table does not name. */
  readonly otherwise?: Member<T>;
  /** The properties that identify the object among its siblings; sent with every answer about it. */
  identity?(target: T, session: HostSession): Readonly<Record<string, unknown>>;
  /** A collection's members, in order. */
  items?(target: T, session: HostSession): OfficeObject[];
  /** One member of a collection, by what `getItem` takes; `undefined` where there is none. */
  item?(target: T, key: unknown, session: HostSession): OfficeObject | undefined;
  /** Throws where what the object stands for is gone. */
  requireAlive?(target: T, session: HostSession): void;
  /** Ranges: kept between requests under a reference of their own. */
  readonly tracked?: boolean;
}

/** One object: its class and what it stands for in the workbook. */
export interface OfficeObject {
  readonly type: ObjectType<unknown>;
  readonly target: unknown;
}

export function officeObject<T>(type: ObjectType<T>, target: T): OfficeObject {
  return { type, target };
}

export function isOfficeObject(value: unknown): value is OfficeObject {
  return typeof value === "object" && value !== null && "type" in value && "target" in value;
}

/** A class whose members follow: classes that lead back to each other cannot all be read first. */
export interface DeclaredType<T> extends ObjectType<T> {
  /** Gives the class its members, once. */
  define(members: Members<T>): void;
}

/** Declares a class ahead of its members, for those its objects lead to. */
export function declaredType<T>(type: Omit<ObjectType<T>, "members">): DeclaredType<T> {
  let defined: Members<T> | undefined;
  return {
    ...type,
    get members() {
      if (!defined) throw new Error(`The class ${type.name} is declared, and no members of it are defined.`);
      return defined;
    },
    define(members) {
      defined = members;
    },
  };
}

const tables = new WeakMap<object, Map<string, [string, Member<unknown>]>>();

/** The member of that name, whatever the case, with the name as the wire spells it. */
export function memberOf(
  type: ObjectType<unknown>,
  name: string,
): { name: string; wireName: string; member: Member<unknown> } | undefined {
  let table = tables.get(type);
  if (!table) {
    table = new Map(Object.entries(type.members).map((entry) => [entry[0].toLowerCase(), entry]));
    tables.set(type, table);
  }
  const found = table.get(name.toLowerCase());
  if (found) return { name: found[0], wireName: wireName(found[0]), member: found[1] };
  return type.otherwise && { name, wireName: wireName(name), member: type.otherwise };
}

/** `rowCount` -> `RowCount`. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
