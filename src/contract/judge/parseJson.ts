import { parseTree, type ParseError } from "jsonc-parser";

/** Where a text stops being JSON, counted from 1. */
export interface JsonPlace {
  readonly line: number;
  readonly column: number;
}

/** The data of a JSON text, or where its first fault is: not every engine says so. */
export function parseJson(text: string): { readonly data: unknown } | { readonly place: JsonPlace } {
  const plain = text.replace(/^\uFEFF/, "");
  try {
    return { data: JSON.parse(plain) as unknown };
  } catch {
    const errors: ParseError[] = [];
    parseTree(plain, errors, { disallowComments: true });
    const before = plain.slice(0, errors[0]?.offset ?? plain.length).split("\n");
    return { place: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 } };
  }
}
