import { isFormula, type SheetPlan } from "../plan/plan";
import type { CellChange, ContentChanges, KeptEntry } from "./changes";
import { plainFormula } from "./sameContent";
import { seenAt, type SeenSheet } from "./seenWorkbook";

/**
 * Entries that somebody has typed below a formula of ours that fills its column, which computes nothing since: they are
 * kept elsewhere and go. What stands in the way of a formula of the user's own is the user's.
 */
export function inTheWayChanges(plan: SheetPlan, sheet: SeenSheet): Pick<ContentChanges, "cells" | "kept"> {
  const ours = new Map(
    plan.blocks.flatMap(({ cells }) =>
      cells
        .flat()
        .flatMap((cell): [string, string][] =>
          cell !== null && isFormula(cell) ? [[withoutPlaces(cell.formula), headerOf(cell.formula)]] : [],
        ),
    ),
  );
  const cells = (sheet.inTheWay ?? []).flatMap(({ row, column, content }): CellChange[] => {
    const what = ours.get(withoutPlaces(String(seenAt(sheet, sheet.tables[0]?.row ?? 0, column))));
    return what === undefined ? [] : [{ row, column, what, from: content, to: null, isFresh: false }];
  });
  return {
    cells,
    kept: cells.map(({ row, column, what, from }): KeptEntry => ({ row, column, what, value: from })),
  };
}

/** Without the addresses in it, for columns may have moved. */
function withoutPlaces(formula: string): string {
  return plainFormula(formula).replaceAll(/\$?[A-Z]{1,3}\$?\d+/g, "");
}

/** The heading that such a formula answers its header row with: the first text in it. */
function headerOf(formula: string): string {
  return /"((?:[^"]|"")*)"/.exec(formula)?.[1]?.replaceAll('""', '"') ?? "";
}
