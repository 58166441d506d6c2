/** The column after the table is left blank. */
const DEFAULT_OFFSET = 1;

/** Where headers beside a table begin: where most of them match; of equals, where they are made, then the leftmost. */
export function headerStart(values: readonly unknown[], headers: readonly string[]): number {
  let best = { start: DEFAULT_OFFSET, matches: matchesAt(DEFAULT_OFFSET) };
  for (let start = 0; start + headers.length <= values.length; start++) {
    const matches = matchesAt(start);
    if (matches > best.matches) best = { start, matches };
  }
  return best.start;

  function matchesAt(start: number): number {
    return headers.filter((header, index) => values[start + index] === header).length;
  }
}
