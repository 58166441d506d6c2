import { contractInUse } from "../../../src/contract/contractInUse";
import type { Municipality } from "../../../src/contract/contract";

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Which of some words stand alone in a text. */
function found(text: string, wanted: readonly string[]): string[] {
  const any = new RegExp(
    String.raw`(?<![\p{L}\d.,])(?:${wanted.map(escaped).join("|")})(?![\p{L}\d])`,
    "giu",
  );
  return [...text.matchAll(any)].map(([word]) => word);
}

function others(code: string): Municipality[] {
  return contractInUse().municipalities.filter((each) => each.code !== code);
}

/** Names and other spellings of all municipalities but one that stand in a text. */
export function othersNamed(text: string, code: string): string[] {
  return found(
    text,
    others(code).flatMap(({ name, aliases = [] }) => [name, ...aliases]),
  );
}

/** Their codes, standing alone in a text; a number is a figure, which may be the same by chance. */
export function othersCoded(value: unknown, code: string): string[] {
  if (typeof value !== "string") return [];
  return found(
    value,
    others(code).map((each) => each.code),
  );
}

/** Every text and number anywhere in a structure; identities and colours apart. */
export function valuesIn(structure: unknown): (string | number)[] {
  if (typeof structure === "number") return [structure];
  if (typeof structure === "string") return /^(?:\{.*\}|#[\dA-F]{6})$/.test(structure) ? [] : [structure];
  if (typeof structure !== "object" || structure === null) return [];
  if (structure instanceof Map) return [...structure.values()].flatMap(valuesIn);
  return Object.values(structure).flatMap(valuesIn);
}
