import type { LookPlan, SheetPlan, ValidationPlan } from "../plan/plan";
import { joinRectangles, parseRectangles, rectanglesAddress, type Rectangle } from "../plan/rectangles";
import type { CellPosition } from "../plan/address";
import type { FreshParts } from "./changes";
import { seenTable } from "./frameChanges";
import type { LineChanges } from "./lineWork";
import { matchTable, type TableMatch } from "./matchTable";
import { containsCell } from "./planCells";
import type { SeenSheet } from "./seenWorkbook";

/** Looks and validations of what was made just now, where it stands. */
export interface FreshLooks {
  readonly looks: readonly LookPlan[];
  readonly validations: readonly ValidationPlan[];
}

/** A cell that was made just now: in the plan, and on the sheet. */
interface FreshCell {
  readonly planned: CellPosition;
  readonly at: CellPosition;
}

/** The plan's looks and validations, for what was made just now alone: all else is the user's to format. */
export function freshLooks(
  plan: SheetPlan,
  sheet: SeenSheet,
  keys: readonly string[],
  fresh: FreshParts,
  made: LineChanges["made"],
): FreshLooks {
  const cells: FreshCell[] = [
    ...plan.tables.flatMap((planned) => {
      const seen = seenTable(sheet, planned.name);
      return seen ? freshCells(matchTable(planned, sheet, seen, keys), fresh) : [];
    }),
    ...made.map(({ planned: { from }, at }) => ({ planned: from, at })),
  ];
  const moved = <Plan extends { readonly address: string }>(each: Plan): Plan[] => {
    const rectangles = movedRectangles(parseRectangles(each.address), cells);
    return rectangles.length > 0 ? [{ ...each, address: rectanglesAddress(rectangles) }] : [];
  };
  return { looks: plan.looks.flatMap(moved), validations: plan.validations.flatMap(moved) };
}

function movedRectangles(planned: readonly Rectangle[], cells: readonly FreshCell[]): Rectangle[] {
  const there = cells.filter(({ planned: { row, column } }) =>
    planned.some((rectangle) => containsCell(rectangle, row, column)),
  );
  return joinRectangles(there.map(({ at }) => ({ from: at, to: at })));
}

function freshCells(match: TableMatch, { columns, rows, tables }: FreshParts): FreshCell[] {
  const { planned, plannedAt, plannedKeys, seen } = match;
  return planned.headers.flatMap((header, across) => {
    const column = match.columnOf(header);
    if (column === undefined) return [];
    const isFresh = tables.has(planned.name) || columns.has(`${planned.name}|${header}`);
    const body = plannedKeys.flatMap((key, index): FreshCell[] => {
      const row = match.rowOf(index);
      if (row === undefined || !(isFresh || rows.has(`${planned.name}|${key}`))) return [];
      return [
        {
          planned: { row: plannedAt.row + 1 + index, column: plannedAt.column + across },
          at: { row, column },
        },
      ];
    });
    const heading = {
      planned: { row: plannedAt.row, column: plannedAt.column + across },
      at: { row: seen.row, column },
    };
    return isFresh ? [heading, ...body] : body;
  });
}
