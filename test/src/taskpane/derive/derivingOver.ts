import { vi } from "vitest";
import { lockedByPlace } from "../../../../src/activity/check/lockedFigures";
import { YEAR_COLUMN_IDS, type YearRow } from "../../../../src/activity/tables/yearRow";
import type { DeriveOutcome } from "../../../../src/commands/deriveFigures";
import type { DerivationChoices, DerivationProposal } from "../../../../src/commands/steps/prepareDerivation";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { createDeriving, type DeriveCommands } from "../../../../src/taskpane/derive/deriving";
import { figuresOf, tableOf, type Standing } from "../import/sheetsInMemory";
import { words } from "../../../words";
import { planDerivation } from "../../activity/atOnce";

/** The contents of a workbook whose meetings are derived; without years, the sheet with their table is gone. */
export interface MeetingsStanding extends Standing {
  readonly years?: readonly Partial<YearRow>[] | undefined;
}

/** The changes that deriving would make, by the same planning, over figures that stand in no workbook. */
export function derivationProposal(
  { years, ...standing }: MeetingsStanding,
  choices: DerivationChoices = {},
): DerivationProposal {
  const figures = figuresOf({ meetings: [], ...standing });
  const { activity, meetings, savedState: memory, statusDate } = figures;
  const sheet = { id: "{6}", name: words.tabs.assumptions, table: "KKR_Aarstal" };
  const yearTable = years && tableOf("assumptions", sheet, YEAR_COLUMN_IDS, years);
  const isComplete = choices.zeros ?? memory.meetingsComplete;
  const plan = planDerivation({
    meetings: meetings?.rows ?? [],
    existing: activity.rows,
    columns: activity.columns,
    years: yearTable?.rows,
    contract: contractInUse(),
    statusDate,
    locked: lockedByPlace(memory.locked),
    lockedUntil: memory.locked?.until,
    earlier: memory.derivedCounts,
    zeros: isComplete ? { until: choices.zerosUntil } : undefined,
  });
  return { kind: "proposal", ...plan, figures, yearTable, isComplete };
}

/** Deriving whose commands plan as they do, and answer for the rest as a workbook without faults would. */
export function derivingOver(standing: MeetingsStanding = {}) {
  const commands = {
    prepare: vi.fn<DeriveCommands["prepare"]>(async (_control, choices) =>
      derivationProposal(standing, choices),
    ),
    write: vi.fn<DeriveCommands["write"]>(
      async ({ plan, refreshed, replaced }, replace): Promise<DeriveOutcome> => ({
        kind: "derived",
        added: plan.added.length,
        changed: refreshed.length + (replace ? replaced.length : 0),
        counts: 2,
        skipped: replace ? 0 : replaced.length,
        blocks: [],
      }),
    ),
    undo: vi.fn<DeriveCommands["undo"]>(async () => ({ kind: "undone" })),
    restoreColumns: vi.fn<DeriveCommands["restoreColumns"]>(async () => []),
    changed: vi.fn<DeriveCommands["changed"]>(),
  } satisfies DeriveCommands;
  return { commands, deriving: createDeriving(commands) };
}
