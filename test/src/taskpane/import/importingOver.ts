import { vi } from "vitest";
import type { ImportOutcome } from "../../../../src/commands/importFigures";
import { rowsToEnter } from "../../../../src/commands/steps/rowsToEnter";
import { createImporting } from "../../../../src/taskpane/import/importing";
import type { ImportCommands } from "../../../../src/taskpane/import/importingState";
import { prepareOver, type Standing } from "./sheetsInMemory";
import { WELL_SETTLED } from "../sheets/wellSettled";
import { words } from "../../../words";

/** Importing whose commands read and plan as they do, and answer for the rest as a workbook without faults would. */
export function importingOver(standing: Standing = {}) {
  let there = standing;
  const commands = {
    prepare: vi.fn<ImportCommands["prepare"]>(async (source, options) => prepareOver(there, source, options)),
    write: vi.fn<ImportCommands["write"]>(async (proposal, replace): Promise<ImportOutcome> => ({
      kind: "imported",
      added: rowsToEnter(proposal).length,
      changed: replace ? proposal.plan.changed.length : 0,
      blocks: [],
      importedAt: "2026-07-01T09:30:00.000Z",
    })),
    undo: vi.fn<ImportCommands["undo"]>(async () => ({ kind: "undone" })),
    insertMeetings: vi.fn<ImportCommands["insertMeetings"]>(async () => {
      there = { ...there, meetings: [] };
      return { kind: "inserted", sheet: words.tabs.meetings, settled: WELL_SETTLED, renamed: [] };
    }),
    restoreColumns: vi.fn<ImportCommands["restoreColumns"]>(async () => {
      there = { ...there, lacking: [] };
    }),
    changed: vi.fn<ImportCommands["changed"]>(),
  } satisfies ImportCommands;
  return { commands, importing: createImporting(commands) };
}
