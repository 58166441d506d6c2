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
   * Columns of which the first alias is meant where a file has it beside another: a month or a municipality twice, in
   * other words. Of two days, one may be another day.
   */
  readonly repeatable?: readonly Column[];
  /** Headings, as such keys, of columns that say the same in other words: they are read only to be compared. */
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
 * Whether a heading has a sign beside its words, which may make something else of what they name, such as a share or a
 * change: `Individuelle %`, `Δ Individuelle`, `Kollektive (-)`. Punctuation, quotation marks and the signs of a note
 * make nothing else of it.
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

/** A heading's letters as they are written, for telling how near it is to another. */
export function headerLetters(heading: string): string {
  return plainSigns(repairText(heading))
    .normalize("NFC")
    .toLowerCase()
    .replace(/^\s*antal\s+(?=.)/, "")
    .replaceAll(/[\s\-_.,:()]/g, "");
}

/** Required columns that are not there: all of a group of which none is. */
export function missingColumns<Column extends string>(
  form: TableSchema<Column>,
  present: (column: Column) => boolean,
): Column[] {
  return form.required.filter((group) => !group.some(present)).flat();
}

/** The groups of which nothing is there: of each, one column is needed. */
export function missingGroups<Column extends string>(
  form: TableSchema<Column>,
  missing: readonly Column[],
): (readonly Column[])[] {
  return form.required.filter((group) => group.every((column) => missing.includes(column)));
}
