import type { Change } from "../activity/tables/change";
import { runStepsInSlices, type WorkControl } from "../activity/slices/inSlices";
import { rememberMapping } from "../activity/read/rememberedMapping";
import { ChangedMeanwhileError } from "../excel/write/changedMeanwhile";
import type { EnteredBlock } from "../excel/write/enterRows";
import { rememberState } from "../excel/identity/savedState";
import { readEntered } from "../excel/read/readEntered";
import { isSameTableSteps } from "../excel/read/tables/sameTable";
import { sheetChanges } from "../excel/write/withFormat";
import { importLogging } from "./log/importLogging";
import { cancelledOrFailed } from "./steps/commandFailure";
import { enterWithRecovery } from "./steps/enterWithRecovery";
import type { ImportProposal } from "./steps/prepareImport";
import { rowsToEnter } from "./steps/rowsToEnter";

export type { EnteredBlock };

export type ImportOutcome =
  | {
      readonly kind: "imported";
      /** New rows, and cells that had another value. */
      readonly added: number;
      readonly changed: number;
      /** The blocks that `undoImport` takes back. */
      readonly blocks: readonly EnteredBlock[];
      /** When, as what is kept of it says. */
      readonly importedAt: string;
    }
  /** The table is another than the file was compared with: nothing is written, it is to be compared anew. */
  | { readonly kind: "changed-since" }
  /** The workbook is as it was. */
  | { readonly kind: "cancelled" };

/**
 * Enters what an import proposes: new rows, and where the user wants it the cells that have another value.
 * Rows are known by their numbers, so the table is read once more before. Succeeds whole or changes nothing;
 * being cancelled is changing nothing.
 * @throws CommandFailure
 */
export async function importFigures(
  proposal: ImportProposal,
  replace: boolean,
  control: WorkControl = {},
): Promise<ImportOutcome> {
  const { figures, file, plan } = proposal;
  const table = proposal.table === "meetings" ? figures.meetings : figures.activity;
  if (!table) return { kind: "cancelled" };
  const changed: readonly Change[] = replace ? plan.changed : [];
  const look = async () => {
    const { activity, meetings, savedState, log } = await readEntered(figures.places);
    return { table: proposal.table === "meetings" ? meetings : activity, savedState, log };
  };
  try {
    const now = await look();
    if (!(await runStepsInSlices(isSameTableSteps(table, now.table)))) return { kind: "changed-since" };
    const rows = rowsToEnter(proposal);
    const entries = [{ table, rows, changes: sheetChanges(changed, table) }];
    const at = new Date().toISOString();
    const entered = { facts: proposal.facts, added: rows.length, changed: changed.length, at };
    const blocks = await enterWithRecovery(
      entries,
      async () => [(await look()).table],
      control,
      importLogging(now, entered),
    );
    const { mappedBy, header, mapping, dateOrder, zeros } = file;
    if (mappedBy === "user" || dateOrder !== undefined || zeros !== undefined) {
      const { mappings: before } = now.savedState;
      const mappings = rememberMapping(before, header, proposal.table, mapping, { dateOrder, zeros });
      await rememberState("mappings", mappings);
    }
    return { kind: "imported", added: rows.length, changed: changed.length, blocks, importedAt: at };
  } catch (error) {
    if (error instanceof ChangedMeanwhileError) return { kind: "changed-since" };
    return cancelledOrFailed(error, control);
  }
}
