import { repairText } from "../values/repairText";

/** What a table's columns are called in files, and which of them it cannot do without. */
export interface TableSchema<Column extends string> {
  readonly columns: readonly Column[];
  /** Headings that can only mean one column, as `headingKey` writes them. */
  readonly headerAliases: Readonly<Record<Column, readonly string[]>>;
  /** Of each group at least one column must be there. */
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
