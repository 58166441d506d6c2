import { HIGH_CHARACTERS, windows1252Byte } from "./windows1252";

const TAIL = `[\\u0080-\\u00bf${HIGH_CHARACTERS}]`;

/** UTF-8's two bytes for a western letter, and its three for a dash or quotation mark, read as Windows-1252. */
const BROKEN = new RegExp(`[ÂÃ]${TAIL}|â${TAIL}{2}`, "g");

/** The replacement character, left where a letter is lost for good. */
export const LOST_LETTER = "\ufffd";

/** Letters that broken ones begin with, and the one that is lost. */
const SIGNS = new RegExp(`[ÂÃâ${LOST_LETTER}]`);

/** Whether a text may hold letters that are broken or lost. */
export function mayBeMisencoded(text: string): boolean {
  return SIGNS.test(text);
}

/**
 * A text whose letters were broken by reading UTF-8 as Windows-1252 ("SamsÃ¸"), repaired, however often it
 * happened; the text itself where nothing is broken.
 */
export function repairText(text: string): string {
  if (!mayBeMisencoded(text)) return text;
  const repaired = text.replaceAll(BROKEN, (broken) => decode(broken) ?? broken);
  return repaired === text ? text : repairText(repaired);
}

function decode(broken: string): string | undefined {
  const bytes = Uint8Array.from([...broken].map((character) => windows1252Byte(character) ?? 0));
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
