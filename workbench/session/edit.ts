import type { Area } from "../model/address";
import { boundingArea } from "../host/cells/areas";
import type { HostSession } from "../host/hostSession";
import { calculateIfNeeded } from "../host/hostSession";
import { settleCalculatedColumns } from "../host/tables/calculatedColumn";
import { renameColumn } from "../host/tables/tableEntry";
import type { Sheet } from "../model/sheet";
import type { Table } from "../model/table";
import type { UndoStep } from "./history";
import type { EditRefusal } from "./editRefusal";
import { refusalOf } from "./editRefusal";
import type { Snapshot } from "./snapshot";
import { restore, takeSnapshot, withSpills } from "./snapshot";
import { expandTable, expansionFor } from "./tableExpansion";

/** An edit of one area of a sheet. */
export interface Edit {
  readonly sheet: Sheet;
  readonly area: Area;
  /** Whether a table may grow by it. */
  readonly expandsTable: boolean;
  /** Changes the model; an `OfficeError` refuses. */
  readonly apply: () => void;
  /** Judges the computed outcome; a refusal takes the edit back. */
  readonly judge?: () => EditRefusal | undefined;
}

export type EditOutcome =
  { readonly refusal: EditRefusal } | { readonly step: UndoStep; readonly area: Area };

/**
 * Carries out a user's edit: whole or not at all. Tables grow, calculated columns settle, what depends on
 * the cells is computed; the step answered takes all of it back.
 */
export function performEdit(session: HostSession, edit: Edit): EditOutcome {
  const { sheet } = edit;
  const expansion = edit.expandsTable ? expansionFor(sheet, edit.area) : undefined;
  const area = expansion ? boundingArea(expansion.area, edit.area) : edit.area;
  const affected = expansion ? area : edit.area;
  const areas = withSpills(sheet, affected);
  const names = columnNames(sheet);
  const before = takeSnapshot(sheet, areas);
  try {
    if (expansion) expandTable(session, sheet, expansion);
    edit.apply();
    settleCalculatedColumns(session);
    calculateIfNeeded(session);
    const refusal = edit.judge?.();
    if (refusal) {
      revert(session, before, names);
      return { refusal };
    }
  } catch (thrown) {
    revert(session, before, names);
    return { refusal: refusalOf(thrown) };
  }
  const after = takeSnapshot(sheet, areas);
  const newNames = columnNames(sheet);
  const step: UndoStep = {
    undo: () => revert(session, before, names),
    redo: () => revert(session, after, newNames),
  };
  return { step, area: edit.area };
}

type ColumnNames = ReadonlyMap<Table, readonly string[]>;

function columnNames(sheet: Sheet): ColumnNames {
  return new Map(sheet.tables.map((table) => [table, table.columns.map((column) => column.name)]));
}

/** Columns get their names back first, so that formulas all over the workbook follow them. */
function revert(session: HostSession, snapshot: Snapshot, names: ColumnNames): void {
  for (const [table, wanted] of names) {
    wanted.forEach((name, index) => {
      const column = table.columns[index];
      if (column && column.name !== name) renameColumn(session, snapshot.sheet, table, index, name);
    });
  }
  restore(session, snapshot);
  session.writtenColumns.clear();
  calculateIfNeeded(session);
}
