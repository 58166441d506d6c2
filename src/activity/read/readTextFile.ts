import type { UnreadableFileReason } from "../../language/pane/import/importPaneTexts";
import { decodeText, type DecodedText, type Encoding } from "./decodeText";

/** Larger files are refused before they are read: a million rows take less than half of this. */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/** A file's text, or the reason why it has none. */
export function readTextFile(
  bytes: Uint8Array,
  encoding?: Encoding,
): ({ readonly ok: true } & DecodedText) | { readonly ok: false; readonly reason: UnreadableFileReason } {
  if (bytes.length === 0) return { ok: false, reason: "empty" };
  if (bytes.length > MAX_FILE_BYTES) return { ok: false, reason: "too-large" };
  if (isZip(bytes) || begins(bytes, OLD_OFFICE)) return { ok: false, reason: "spreadsheet" };
  const decoded = decodeText(bytes, encoding);
  if (isWebPage(decoded.text)) return { ok: false, reason: "web-page" };
  if (isXmlWorkbook(decoded.text)) return { ok: false, reason: "spreadsheet" };
  // No text has a character 0; pictures, programs and archives have many.
  if (decoded.text.includes("\0")) return { ok: false, reason: "not-text" };
  if (decoded.text.trim() === "") return { ok: false, reason: "empty" };
  const isGuessed = encoding === undefined && decoded.encoding === "windows-1252";
  if (isGuessed && hasWrongLetters(decoded.text)) return { ok: false, reason: "wrong-letters" };
  return { ok: true, ...decoded };
}

/** Whether bytes are an archive's, as those of a workbook are. */
export function isZip(bytes: Uint8Array): boolean {
  return begins(bytes, ZIP);
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Many systems save a table as a web page and call it a spreadsheet. */
function isWebPage(text: string): boolean {
  const start = text.slice(0, 4_000).replace(/^(?:\s*<!--[^]*?-->)+/, "");
  return TAG.test(start) || TABLE.test(start) || MHTML.test(start);
}

const TAG =
  /^\s*(?:<!doctype html|<(?:html|head|body|meta|title|link|base|table|caption|t(?:head|body|foot|[rdh])|style|script|div|center|font|p|pre|span|h[1-6r]|a|b|br|i|u|strong|em|img|form|section|main|header|article)[\s/>]|<\?xml[^>]*>\s*<(?:!doctype )?html\b)/i;
/** A line of text may stand before it. */
const TABLE = /<table\b[^>]*>\s*<(?:caption|col|colgroup|thead|tbody|tr)\b/i;
/** Other headers of the message may stand before it, some of them on several lines. */
const MHTML = /^\s*(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*mime-version:/i;

function isXmlWorkbook(text: string): boolean {
  const start = text.slice(0, 1_000);
  return /^\s*<\?xml\b/i.test(start) && /excel\.sheet|office:spreadsheet/i.test(start);
}

/**
 * Characters that letters of CP850 and Mac Roman become when they are read as Windows-1252: some that no text in it
 * has, others within or after a word. At a word's end a dagger, a fraction and a quotation mark are what they look like,
 * and so is a quotation mark before a genitive's s; small and capital letters stand among their like.
 */
const WRONG_LETTER =
  /[\u0081\u008d\u008f\u0090\u009d]|\p{L}[›¿¯](?:\p{L}|[;,\t\r\n"]|$)|\p{L}[†¾]\p{L}|\p{Lu}®\p{Lu}|\p{L}Œ\p{Ll}|\p{Ll}Œ(?:[;,\t\r\n"]|$)|\p{L}‘(?!s(?!\p{L}))\p{Ll}/u;

/** Whether a text that should have Danish letters has others in their places, of which nobody can be sure. */
function hasWrongLetters(text: string): boolean {
  return WRONG_LETTER.test(text) && !/[æøå]/i.test(text);
}
