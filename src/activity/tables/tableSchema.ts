import { spellOut } from "../../contract/danishLetters";
import { plainSigns } from "../../contract/file/plainSigns";
import { repairText } from "../values/repairText";

/** A table's columns, their names in files, and those it requires. */
export interface TableSchema<Column extends string> {
  readonly columns: readonly Column[];
  /** Headings that mean one column only, as keys of `headerKey`. */
  readonly headerAliases: Readonly<Record<Column, readonly string[]>>;
  /** Headings that may mean a column or something else, as such keys: proposed, and never taken unconfirmed. */
  readonly ambiguousAliases: Readonly<Partial<Record<Column, readonly string[]>>>;
  /**
   * Columns for which the first alias wins where a file has two: a month or a municipality given twice in different
   * words. This does not hold for days: a second one may be another day.
   */
  readonly repeatable?: readonly Column[];
  /** Headings, as such keys, of columns that hold the same in another form: they are read only for comparison. */
  readonly twins?: Readonly<Partial<Record<Column, readonly string[]>>>;
  /** Groups of columns; of each, at least one must be there. */
  readonly required: readonly (readonly Column[])[];
}

/**
 * A heading without case, Danish letters, signs and a leading "Antal": `Antal vækstforløb` -> `vaekstforloeb`.
 * Letters that were broken on the way (`VÃ¦kstforlÃ¸b`) are read as in the rows below, where a rule reports them.
 */
export function headerKey(heading: string): string {
  return spellOut(repairText(heading).normalize("NFC").toLowerCase())
    .replaceAll(/[^a-z0-9]/g, "")
    .replace(/^antal(?=.)/, "");
}

/**
 * Whether a heading has a sign besides its words that may change what they name, into a share or a difference for
 * example: `Individuelle %`, `Δ Individuelle`, `Kollektive (-)`. Punctuation, quotation marks and footnote signs change
 * nothing.
 */
export function hasSign(heading: string): boolean {
  const written = plainSigns(repairText(heading))
    .normalize("NFC")
    .trim()
    .replace(/(?<=\S)\?$/, "");
  return (
    /[^\p{Script=Latin}\p{M}\p{N}\p{Cf}\s\-_/.,:;()[\]'"’‘“”„«»`´*†‡#\ufffd]/u.test(written) ||
    /^[-/]|[-/]$|[([]\s*[-/]+\s*[)\]]/.test(written)
  );
}

/** A heading's letters as they are written, for measuring its distance to another. */
export function headerLetters(heading: string): string {
  return plainSigns(repairText(heading))
    .normalize("NFC")
    .toLowerCase()
    .replace(/^\s*antal\s+(?=.)/, "")
    .replaceAll(/[\s\-_.,:()]/g, "");
}

/** Required columns that are missing: all of each group of which none is there. */
export function missingColumns<Column extends string>(
  schema: TableSchema<Column>,
  present: (column: Column) => boolean,
): Column[] {
  return schema.required.filter((group) => !group.some(present)).flat();
}

/** The groups that are missing altogether: one column of each is needed. */
export function missingGroups<Column extends string>(
  schema: TableSchema<Column>,
  missing: readonly Column[],
): (readonly Column[])[] {
  return schema.required.filter((group) => group.every((column) => missing.includes(column)));
}
