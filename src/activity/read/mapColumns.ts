import { distance } from "fastest-levenshtein";
import { headerKey, type TableSchema } from "../tables/tableSchema";

/** Which of a file's columns (counted from 0) holds which of ours. */
export type ColumnMapping<Column extends string> = Readonly<Partial<Record<Column, number>>>;

export interface ProposedMapping<Column extends string> {
  /** Columns whose heading can only mean one of ours. */
  readonly certain: ColumnMapping<Column>;
  /** Columns whose heading resembles one of ours that was not found, for the user to confirm. */
  readonly likely: ColumnMapping<Column>;
  /** Headings that are not certain, as written. */
  readonly others: readonly string[];
}

/** Maps a file's columns to ours by their headings. Where two have the same name, the first counts. */
export function mapColumns<Column extends string>(
  form: TableSchema<Column>,
  header: readonly string[],
): ProposedMapping<Column> {
  const certain: Partial<Record<Column, number>> = {};
  const open: { readonly key: string; readonly index: number }[] = [];
  header.forEach((heading, index) => {
    const key = headerKey(heading);
    const column = form.columns.find((each) => form.headerAliases[each].includes(key));
    if (column !== undefined && certain[column] === undefined) certain[column] = index;
    else if (heading.trim()) open.push({ key, index });
  });
  const others = open.map(({ index }) => (header[index] ?? "").trim());
  return { certain, likely: likelyColumns(form, certain, open), others };
}

function likelyColumns<Column extends string>(
  form: TableSchema<Column>,
  certain: ColumnMapping<Column>,
  open: readonly { readonly key: string; readonly index: number }[],
): ColumnMapping<Column> {
  const likely: Partial<Record<Column, number>> = {};
  const taken = new Set<number>();
  for (const column of form.columns.filter((each) => certain[each] === undefined)) {
    const found = open.find(
      ({ key, index }) => !taken.has(index) && form.headerAliases[column].some((name) => isLike(key, name)),
    );
    if (!found) continue;
    likely[column] = found.index;
    taken.add(found.index);
  }
  return likely;
}

function isLike(key: string, name: string): boolean {
  if (key === "" || name.length < 4) return false;
  return key.includes(name) || distance(key, name) <= Math.floor(name.length / 4);
}
