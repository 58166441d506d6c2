import { splitPlace } from "./splitPlace";

/** The smallest range that holds cells of one sheet; absent where there are none. */
export function enclosingPlace(places: readonly string[]): string | undefined {
  const cells = places.map((place) => {
    const { sheet, address } = splitPlace(place);
    const [, column = "", row] = /^([A-Z]+)(\d+)$/.exec(address.replaceAll("$", "")) ?? [];
    return { sheet, column, row: Number(row) };
  });
  const [first] = cells;
  if (!first) return undefined;
  const columns = cells
    .map(({ column }) => column)
    .sort((one, other) => one.length - other.length || (one < other ? -1 : 1));
  const rows = cells.map(({ row }) => row);
  const [from, to] = [`${columns[0]}${Math.min(...rows)}`, `${columns.at(-1)}${Math.max(...rows)}`];
  return `'${first.sheet.replaceAll("'", "''")}'!${from === to ? from : `${from}:${to}`}`;
}
