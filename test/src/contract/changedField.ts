import fc from "fast-check";
import type { Contract } from "../../../src/contract/contract";

type Part = Record<string, unknown>;

/** Replacements of a field: nothing (`gone`), or another value of its type. */
const CHOICES = ["", "gone", "da", "en", "Andet", "regional", "funding", ">=", "<", "entered", "2030-04-05"];

/** Which field is changed, and to what. */
export const anyChange = fc.tuple(fc.nat(), fc.constantFrom(...CHOICES));

/** Every key of every part of a contract, with the part it stands in. */
function keysIn(part: unknown): { readonly part: Part; readonly key: string }[] {
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, each]) => [{ part: part as Part, key }, ...keysIn(each)]);
}

/** A value that is another, of the same type. */
function another(value: unknown, choice: string): unknown {
  if (typeof value === "number") return value + 1;
  if (typeof value === "boolean") return !value;
  if (typeof value === "string") return choice === "" ? `${value}x` : choice;
  return undefined;
}

/** A contract's file with a single field changed, or gone, wherever it stands; it may have faults. */
export function changedField(contract: Contract, [place, choice]: readonly [number, string]): unknown {
  const changed = structuredClone(contract);
  const keys = keysIn(changed);
  const chosen = keys[place % keys.length];
  if (chosen) {
    const { part, key } = chosen;
    const value = another(part[key], choice);
    if (value === undefined || choice === "gone") {
      if (Array.isArray(part)) part.splice(Number(key), 1);
      else Reflect.deleteProperty(part, key);
    } else part[key] = value;
  }
  return JSON.parse(JSON.stringify(changed)) as unknown;
}
