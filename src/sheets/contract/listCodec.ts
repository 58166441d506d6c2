import Papa from "papaparse";
import { idNamed, isIdOf, type NamedPart } from "../../contract/namedParts";
import { codes, refused, textCell, type CellCodec } from "./cellCodec";

const SEPARATOR = ";";

/** Several texts in one cell, with semicolons between; one that holds such a sign stands in quotes. */
export const textsCell: CellCodec = {
  write: (value) => (value === undefined ? null : joined(value as readonly string[])),
  read(cell) {
    const { value, fault } = textCell.read(cell);
    return fault ? { value, fault } : { value: parted(String(value)) };
  },
};

/** The same of a few codes with their words, and no others. */
export function choicesCell(texts: Readonly<Record<string, string>>): CellCodec {
  const choices = codes(texts);
  return {
    write: (value) =>
      value === undefined ? null : joined((value as readonly string[]).map((code) => texts[code] ?? code)),
    read(cell) {
      const { value, fault } = textsCell.read(cell);
      if (fault) return { value, fault };
      // No word has a comma of its own.
      const words = (value as readonly string[])
        .flatMap((each) => each.split(","))
        .map((each) => each.trim());
      const known = words.filter((word) => word !== "").map((word) => codeOf(choices, word));
      const isKnown = known.every((code) => code !== undefined);
      const expected = choices.map(([, word]) => word).join(", ");
      return isKnown ? { value: known } : refused(cell, "cell-choice", { expected });
    },
  };
}

/** Before an id that reads like one of the words, or like this mark itself. */
const BY_ID = "id:";

/**
 * The same where other ids can stand beside the codes: the columns of Aktivitet. A figure that the contract declares is
 * understood by its names too, and commas part what is known on both sides of them.
 */
export function figuresCell(
  words: Readonly<Record<string, string>>,
  declared: readonly NamedPart[] = [],
): CellCodec {
  const choices = codes(words);
  const isSpokenFor = (id: string) => codeOf(choices, id) !== undefined || id.startsWith(BY_ID);
  const meant = (word: string): string | undefined => {
    if (word.startsWith(BY_ID)) return word.slice(BY_ID.length);
    return codeOf(choices, word) ?? (isIdOf(declared, word) ? word : idNamed(declared, word));
  };
  return {
    write: (value) =>
      value === undefined
        ? null
        : joined(
            (value as readonly string[]).map((id) =>
              Object.hasOwn(words, id) ? (words[id] ?? id) : isSpokenFor(id) ? `${BY_ID}${id}` : id,
            ),
          ),
    read(cell) {
      const { value, fault } = textsCell.read(cell);
      if (fault) return { value, fault };
      const read = (value as readonly string[]).map((word) => figuresIn(word, meant));
      const called = declared.map(({ id, names: [name = id] }) => name);
      const expected = [...Object.values(words), ...called].join(", ");
      return read.includes(undefined)
        ? refused(cell, "cell-choice", { expected })
        : { value: read.flatMap((each) => each ?? []) };
    },
  };
}

/** The figures that a text means; one that nobody knows is new, `undefined` where it holds a known one besides. */
function figuresIn(word: string, meant: (word: string) => string | undefined): readonly string[] | undefined {
  const whole = meant(word);
  if (whole !== undefined) return [whole];
  const parts = word
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "");
  const known = parts.flatMap((each) => meant(each) ?? []);
  if (known.length === 0) return [word];
  return known.length === parts.length ? known : undefined;
}

/** A unit: its id, or a name of one that the contract declares. */
export function unitCell(declared: readonly NamedPart[]): CellCodec {
  return {
    ...textCell,
    read(cell) {
      const read = textCell.read(cell);
      if (read.fault || typeof read.value !== "string") return read;
      const word = read.value.trim();
      return declared.some(({ id }) => id === word) ? read : { value: idNamed(declared, word) ?? read.value };
    },
  };
}

function codeOf(choices: readonly (readonly [string, string])[], word: string): string | undefined {
  return choices.find(([, each]) => each.toLowerCase() === word.toLowerCase())?.[0];
}

function joined(texts: readonly string[]): string | null {
  if (texts.length === 0) return null;
  const line = Papa.unparse([[...texts]], { delimiter: SEPARATOR, newline: "\n" });
  return line.includes('"') ? line : line.replaceAll(SEPARATOR, `${SEPARATOR} `);
}

/** Lines in a cell part texts, too. */
function parted(text: string): string[] {
  const { data } = Papa.parse<string[]>(text, { delimiter: SEPARATOR });
  return data
    .flat()
    .map((each) => each.trim())
    .filter((each) => each !== "");
}
