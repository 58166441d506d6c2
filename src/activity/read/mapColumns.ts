import { distance } from "fastest-levenshtein";
import { danishLetters } from "../../contract/danishLetters";
import { hasSign, headerKey, headerLetters, type TableSchema } from "../tables/tableSchema";

/** Which of a file's columns (counted from 0) holds which of ours. */
export type ColumnMapping<Column extends string> = Readonly<Partial<Record<Column, number>>>;

export interface ProposedMapping<Column extends string> {
  /** Columns whose heading can only mean one of ours. */
  readonly certain: ColumnMapping<Column>;
  /** Columns whose heading resembles one of ours that was not found, for the user to confirm. */
  readonly likely: ColumnMapping<Column>;
  /** Headings that are not certain, as written. */
  readonly others: readonly string[];
  /** Columns of ours that several headings mean, and which. */
  readonly doubled: readonly DoubledHeadings<Column>[];
}

/** Several headings, as written, that mean one column of ours. */
export interface DoubledHeadings<Column extends string = string> {
  readonly headings: readonly string[];
  readonly column: Column;
}

interface OpenHeading {
  readonly key: string;
  readonly letters: string;
  readonly index: number;
}

/** Maps a file's columns to ours by their headings. Where two mean the same column, neither is certain. */
export function mapColumns<Column extends string>(
  schema: TableSchema<Column>,
  header: readonly string[],
): ProposedMapping<Column> {
  const named = namedColumns(schema, header);
  const certain = alone(named);
  const doubled = [...named].flatMap(([column, places]) =>
    places.length > 1 ? [{ headings: places.map((place) => (header[place] ?? "").trim()), column }] : [],
  );
  const taken = new Set<unknown>(Object.values(certain));
  const open = header.flatMap((heading, index): OpenHeading[] =>
    taken.has(index) || !heading.trim()
      ? []
      : [{ key: headerKey(heading), letters: headerLetters(heading), index }],
  );
  const others = open.map(({ index }) => (header[index] ?? "").trim());
  return { certain, likely: likelyColumns(schema, certain, open), others, doubled };
}

/** Our columns that headings mean unambiguously, and the places of these headings. */
export function namedColumns<Column extends string>(
  schema: TableSchema<Column>,
  header: readonly string[],
): ReadonlyMap<Column, readonly number[]> {
  const named = new Map<Column, number[]>();
  header.forEach((heading, index) => {
    if (hasSign(heading)) return;
    const key = headerKey(heading);
    const column = schema.columns.find((each) => schema.headerAliases[each].includes(key));
    if (column !== undefined) named.set(column, [...(named.get(column) ?? []), index]);
  });
  for (const column of schema.repeatable ?? []) {
    const own = named
      .get(column)
      ?.filter((place) => headerKey(header[place] ?? "") === schema.headerAliases[column][0]);
    if (own?.length === 1) named.set(column, own);
  }
  return named;
}

/** The places of headings that mean a column, or hold the same in another form, besides the one it is read from. */
export function duplicatePlaces<Column extends string>(
  schema: TableSchema<Column>,
  header: readonly string[],
  column: Column,
  at: number | undefined,
): number[] {
  const names = [...schema.headerAliases[column], ...(schema.twins?.[column] ?? [])];
  return header.flatMap((heading, place) =>
    place !== at && names.includes(headerKey(heading)) ? place : [],
  );
}

function alone<Column extends string>(named: ReadonlyMap<Column, readonly number[]>): ColumnMapping<Column> {
  const places = [...named].flatMap(([column, [place, ...more]]) =>
    more.length > 0 ? [] : [[column, place]],
  );
  return Object.fromEntries(places) as ColumnMapping<Column>;
}

function likelyColumns<Column extends string>(
  schema: TableSchema<Column>,
  certain: ColumnMapping<Column>,
  open: readonly OpenHeading[],
): ColumnMapping<Column> {
  const likely: Partial<Record<Column, number>> = {};
  const taken = new Set<number>();
  const propose = (means: (column: Column, heading: OpenHeading) => boolean) => {
    for (const column of schema.columns) {
      if (certain[column] !== undefined || likely[column] !== undefined) continue;
      const found = open.find((heading) => !taken.has(heading.index) && means(column, heading));
      if (!found) continue;
      likely[column] = found.index;
      taken.add(found.index);
    }
  };
  const mayMean = (column: Column, { key }: OpenHeading) =>
    schema.ambiguousAliases[column]?.includes(key) ?? false;
  propose((column, { key }) => schema.headerAliases[column].includes(key));
  propose(mayMean);
  // A heading that is known to be ambiguous is not taken for a misspelling of yet another column.
  propose(
    (column, heading) =>
      !schema.columns.some((each) => mayMean(each, heading)) &&
      schema.headerAliases[column].some((name) => isLike(heading, name)),
  );
  return likely;
}

/** A lost letter counts as one: `V?kstforl?b` lacks æ and ø, although a key spells each of them with two letters. */
function isLike({ key, letters }: OpenHeading, name: string): boolean {
  if (key === "" || name.length < 4) return false;
  const most = Math.floor(name.length / 4);
  return key.includes(name) || distance(key, name) <= most || distance(letters, danishLetters(name)) <= most;
}
