import { vi } from "vitest";
import { lockedByPlace } from "../../../../src/activity/check/lockedFigures";
import { planMakeUp } from "../../../../src/activity/derive/planDerivation";
import { YEAR_COLUMNS, type YearRow } from "../../../../src/activity/tables/yearRow";
import type { MakeUpOutcome } from "../../../../src/commands/deriveFigures";
import type { MakeUpProposal } from "../../../../src/commands/prepareDerivation";
import { contractInUse } from "../../../../src/contract/inUse";
import { createMakingUp, type MakeUpCommands } from "../../../../src/taskpane/derive/deriving";
import { figuresOf, tableOf, type Standing } from "../import/sheetsInMemory";

/** What stands in a workbook whose meetings are made up; without years, the sheet with their table is gone. */
export interface MeetingsStanding extends Standing {
  readonly years?: readonly Partial<YearRow>[];
}

/** What making up would do, by the same planning, over figures that stand in no workbook. */
export function makeUpProposal({ years, ...standing }: MeetingsStanding): MakeUpProposal {
  const figures = figuresOf({ meetings: [], ...standing });
  const { activity, meetings, memory, statusDate } = figures;
  const sheet = { id: "{6}", name: "Forudsætninger", table: "KKR_Aarstal" };
  const yearTable = years && tableOf("assumptions", sheet, YEAR_COLUMNS, years);
  const plan = planMakeUp({
    meetings: meetings?.rows ?? [],
    existing: activity.rows,
    years: yearTable?.rows,
    contract: contractInUse(),
    statusDate,
    locked: lockedByPlace(memory.locked),
    lockedUntil: memory.locked?.until,
    earlier: memory.madeUp,
  });
  return { kind: "proposal", ...plan, figures, yearTable };
}

/** Making up whose commands plan as they do, and answer for the rest as a workbook without faults would. */
export function makingUpOver(standing: MeetingsStanding = {}) {
  const commands = {
    prepare: vi.fn<MakeUpCommands["prepare"]>(async () => makeUpProposal(standing)),
    write: vi.fn<MakeUpCommands["write"]>(
      async ({ plan, refreshed, replaced }, replace): Promise<MakeUpOutcome> => ({
        kind: "made-up",
        added: plan.added.length,
        changed: refreshed.length + (replace ? replaced.length : 0),
        counts: 2,
        left: replace ? 0 : replaced.length,
        blocks: [],
      }),
    ),
    undo: vi.fn<MakeUpCommands["undo"]>(async () => ({ kind: "undone" })),
    changed: vi.fn<MakeUpCommands["changed"]>(),
  } satisfies MakeUpCommands;
  return { commands, makingUp: createMakingUp(commands) };
}
