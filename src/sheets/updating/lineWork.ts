import type { CellPosition } from "../plan/address";
import type { NamePlan, SheetPlan } from "../plan/plan";
import { parseRectangles, type Rectangle } from "../plan/rectangles";
import type { CellChange, Comparison, KeptEntry, LeavingRow } from "./changes";
import { inputFinder } from "./planCells";
import { seenEnd, type SeenSheet } from "./seenWorkbook";

/** A name that points nowhere, or at less than it should. */
interface NameChange {
  readonly name: string;
  readonly address: string;
  readonly local: boolean;
  readonly isThere: boolean;
}

/** Changes outside of a sheet's tables. */
export interface LineChanges {
  readonly cells: readonly CellChange[];
  readonly kept: readonly KeptEntry[];
  readonly names: readonly NameChange[];
  /** Where each planned place stands that was made just now, for its looks. */
  readonly made: readonly { readonly planned: Rectangle; readonly at: CellPosition }[];
}

/** A planned name, and where it points now. */
export interface PlacedName {
  readonly name: NamePlan;
  readonly planned: Rectangle;
  /** Where it points; `undefined` where it points nowhere. */
  readonly seen: Rectangle | undefined;
}

/** The comparison of a sheet's lines as far as it has come. */
export interface Work extends Comparison {
  readonly isInput: (row: number, column: number) => boolean;
  readonly cells: CellChange[];
  readonly kept: KeptEntry[];
  readonly changed: NameChange[];
  readonly made: { planned: Rectangle; at: CellPosition }[];
  readonly placed: Set<string>;
  /** Rows of the sheet's that go. */
  readonly leaving: ReadonlySet<number>;
  /** The next row and column that are blank from there on. */
  readonly free: { row: number; column: number };
}

export function createWork(
  comparison: Comparison,
  names: readonly PlacedName[],
  leaving: readonly LeavingRow[],
): Work {
  const end = seenEnd(comparison.sheet);
  const ends = names.flatMap(({ seen }) => (seen ? [seen.to] : []));
  return {
    ...comparison,
    isInput: inputFinder(comparison.plan),
    cells: [],
    kept: [],
    changed: [],
    made: [],
    placed: new Set(),
    leaving: new Set(leaving.flatMap(({ row, isWhole }) => (isWhole ? [row] : []))),
    free: {
      row: Math.max(end.row, ...ends.map(({ row }) => row)) + 2,
      column: Math.max(end.column, ...ends.map(({ column }) => column)) + 2,
    },
  };
}

export function placedNames(plan: SheetPlan, sheet: SeenSheet): PlacedName[] {
  return plan.names.flatMap((name): PlacedName[] => {
    if (typeof name.refersTo !== "string") return [];
    const address = sheet.names.find((each) => each.name === name.name)?.address ?? "";
    const seen = address === "" ? undefined : parseRectangles(address)[0];
    return [{ name, planned: parseRectangles(name.refersTo)[0], seen }];
  });
}
