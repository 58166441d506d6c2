import { runSteps } from "../../../../src/activity/slices/steps";
import { vi } from "vitest";
import { activityFactsReader } from "../../../../src/activity/tables/activityFacts";
import {
  activityColumns,
  type ActivityColumn,
  type ActivityRow,
} from "../../../../src/activity/tables/activityRow";
import { applyFixes } from "../../../../src/activity/check/applyFixes";
import { applyChanges, invertChanges } from "../../../../src/activity/tables/change";
import { checkActivity } from "../../../../src/activity/check/checkActivity";
import { lockFigures } from "../../../../src/activity/check/lockedFigures";
import { isSameMute, createMute } from "../../../../src/activity/check/mute";
import { checkedFiguresSteps, issueRow } from "../../../../src/commands/steps/checkedFigures";
import type { CheckOutcome } from "../../../../src/commands/checkFigures";
import type { ChangedBy } from "../../../../src/commands/watchFigures";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { markerOf } from "../../../../src/excel/identity/marker";
import type { SavedState } from "../../../../src/excel/identity/savedState";
import type { EnteredFigures } from "../../../../src/excel/read/readEntered";
import type { CheckCommands } from "../../../../src/taskpane/check/checkingState";
import { figuresOf } from "./enteredFigures";

type Heard = Parameters<CheckCommands["watch"]>;

/** The commands over figures that stand in no workbook: they judge and mend by the same rules. */
export function figuresInMemory(rows: readonly ActivityRow[], memory: Partial<SavedState> = {}) {
  let figures: EnteredFigures | undefined = figuresOf(rows, memory);
  let onChecked: Heard[1] | undefined;
  let onFailed: Heard[2] | undefined;

  const look = (): CheckOutcome =>
    figures ? { kind: "checked", ...runSteps(checkedFiguresSteps(figures)) } : { kind: "no-workbook" };

  function become(change: Partial<EnteredFigures>) {
    if (!figures) throw new Error("The figures are gone.");
    figures = { ...figures, ...change };
    return runSteps(checkedFiguresSteps(figures));
  }

  function there(): EnteredFigures {
    if (!figures) throw new Error("The figures are gone.");
    return figures;
  }

  const remember = (change: Partial<SavedState>) =>
    become({ savedState: { ...there().savedState, ...change } });
  const write = (written: EnteredFigures["activity"]["rows"]) =>
    become({ activity: { ...there().activity, rows: written } });

  const know = vi.fn();
  const stop = vi.fn(async () => {
    onChecked = undefined;
  });
  const commands = {
    check: vi.fn<CheckCommands["check"]>(async () => look()),
    fix: vi.fn<CheckCommands["fix"]>(async (_, wanted, by) => {
      const { activity } = there();
      const issues = wanted.map(({ issue: { fix: _fix, ...issue }, issue: whole }) => {
        const to = by === "fix" || by === "suggestion" ? whole[by] : whole.orders?.[by];
        return to === undefined ? issue : { ...issue, fix: to };
      });
      const { rows: mended, changes } = applyFixes(activity.rows, issues);
      return {
        checked: write(mended),
        applied: [{ place: activity.place, changes, added: [] }],
        skipped: [],
      };
    }),
    undo: vi.fn<CheckCommands["undo"]>(async (_, applied) => {
      const back = applied.flatMap(({ changes }) => invertChanges(changes));
      return { checked: write(applyChanges(there().activity.rows, back)), kept: 0 };
    }),
    mute: vi.fn<CheckCommands["mute"]>(async (before, found, reason) => {
      const mute = createMute(found.issue, issueRow(found, before.figures), reason);
      return remember({ mutes: [...there().savedState.mutes, mute] });
    }),
    unmute: vi.fn<CheckCommands["unmute"]>(async (before, found) => {
      const mute = createMute(found.issue, issueRow(found, before.figures), "");
      return remember({ mutes: there().savedState.mutes.filter((each) => !isSameMute(each, mute)) });
    }),
    mark: vi.fn<CheckCommands["mark"]>(async ({ issues }) => {
      remember({ marked: true });
      const cells = new Set(issues.flatMap(({ address }) => address || []));
      return { marked: cells.size, of: cells.size, uncommented: 0, hasOldComments: false };
    }),
    unmark: vi.fn<CheckCommands["unmark"]>(async () => void remember({ marked: false })),
    restoreColumns: vi.fn<CheckCommands["restoreColumns"]>(async () => {
      const { activity } = there();
      become({ activity: { ...activity, columns: new Set(activityColumns()) } });
    }),
    lock: vi.fn<CheckCommands["lock"]>(async (_, until, reason) => {
      const { activity, savedState, statusDate } = there();
      const contract = contractInUse();
      const facts = activity.rows.map(activityFactsReader(contract));
      const issues = checkActivity(activity.rows, { contract, statusDate, from: "workbook" });
      const locked = lockFigures(facts, issues, until, savedState.locked);
      return remember({ locked, lockHistory: [...savedState.lockHistory, lockEntry(until, reason)] });
    }),
    unlock: vi.fn<CheckCommands["unlock"]>(async (_, reason) => {
      const { lockHistory } = there().savedState;
      return remember({ locked: undefined, lockHistory: [...lockHistory, lockEntry(null, reason)] });
    }),
    revise: vi.fn<CheckCommands["revise"]>(async (checked, wanted) => ({ checked, revised: wanted.length })),
    select: vi.fn<CheckCommands["select"]>(async () => undefined),
    watch: vi.fn<CheckCommands["watch"]>(async (_, checked, failed) => {
      onChecked = checked;
      onFailed = failed;
      return { setLatest: know, stop };
    }),
  } satisfies CheckCommands;

  return {
    commands,
    /** How often the watch was told what is known, and stopped. */
    know,
    stop,
    /** The table's rows now. */
    rows: () => there().activity.rows.map(({ values }) => values),
    /** Types over a row, and whoever watches is told after the pause. */
    type(index: number, values: Partial<ActivityRow>, by: ChangedBy = "here") {
      write(
        there().activity.rows.map((row, at) =>
          at === index ? { ...row, values: { ...row.values, ...values } as ActivityRow } : row,
        ),
      );
      onChecked?.(look(), by);
    },
    /** Deletes a column of the table. */
    loseColumn(column: ActivityColumn) {
      const { activity } = there();
      become({
        activity: { ...activity, columns: new Set([...activity.columns].filter((each) => each !== column)) },
      });
    },
    /** Has sheets of reports, by these names. */
    report(...names: readonly string[]) {
      const marker = { ...markerOf(contractInUse()), part: "report", table: "1" } as const;
      become({ log: { sheets: names.map((name) => ({ id: name, name, marker, tables: [] })) } });
    },
    /** Gets another sheet of ours. */
    insertMonths() {
      const { places } = there();
      const sheet = { ...places.activity, id: "{10}" };
      const sheets = new Map([...places.parts.sheets, ["months", sheet] as const]);
      become({ places: { ...places, parts: { ...places.parts, sheets } } });
    },
    /** Deletes the sheet. */
    remove() {
      figures = undefined;
    },
    /** Puts the sheet back, as another sheet. */
    insert(again: readonly ActivityRow[], id: string) {
      const made = figuresOf(again);
      const { activity, places } = made;
      const sheet = { ...places.activity, id };
      figures = {
        ...made,
        places: {
          activity: sheet,
          meetings: undefined,
          parts: { ...places.parts, sheets: new Map([["activity", sheet]]) },
        },
        activity: { ...activity, place: { ...activity.place, sheetId: id } },
      };
    },
    /** Tells whoever watches what is there, or that looking has failed. */
    hear(by: ChangedBy = "here") {
      onChecked?.(look(), by);
    },
    fail(error: unknown) {
      onFailed?.(error);
    },
  };
}

let entries = 0;

/** On 14 July 2026, each a second later. */
function lockEntry(until: number | null, reason: string) {
  return { at: `2026-07-14T10:00:${String(entries++ % 60).padStart(2, "0")}.000Z`, until, reason };
}
