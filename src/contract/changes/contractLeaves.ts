import type { Amendment, Contract } from "../contract";

/** A single value of a contract; a list of texts is one. */
export type LeafValue = string | number | boolean | readonly string[];

export interface Leaf {
  /** Keys, and ids in place of a list's numbers; each may hold any sign. */
  readonly path: readonly string[];
  readonly value: LeafValue;
}

/** Every single value by its place; members of lists by their ids, so that one put in the middle changes no other. */
export function contractLeaves({ amendments, ...contract }: Contract): ReadonlyMap<string, Leaf> {
  const all = [
    ...leavesOf(contract, []),
    ...[...amendmentsByKey({ amendments })].flatMap(([key, each]) => {
      if (each.kind === "other") return leavesOf(each, ["amendments", key]);
      const last = each.became?.kind === "fixed" ? each.became.value : each.became?.kind;
      return leavesOf({ ...each, became: last }, ["amendments", key]);
    }),
  ];
  return new Map(all.map((leaf) => [leafKey(leaf.path), leaf]));
}

/** Amendments by what they are of, and which one of the same it is: they have no ids. */
export function amendmentsByKey({
  amendments = [],
}: Pick<Contract, "amendments">): ReadonlyMap<string, Amendment> {
  const keys = new Map<string, Amendment>();
  for (const amendment of amendments) {
    const { kind, of } = amendment;
    const period = kind === "other" ? undefined : amendment.period;
    let number = 1;
    while (keys.has(JSON.stringify([kind, of, period, number]))) number++;
    keys.set(JSON.stringify([kind, of, period, number]), amendment);
  }
  return keys;
}

/** Keys may hold any sign, so that no sign parts them. */
export function leafKey(path: readonly string[]): string {
  return JSON.stringify(path);
}

function leavesOf(value: unknown, path: readonly string[]): Leaf[] {
  if (isTexts(value)) return value.length > 0 ? [{ path, value }] : [];
  if (typeof value !== "object" || value === null)
    return value === undefined ? [] : [{ path, value: value as LeafValue }];
  return Object.entries(value).flatMap(([key, each]) =>
    leavesOf(each, [...path, Array.isArray(value) ? idOf(each, key) : key]),
  );
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

function idOf(member: unknown, index: string): string {
  if (typeof member !== "object" || member === null) return index;
  if ("id" in member) return String(member.id);
  return "code" in member ? String(member.code) : index;
}
