import { cellAddress, type CellPosition } from "../plan/address";
import { isFormula, type Block, type CellContent } from "../plan/plan";
import { parseRectangles } from "../plan/rectangles";
import type { Comparison, LeavingRow } from "./changes";
import { compareBeside, isBesideTable } from "./linesBeside";
import { compareHeadings } from "./lineHeadings";
import { compareLooseName, nameAt } from "./lineNames";
import { labelOffset, namePlaces, offsetOf, roomFor, roomForLine, type Offset } from "./linePlaces";
import { createWork, placedNames, type LineChanges, type PlacedName, type Work } from "./lineWork";
import { containsCell } from "./planCells";
import { textOf } from "./rowKeys";
import { hasAddress, isBroken, isSameContent, isSeenFormula } from "./sameContent";
import { seenAt, type SeenSheet } from "./seenWorkbook";

/**
 * Compares what stands outside of a sheet's tables with the plan. Lines that formulas speak of are known by their names,
 * and by their labels where those are gone; such a line that is not there comes below or beside all else.
 */
export function lineChanges(comparison: Comparison, leaving: readonly LeavingRow[] = []): LineChanges {
  const { plan, sheet } = comparison;
  const names = placedNames(plan, sheet);
  const work = createWork(comparison, names, leaving);
  for (const block of plan.blocks) {
    const inside = names.filter(({ planned }) => isInBlock(block, planned.from));
    if (inside.length > 0) {
      compareBlock(block, inside, work);
      compareHeadings(block, inside, work);
    } else {
      compareUnnamedBlock(block, work);
      compareReworded(block, work);
    }
  }
  for (const each of names) if (!work.placed.has(each.name.name)) compareLooseName(each, work);
  return { cells: work.cells, kept: work.kept, names: work.changed, made: work.made };
}

export function isInBlock({ at, cells }: Block, place: CellPosition): boolean {
  const { from } = parseRectangles(at)[0];
  const to = { row: from.row + cells.length - 1, column: from.column + (cells[0]?.length ?? 1) - 1 };
  return containsCell({ from, to }, place.row, place.column);
}

/** Each line of a block where it stands; a block of which nothing is there goes to where there is room. */
function compareBlock(block: Block, names: readonly PlacedName[], work: Work): void {
  const { from } = parseRectangles(block.at)[0];
  const isList = names.some(({ planned }) => planned.to.row > planned.from.row);
  const lines = block.cells.map((cells, index) => {
    const row = from.row + index;
    const own = names.filter(({ planned }) => row >= planned.from.row && row <= planned.to.row);
    return { row, cells, own, offset: offsetOf(row, cells, own, from.column, work) };
  });
  const isThere = lines.some(({ own, offset }) => own.length > 0 && offset);
  const room = isThere ? undefined : roomFor(block, isList, work);
  for (const { row, cells, own, offset } of lines) {
    const at = offset ?? room ?? (own.length > 0 ? roomForLine(row, work) : undefined);
    if (!at) continue;
    const isNew = !offset;
    const places = isNew
      ? undefined
      : namePlaces(own, at, work, (column) => cells[column - from.column] ?? null);
    compareLine({ row, column: from.column, cells, at, isNew }, own, work, places);
  }
  for (const each of names) nameAt(each, lines, room, work);
}

/**
 * Lines that compute something no formula asks for: each that stands somewhere, by its label alone. Those without a
 * label, as beside a table, stand below the one that has it, and are mended where they do not compute any more.
 */
function compareUnnamedBlock({ at: address, cells: lines }: Block, work: Work): void {
  const { from } = parseRectangles(address)[0];
  let above: Offset | undefined;
  for (const [index, cells] of lines.entries()) {
    const row = from.row + index;
    const labelled = labelOffset(row, cells, from.column, work);
    above = labelled ?? above;
    if (!cells.some(isFormula)) continue;
    if (above && !labelled && isBesideTable(row, work))
      compareBeside({ row, column: from.column, cells, at: above }, lines[0] ?? [], work);
    const at = labelled ?? (above && isBrokenAt(row, above) ? above : undefined);
    if (at) compareLine({ row, column: from.column, cells, at, isNew: false }, [], work, undefined);
  }

  function isBrokenAt(row: number, { rows, columns }: Offset): boolean {
    const width = lines[0]?.length ?? 1;
    const seen = Array.from({ length: width }, (_, at) =>
      seenAt(work.sheet, row + rows, from.column + at + columns),
    );
    return seen.some(isBroken);
  }
}

/**
 * Lines that neither names nor other lines speak of, such as a sheet's title and what is due: where the contract that the
 * workbook was made from had other words there, and they still stand, today's take their place.
 */
function compareReworded({ at: address, cells: lines }: Block, work: Work): void {
  const earlier = work.before?.blocks.find(({ at }) => at === address)?.cells;
  if (!earlier) return;
  const { from } = parseRectangles(address)[0];
  let above: Offset | undefined;
  for (const [down, cells] of lines.entries()) {
    const was = earlier[down] ?? [];
    const at = labelOffset(from.row + down, was, from.column, work) ?? placeIfThere(down, was) ?? above;
    above = at;
    if (!at) continue;
    for (const [across, to] of cells.entries()) {
      const former = was[across] ?? null;
      const place = { row: from.row + down + at.rows, column: from.column + across + at.columns };
      const seen = seenAt(work.sheet, place.row, place.column);
      // A list that has grown has lines that none of the contract before was.
      const isOurs = former === null ? down >= earlier.length && seen === "" : isSameContent(former, seen);
      if (to === null || !isOurs || isSameContent(to, seen)) continue;
      if (work.cells.some(({ row, column }) => row === place.row && column === place.column)) continue;
      work.cells.push({ ...place, what: textOf(lines[0]?.find(isText)), from: seen, to, isFresh: false });
    }
  }

  /** Where another cell says the same as a line's label: the place it was made at, as long as it stands there. */
  function placeIfThere(down: number, was: readonly CellContent[]): Offset | undefined {
    const index = was.findIndex(isText);
    const seen = seenAt(work.sheet, from.row + down, from.column + index);
    return index >= 0 && seen === was[index] ? { rows: 0, columns: 0 } : undefined;
  }
}

function isText(cell: CellContent): boolean {
  return typeof cell === "string" && cell !== "";
}

interface Line {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly CellContent[];
  readonly at: Offset;
  readonly isNew: boolean;
}

function compareLine(
  { row, column: first, cells, at, isNew }: Line,
  own: readonly PlacedName[],
  work: Work,
  places: ReadonlyMap<number, number> | undefined,
): void {
  const label = cells.find(isText);
  for (const [index, to] of cells.entries()) {
    const planned = first + index;
    const named = own.find((each) => containsCell(each.planned, row, planned));
    const place = { row: row + at.rows, column: places?.get(planned) ?? planned + at.columns };
    const from = seenAt(work.sheet, place.row, place.column);
    const isMissing = isNew || (named !== undefined && !named.seen && from === "");
    const change = { ...place, what: textOf(label), from, to, isFresh: isMissing };
    if (isMissing) {
      const cell = { row, column: planned };
      work.made.push({ planned: { from: cell, to: cell }, at: place });
      if (to !== null) work.cells.push(change);
      continue;
    }
    if (
      (!named && !(isFormula(to) && from !== "")) ||
      work.isInput(row, planned) ||
      to === null ||
      isSameContent(to, from)
    )
      continue;
    const isMoved = at.rows !== 0 || at.columns !== 0;
    if (isFormula(to) && hasAddress(to.formula) && isMoved && isSeenFormula(from)) continue;
    work.cells.push(change);
    const isOurs = isSeenFormula(from)
      ? !isFormula(to) || work.sheet.isOlder || work.before !== undefined
      : !isFormula(to);
    if (from !== "" && !isOurs) work.kept.push({ ...place, what: change.what, value: from });
  }
}

/** `Målark!D36`, of a change. */
export function placeText(sheet: SeenSheet, place: CellPosition): string {
  return `${sheet.name}!${cellAddress(place)}`;
}
