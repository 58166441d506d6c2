/**
 * Where a heading stands among a table's, whatever letters it is written with: to Excel `Kilde` and `KILDE` are one
 * column's name, and a table has it once. -1 where it does not.
 */
export function headingAt(headings: readonly string[], heading: string): number {
  const exact = headings.indexOf(heading);
  if (exact >= 0) return exact;
  const wanted = heading.toLowerCase();
  return headings.findIndex((each) => each.toLowerCase() === wanted);
}
