import type { Comparison, ContentChanges } from "./changes";
import { chartChanges, type ChartChange } from "./chartChanges";
import { contentChanges } from "./contentChanges";
import { inTheWayChanges } from "./inTheWay";
import { freshLooks, type FreshLooks } from "./freshLooks";
import { headerChanges } from "./headerChanges";
import { lineChanges } from "./lineChanges";
import type { LineChanges } from "./lineWork";
import { ruleChanges, type RuleChange } from "./ruleChanges";
import type { SeenSheet } from "./seenWorkbook";
import { changedFormats, type ChangedFormats } from "./changedFormats";

/** Writes into a sheet whose rows, columns and tables are all there. */
export interface SheetUpdate {
  readonly sheet: SeenSheet;
  readonly contents: ContentChanges;
  readonly lines: LineChanges;
  readonly looks: FreshLooks;
  readonly rules: readonly RuleChange[];
  readonly shown: ChangedFormats;
  readonly charts: readonly ChartChange[];
}

export function sheetUpdate(comparison: Comparison): SheetUpdate {
  const { plan, sheet, keys, fresh } = comparison;
  const ofTables = contentChanges(comparison);
  const inTheWay = inTheWayChanges(plan, sheet);
  const contents = {
    ...ofTables,
    cells: [...ofTables.cells, ...inTheWay.cells],
    kept: [...ofTables.kept, ...inTheWay.kept],
  };
  const outside = lineChanges(comparison, ofTables.leaving);
  const beside = headerChanges(comparison.headers);
  const lines = {
    ...outside,
    cells: [...outside.cells, ...beside.cells],
    kept: [...outside.kept, ...beside.kept],
  };
  return {
    sheet,
    contents,
    lines,
    looks: freshLooks(plan, sheet, keys, fresh, lines.made),
    rules: ruleChanges(comparison.rules),
    shown: changedFormats(comparison),
    charts: chartChanges(comparison),
  };
}

/** Whether nothing is to be written. */
export function isSheetWhole({ contents, lines, rules }: SheetUpdate): boolean {
  const changes = [contents.cells, contents.leaving, lines.cells, lines.names, rules];
  return changes.every(({ length }) => length === 0);
}
