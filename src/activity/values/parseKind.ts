import { distance } from "fastest-levenshtein";

export type Kind = "individual" | "collective";

/** How the contract's language writes a kind; the first of each is how it ought to be written. */
const SPELLINGS: Readonly<Record<Kind, readonly string[]>> = {
  individual: ["individuel", "individuelt", "individuelle", "individual"],
  collective: ["kollektiv", "kollektivt", "kollektive", "collective"],
};

/** The kind of guidance a text names, whatever its case; `undefined` where it is neither. */
export function parseKind(text: string): Kind | undefined {
  const written = key(text);
  if (SPELLINGS.individual.includes(written)) return "individual";
  return SPELLINGS.collective.includes(written) ? "collective" : undefined;
}

/** The spelling a text is probably meant to be; `undefined` where it is like neither. */
export function nearestKind(text: string): string | undefined {
  const written = key(text);
  if (written.length < 3) return undefined;
  const kinds = Object.values(SPELLINGS);
  return kinds.find(([name = ""]) => name.startsWith(written) || distance(name, written) <= 3)?.[0];
}

/** A kind as the table Forløb writes it. */
export function kindName(kind: Kind): string {
  return SPELLINGS[kind][0] ?? kind;
}

function key(text: string): string {
  return text
    .toLowerCase()
    .replace(/vejledning(er)?$/, "")
    .replaceAll(/[^a-zæøå]/g, "");
}
