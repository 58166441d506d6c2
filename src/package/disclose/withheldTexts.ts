import { columnOf } from "../cells/cellPlace";
import { childNamed, childrenNamed, decoded, textIn } from "../parts/elements";
import { plainText } from "../parts/plainText";
import { partXml, type WorkbookPackage } from "../parts/workbookPackage";
import type { BookSheet } from "../parts/workbookSheets";
import type { XmlElement } from "../parts/xmlElement";
import { firmNumbers } from "./firmNumbers";

/** Texts that may stand on the sheets of meetings without identifying a firm. */
export interface PublicTexts {
  /** Whether a column of that heading holds what meetings share, such as their months. */
  readonly heading: (text: string) => boolean;
  /** Whether a text names no firm: a municipality's name, for one. */
  readonly text: (text: string) => boolean;
}

/** Texts that identify firms and their meetings, as they stand on the sheets of meetings that stay behind. */
export interface WithheldTexts {
  /** Whether a text is one of them, or holds one that can be nothing else. */
  readonly stands: (text: string) => boolean;
  /** Whether a word of a text is one, which may as well be a word like any other. */
  readonly mayStand: (text: string) => boolean;
}

/** Shorter ones are words and figures like any other. */
const SHORTEST = { text: 4, certain: 6, digits: 6 } as const;
const WORDS = /[\p{L}\p{N}]+/gu;
const RUN_OF_DIGITS = /(?<!\d)\d{6,}(?!\d)/g;
const anyDigits = firmNumbers((digits) => /^\d{8}$/.test(digits));

/** Reads the sheets of meetings, whatever people have added to them. */
export function withheldTexts(
  file: WorkbookPackage,
  meetings: readonly BookSheet[],
  texts: readonly XmlElement[],
  isPublic: PublicTexts,
): WithheldTexts {
  const numbers = new Set<string>();
  const words = new Set<string>();
  /** Those that have a digit or several words, by how they begin. */
  const certain = new Map<string, string[]>();
  for (const { path } of meetings) {
    for (const shown of identifying(partXml(file, path), texts, isPublic)) {
      const digits = anyDigits.isOne(shown) ? shown.replaceAll(/\D/g, "") : shown;
      if (/^\d+$/.test(digits)) {
        if (digits.length >= SHORTEST.digits) numbers.add(digits);
      } else if (shown.length >= SHORTEST.text) {
        const text = shown.toLowerCase();
        if (words.has(text)) continue;
        words.add(text);
        if (text.length < SHORTEST.certain || !/[\d\s]/.test(text)) continue;
        const start = text.slice(0, SHORTEST.certain);
        certain.set(start, [...(certain.get(start) ?? []), text]);
      }
    }
  }
  const known = firmNumbers((digits) => numbers.has(digits));
  const holdsCertain = (text: string) => {
    for (let at = 0; at + SHORTEST.certain <= text.length; at++) {
      const found = certain.get(text.slice(at, at + SHORTEST.certain));
      if (found?.some((each) => text.startsWith(each, at))) return true;
    }
    return false;
  };
  return {
    stands(text) {
      const lower = text.trim().toLowerCase();
      return (
        words.has(lower) ||
        known.isOne(lower) ||
        known.standsIn(lower) ||
        [...lower.matchAll(RUN_OF_DIGITS)].some(([digits]) => numbers.has(digits)) ||
        holdsCertain(lower)
      );
    },
    mayStand: (text) => [...text.toLowerCase().matchAll(WORDS)].some(([word]) => words.has(word)),
  };
}

/** The texts in a sheet's rows, without those that firms share: columns such as those of municipalities and kinds. */
function identifying(sheet: XmlElement, texts: readonly XmlElement[], isPublic: PublicTexts): string[] {
  const rows = childrenNamed(childNamed(sheet, "sheetData"), "row").map((line) => {
    let column = -1;
    return childrenNamed(line, "c").map((cell) => {
      column = columnOf(cell, column);
      return { column, shown: shownBy(cell, texts).trim() };
    });
  });
  const headings = rows.findIndex((cells) => cells.filter(({ shown }) => isPublic.heading(shown)).length > 2);
  const shared = new Set(
    (rows[headings] ?? []).flatMap(({ column, shown }) => (isPublic.heading(shown) ? [column] : [])),
  );
  return rows
    .slice(headings + 1)
    .flat()
    .flatMap(({ column, shown }) => (shared.has(column) || isPublic.text(shown) ? [] : [shown]));
}

function shownBy(cell: XmlElement, texts: readonly XmlElement[]): string {
  const value = childNamed(cell, "v");
  const item = cell.attributes["t"] === "s" && value ? texts[Number(textIn(value))] : childNamed(cell, "is");
  return item ? plainText(item) : value ? decoded(textIn(value)) : "";
}
