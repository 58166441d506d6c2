import { repairText } from "../values/repairText";

/** A table's columns, their names in files, and those it requires. */
export interface TableSchema<Column extends string> {
  readonly columns: readonly Column[];
  /** Headings that mean one column only, as keys of `headerKey`. */
  readonly headerAliases: Readonly<Record<Column, readonly string[]>>;
  /** Groups of columns; of each, at least one must be there. */
  readonly required: readonly (readonly Column[])[];
}

/**
 * A heading without case, Danish letters, signs and a leading "Antal": `Antal vækstforløb` -> `vaekstforloeb`.
 * Letters that were broken on the way (`VÃ¦kstforlÃ¸b`) are read as in the rows below, where a rule tells of them.
 */
export function headerKey(heading: string): string {
  return repairText(heading)
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("å", "aa")
    .replaceAll("ø", "oe")
    .replaceAll("æ", "ae")
    .replaceAll(/[^a-z0-9]/g, "")
    .replace(/^antal(?=.)/, "");
}

/** Required columns that are not there: all of a group of which none is. */
export function missingColumns<Column extends string>(
  form: TableSchema<Column>,
  present: (column: Column) => boolean,
): Column[] {
  return form.required.filter((group) => !group.some(present)).flat();
}
