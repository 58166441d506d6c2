import { splitPlace } from "./splitPlace";

interface Run {
  readonly prefix: string;
  readonly first: number;
  last: number;
}

/** Places as a reader goes to them: cells of a column that follow each other are one. */
export function joinedPlaces(places: readonly string[]): string[] {
  const joined: (string | Run)[] = [];
  for (const place of places) {
    const { sheet, address } = splitPlace(place);
    const [, column, row] = /^([A-Z]+)(\d+)$/.exec(address.replaceAll("$", "")) ?? [];
    if (column === undefined) {
      joined.push(place);
      continue;
    }
    const prefix = `'${sheet.replaceAll("'", "''")}'!${column}`;
    const run = joined.find(
      (each): each is Run =>
        typeof each !== "string" && each.prefix === prefix && each.last === Number(row) - 1,
    );
    if (run) run.last = Number(row);
    else joined.push({ prefix, first: Number(row), last: Number(row) });
  }
  return joined.map((each) => {
    if (typeof each === "string") return each;
    const { prefix, first, last } = each;
    return first === last
      ? `${prefix}${first}`
      : `${prefix}${first}:${prefix.slice(prefix.lastIndexOf("!") + 1)}${last}`;
  });
}
