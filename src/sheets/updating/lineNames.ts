import { rangeAddress } from "../plan/address";
import type { NamePlan } from "../plan/plan";
import { parseRectangles } from "../plan/rectangles";
import type { Offset } from "./linePlaces";
import type { PlacedName, Work } from "./lineWork";
import { containsCell } from "./planCells";

/** A name that points nowhere, or at a list that has grown, points at its place again. */
export function nameAt(
  { name, planned, seen }: PlacedName,
  lines: readonly {
    readonly row: number;
    readonly offset: Offset | undefined;
    readonly own: readonly PlacedName[];
  }[],
  room: Offset | undefined,
  work: Work,
): void {
  work.placed.add(name.name);
  const height = planned.to.row - planned.from.row + 1;
  const width = planned.to.column - planned.from.column + 1;
  if (seen) {
    if (seen.to.row - seen.from.row + 1 < height)
      rename(name, rangeAddress(seen.from, height, width), true, work);
    return;
  }
  const line = lines.find(({ row }) => row === planned.from.row);
  const made = work.made.find(
    ({ planned: { from } }) => from.row === planned.from.row && from.column === planned.from.column,
  );
  const offset = line?.offset ?? room;
  const at =
    made?.at ??
    (offset && { row: planned.from.row + offset.rows, column: planned.from.column + offset.columns });
  if (at) rename(name, rangeAddress(at, height, width), false, work);
}

/** A name that stands for blank room, as that of locked figures does, or for a cell of a table's. */
export function compareLooseName({ name, planned, seen }: PlacedName, work: Work): void {
  const height = planned.to.row - planned.from.row + 1;
  const width = planned.to.column - planned.from.column + 1;
  if (seen) {
    const isSmall = seen.to.row - seen.from.row + 1 < height || seen.to.column - seen.from.column + 1 < width;
    if (isSmall) rename(name, rangeAddress(seen.from, height, width), true, work);
    return;
  }
  const table = work.plan.tables.find(({ body }) =>
    containsCell(parseRectangles(body)[0], planned.from.row, planned.from.column),
  );
  const there = table && work.sheet.tables.find((each) => each.name === table.name);
  if (table && there) {
    const column = planned.from.column - parseRectangles(table.address)[0].from.column;
    const at = there.headers.indexOf(table.headers[column] ?? "");
    if (at >= 0)
      rename(
        name,
        rangeAddress({ row: there.row + 1, column: there.column + at }, there.height, 1),
        false,
        work,
      );
    return;
  }
  const at = { row: planned.from.row, column: work.free.column };
  work.free.column += width + 1;
  rename(name, rangeAddress(at, height, width), false, work);
}

function rename({ name, local }: NamePlan, address: string, isThere: boolean, { changed }: Work): void {
  changed.push({ name, address, local: local === true, isThere });
}
