/** The characters that Windows-1252 puts on bytes 80 to 9F; those it leaves open stay control characters. */
const HIGH_BYTES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 32 }, (_, index) => 0x80 + index).map((byte) => [
    new TextDecoder("windows-1252").decode(Uint8Array.of(byte)),
    byte,
  ]),
);

const TAIL = `[\\u0080-\\u00bf${[...HIGH_BYTES.keys()].filter((character) => character > "\u00bf").join("")}]`;

/** UTF-8's two bytes for a western letter, and its three for a dash or quotation mark, read as Windows-1252. */
const BROKEN = new RegExp(`[ÂÃ]${TAIL}|â${TAIL}{2}`, "g");

const ANY_BROKEN = /[ÂÃâ]/;

/**
 * A text whose letters were broken by reading UTF-8 as Windows-1252 ("SamsÃ¸"), repaired, however often it
 * happened; the text itself where nothing is broken.
 */
export function repairText(text: string): string {
  if (!ANY_BROKEN.test(text)) return text;
  const repaired = text.replaceAll(BROKEN, (broken) => decode(broken) ?? broken);
  return repaired === text ? text : repairText(repaired);
}

function decode(broken: string): string | undefined {
  const bytes = Uint8Array.from(
    [...broken].map((character) => HIGH_BYTES.get(character) ?? character.charCodeAt(0)),
  );
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
