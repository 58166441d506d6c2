import { parseTree, type Node, type ParseError } from "jsonc-parser";

/** Where a text stops being JSON that can be read as it stands, counted from 1, and why. */
export interface JsonPlace {
  readonly line: number;
  readonly column: number;
  /** Absent where signs are missing or too many. */
  readonly cause?: "encoding" | "empty" | "repeated-key";
  /** The part that stands twice. */
  readonly key?: string;
}

export type ParsedJson = { readonly data: unknown } | { readonly place: JsonPlace };

/** The data of a file with JSON; one that is written in another encoding than UTF-8 would lose its letters. */
export function parseJsonFile(bytes: Uint8Array): ParsedJson {
  try {
    return parseJson(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    const before = new TextDecoder("utf-8").decode(bytes).split("\uFFFD")[0] ?? "";
    return { place: { ...placeAfter(before), cause: "encoding" } };
  }
}

/** The data of a JSON text, or where its first fault is: not every engine says so. */
function parseJson(text: string): ParsedJson {
  const plain = text.replace(/^\uFEFF/, "");
  if (plain.trim() === "") return { place: { line: 1, column: 1, cause: "empty" } };
  const errors: ParseError[] = [];
  const tree = parseTree(plain, errors, { disallowComments: true });
  try {
    const data = JSON.parse(plain) as unknown;
    const repeated = tree && repeatedKey(tree);
    if (!repeated) return { data };
    const place = placeAfter(plain.slice(0, repeated.offset));
    return { place: { ...place, cause: "repeated-key", key: String(repeated.value) } };
  } catch {
    return { place: placeAfter(plain.slice(0, errors[0]?.offset ?? plain.length)) };
  }
}

function placeAfter(before: string): JsonPlace {
  const lines = before.split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** The first key that its object has already: the last one alone would be read. */
function repeatedKey({ type, children = [] }: Node): Node | undefined {
  const seen = new Set<unknown>();
  for (const child of children) {
    const [key] = type === "object" ? (child.children ?? []) : [];
    if (key && seen.has(key.value)) return key;
    if (key) seen.add(key.value);
    const within = repeatedKey(child);
    if (within) return within;
  }
  return undefined;
}
