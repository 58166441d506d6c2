/** A table of which all columns are needed: without one, what stands in it would be taken for blank. */
export function wholeSchema<Column extends string>(headers: Readonly<Record<Column, string>>) {
  const columns = Object.keys(headers) as Column[];
  const none = Object.fromEntries(columns.map((column) => [column, []])) as unknown as Record<
    Column,
    string[]
  >;
  return {
    columns,
    headerAliases: none,
    ambiguousAliases: {},
    required: columns.map((column) => [column]),
  };
}
