/** Windows-1252's characters for bytes 80 to 9F, five of which it leaves undefined. */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const BYTES: ReadonlyMap<string, number> = new Map(
  [...HIGH].map((character, index) => [character, 0x80 + index]),
);

/** The characters of bytes 80 to 9F, for use within the brackets of a regular expression. */
export const HIGH_CHARACTERS = HIGH;

/** The byte that stands for a character; `undefined` where Windows-1252 has none. */
export function windows1252Byte(character: string): number | undefined {
  const code = character.charCodeAt(0);
  return BYTES.get(character) ?? (code <= 0xff ? code : undefined);
}

/** Bytes as text. Node 20's decoder takes Windows-1252 for Latin-1, which has controls in these places. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252")
    .decode(bytes)
    .replaceAll(/[\u0080-\u009f]/g, (control) => HIGH[control.charCodeAt(0) - 0x80] ?? control);
}
