/**
 * A text that already looks like an escape, control characters (XML 1.0 cannot hold most of them, and parsers
 * turn a carriage return into a line feed), halves of surrogate pairs, and the two code points XML forbids.
 */
const UNSAFE = /_(?=x[0-9A-Fa-f]{4}_)|(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** Writes what ST_Xstring cannot hold as `_xHHHH_` (ECMA-376 part 1, 22.9.2.19). */
export function escapeControls(text: string): string {
  return text.replace(UNSAFE, codeOf);
}

/** As `escapeControls`, and line breaks and tabs too: for attributes, where parsers turn them into spaces. */
export function escapeAttributeControls(text: string): string {
  return escapeControls(text).replace(/[\t\n]/g, codeOf);
}

/** Turns `_xHHHH_` back into the character it stands for. */
export function unescapeControls(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function codeOf(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
