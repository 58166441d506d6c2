import Papa from "papaparse";
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
export function choicesCell(words: Readonly<Record<string, string>>): CellCodec {
  const choices = codes(words);
  return {
    write: (value) =>
      value === undefined ? null : joined((value as readonly string[]).map((code) => words[code] ?? code)),
    read(cell) {
      const { value, fault } = textsCell.read(cell);
      if (fault) return { value, fault };
      const known = (value as readonly string[]).map((word) => codeOf(choices, word));
      const isKnown = known.every((code) => code !== undefined);
      const expected = choices.map(([, word]) => word).join(", ");
      return isKnown ? { value: known } : refused(cell, "cell-choice", { expected });
    },
  };
}

/** Before an id that reads like one of the words, or like this mark itself. */
const BY_ID = "id:";

/** The same where other ids can stand beside the codes: the columns of Aktivitet. */
export function figuresCell(words: Readonly<Record<string, string>>): CellCodec {
  const choices = codes(words);
  const isSpokenFor = (id: string) => codeOf(choices, id) !== undefined || id.startsWith(BY_ID);
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
      return {
        value: (value as readonly string[]).map((word) =>
          word.startsWith(BY_ID) ? word.slice(BY_ID.length) : (codeOf(choices, word) ?? word),
        ),
      };
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
