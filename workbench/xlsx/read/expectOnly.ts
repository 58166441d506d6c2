import type { XmlNode } from "../package/xmlTree";

/** Attributes that say nothing about the workbook wherever they stand. */
const EVERYWHERE = /^(xmlns(:.*)?|mc:Ignorable|xml:space|xr:uid)$/;

/**
 * Refuses what the reader would lose.
 *
 * @throws Error naming the part and the element, where it holds an attribute or a child that is not listed.
 */
export function expectOnly(
  node: XmlNode,
  part: string,
  attributes: readonly string[],
  children: readonly string[] = [],
): void {
  for (const name of Object.keys(node.attributes)) {
    if (!EVERYWHERE.test(name) && !attributes.includes(name)) {
      throw unknownContent(part, `the attribute ${name} of <${node.name}>`);
    }
  }
  for (const { name } of node.children) {
    if (!children.includes(name)) throw unknownContent(part, `<${name}> in <${node.name}>`);
  }
}

export function unknownContent(part: string, what: string): Error {
  return new Error(
    `${part} holds ${what}, which this reader does not know and would lose. ` +
      "It opens the files that the workbench saved; use Excel for others.",
  );
}

/** A truth value as files write it. */
export function parseBoolean(value: string | undefined, otherwise = false): boolean {
  return value === undefined ? otherwise : value === "1" || value === "true";
}

/** A number as files write it. */
export function parseNumber(value: string | undefined): number | undefined {
  return value === undefined ? undefined : Number(value);
}

/** The key whose value a file holds. */
export function keyWithValue<K extends string>(
  table: Readonly<Record<K, string>>,
  value: string | undefined,
): K | undefined {
  return (Object.keys(table) as K[]).find((key) => table[key] === value);
}
