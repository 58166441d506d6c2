import type { Entry } from "../../activity/values/entry";
import { cellStateOf } from "../../activity/tables/change";
import type { SheetTable } from "../../excel/read/load/loadTable";
import { ChangedMeanwhileError } from "../../excel/write/changedMeanwhile";
import type { SheetChange } from "../../excel/write/sheetChange";
import { withFormat } from "../../excel/write/withFormat";
import type { NameKey } from "../../sheets/plan/ourNames";
import { changeDetails } from "../log/changeDetails";
import { logging } from "../log/logLine";
import { toCommandFailure } from "../steps/commandFailure";
import { beginWrite, type StepControl } from "../steps/workStep";
import { isSameState } from "../steps/enteredBlocks";
import { writeCells } from "../steps/recover/recoverBlocks";
import { lookUpSettings } from "./readSettings";

/** A setting that was changed, for `undoSetting`. */
export interface ChangedSetting {
  readonly key: NameKey;
  readonly change: SheetChange;
  /** The year whose target it is. */
  readonly year?: Entry;
}

interface UndoneSetting {
  /** Where the workbook keeps what to take it back by; absent where the pane remembers it. */
  readonly undoneKey?: string;
  readonly control?: StepControl;
}

export type ChangeSettingOutcome =
  | { readonly kind: "changed"; readonly changed: ChangedSetting }
  /** The cell holds something else than it was thought to: it is left alone. */
  | { readonly kind: "changed-since" }
  /** Its cell, its name or the sheet is gone. */
  | { readonly kind: "gone" };

/**
 * Writes a setting into its cell on Forudsætninger, in one request after a look and a read, with its line in the log.
 * @param from what the cell holds as far as the user knows
 * @throws CommandFailure
 */
export async function changeSetting(key: NameKey, from: Entry, to: Entry): Promise<ChangeSettingOutcome> {
  return writeSetting(key, false, ({ row, there }) =>
    there.value === from ? { row, column: key, from: there, to: { value: to } } : undefined,
  );
}

/**
 * Takes it back where the cell still holds what was written.
 * @throws CommandFailure
 */
export async function undoSetting(
  { key, change, year = null }: ChangedSetting,
  undone: UndoneSetting = {},
): Promise<ChangeSettingOutcome> {
  return writeSetting(
    key,
    true,
    (now) =>
      now.year === year && isSameState(now.there, change.to)
        ? { ...change, row: now.row, from: now.there, to: change.from }
        : undefined,
    undone,
  );
}

interface CellNow {
  /** The sheet's. */
  readonly row: number;
  readonly year: Entry;
  readonly there: SheetChange["from"];
}

async function writeSetting(
  key: NameKey,
  isUndone: boolean,
  changeOf: (cell: CellNow) => SheetChange | undefined,
  { undoneKey, control = {} }: UndoneSetting = {},
): Promise<ChangeSettingOutcome> {
  try {
    const found = await lookUpSettings();
    const table = typeof found === "string" ? undefined : found.cells.get(key);
    const [row] = table?.rows ?? [];
    if (typeof found === "string" || !table || !row) return { kind: "gone" };
    const chosen = found.cells.get("chosenYear")?.rows[0]?.values["chosenYear"] ?? null;
    const year = key === "individualTarget" ? chosen : null;
    const planned = changeOf({ row: row.row, year, there: cellStateOf(row, key) });
    if (!planned) return { kind: "changed-since" };
    const change = withFormat(planned, table);
    const known = new Map([[row.row, { year }]]);
    const block = { place: table.place, changes: [change], added: [], ...(year !== null && { known }) };
    beginWrite(control);
    await writeCells(
      [block],
      () => lookAgain(key),
      logging(found.log, {
        action: "setting",
        isUndone,
        undoneKey,
        ...changeDetails([block]),
        done: { kind: "blocks", blocks: [block] },
      }),
    );
    return { kind: "changed", changed: { key, change, year } };
  } catch (error) {
    if (error instanceof ChangedMeanwhileError) return { kind: "changed-since" };
    throw toCommandFailure(error);
  }
}

async function lookAgain(key: NameKey): Promise<readonly (SheetTable<string> | undefined)[]> {
  const found = await lookUpSettings();
  return [typeof found === "string" ? undefined : found.cells.get(key)];
}
