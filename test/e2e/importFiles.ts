import { readFileSync } from "node:fs";

/** Eight months as a customer system exports them, with what is wrong in such a file. */
export const ACTIVITY = readFileSync("test/data/aktivitet-2026.csv");

/** The first figures in it, as the sheet shows them. */
export const FIRST_ROWS = [
  ["januar 2026", "Horsens", "15", "18", "3", "1", "CRM"],
  ["januar 2026", "Herning", "13", "17", "4", "2", "CRM"],
  ["januar 2026", "Holstebro", "11", "9", "3", "1", "CRM"],
];

const foreign = (...rows: readonly string[]): string =>
  ["Måned;Sted;Antal individuelle;Antal kollektiv;Andet", ...rows].join("\r\n");

/** Headings that do not say which column is Kommune: a figure that differs, and a row that is new. */
export const FOREIGN = foreign("jan 2026;Horsens;99;18;x", "dec 2026;Odder;5;4;x", "I alt;;104;22;");

/** The same headings a month later. */
export const FOREIGN_AGAIN = foreign("nov 2026;Odder;6;2;x");

/** Everything that a proposal can tell: new, changed, left out, mended, to be looked at, not used. */
export const OF_ALL_KINDS = foreign(
  "jan 2026;Horsens;99;1;x",
  "feb 2026;Oslo;1;1;x",
  "dec 2026;Århus;5;1.234;x",
  "dec 2026;Odder;mange;-1;x",
  "I alt;;105;8;",
);

/** The clipboard's text when two rows of another sheet have been copied. */
export const COPIED = "2026-10\tOdder\t7\t3\t1\t0\r\n2026-10\tSamsø\t2\t2\t0\t0\r\n";

/** A file of so many meetings. */
export function meetings(count: number): Buffer {
  const rows = Array.from({ length: count }, (_, index) => {
    // A day that no month has as its number: which of the two comes first need not be asked.
    const day = 13 + (index % 16);
    const month = String(1 + (index % 6)).padStart(2, "0");
    return `${day}-${month}-2026;40084606;Firma ${index};Aarhus;individuel;nej;01-02-2025;L${index}`;
  });
  const header = "Dato;CVR;Virksomhed;Kommune;Type;Vækstforløb;Stiftet;Reference";
  return Buffer.from([header, ...rows].join("\r\n"));
}
