import * as v from "valibot";
import {
  lockedSchema,
  lockEntrySchema,
  type LockedPeriods,
  type LockEntry,
} from "../../activity/check/lockedFigures";
import { importRecordSchema, type ImportRecord } from "../../activity/import/importRecord";
import { muteSchema, type Mute } from "../../activity/check/mute";
import { derivedCountSchema, type DerivedCount } from "../../activity/derive/derivedCount";
import { readRememberedMappings, type RememberedMapping } from "../../activity/read/rememberedMapping";
import { runExcel } from "../runExcel";

/** Data that a workbook keeps for us besides its cells. */
export interface SavedState {
  readonly mutes: readonly Mute[];
  readonly locked: LockedPeriods | undefined;
  /** Every lock and unlock, in their order; none is ever dropped. */
  readonly lockHistory: readonly LockEntry[];
  /** Every file that was imported, in their order; none is ever dropped. */
  readonly imports: readonly ImportRecord[];
  /** Whether cells with issues are marked on the sheets. */
  readonly marked: boolean;
  /** Which cells those are, by the ids of their sheets, as they were called then; older versions kept none. */
  readonly markedCells: Readonly<Record<string, readonly string[]>> | undefined;
  /** Which columns of files are ours, as somebody once confirmed. */
  readonly mappings: readonly RememberedMapping[];
  /** Unique counts that were derived from meetings, the latest first. */
  readonly derivedCounts: readonly DerivedCount[];
  /** Whether somebody said that a month and municipality without meetings means 0. */
  readonly meetingsComplete: boolean;
  /** A year whose targets a newer contract has fixed, and the day (`2027-01-31`) they were sent on, by the user's word. */
  readonly fixedYear: { readonly year: number; readonly sent?: string | undefined } | undefined;
}

/** The add-in's settings, which are saved with the file; each a text in JSON. */
const KEYS: Readonly<Record<keyof SavedState, string>> = {
  mutes: "KKR.Mutes",
  locked: "KKR.Locked",
  lockHistory: "KKR.LockHistory",
  imports: "KKR.Imports",
  marked: "KKR.Marked",
  markedCells: "KKR.MarkedCells",
  mappings: "KKR.Mappings",
  // Named as in workbooks that were saved before.
  derivedCounts: "KKR.MadeUp",
  meetingsComplete: "KKR.MeetingsComplete",
  fixedYear: "KKR.FixedYear",
};

const SCHEMAS = {
  mutes: v.array(muteSchema),
  locked: v.optional(lockedSchema),
  lockHistory: v.array(lockEntrySchema),
  imports: v.array(importRecordSchema),
  marked: v.boolean(),
  markedCells: v.optional(v.record(v.string(), v.array(v.string()))),
  mappings: v.pipe(v.unknown(), v.transform(readRememberedMappings)),
  derivedCounts: v.array(derivedCountSchema),
  meetingsComplete: v.boolean(),
  fixedYear: v.optional(v.object({ year: v.number(), sent: v.exactOptional(v.string()) })),
};

/** Loads it with the next request. */
export function loadSavedState({ workbook }: Excel.RequestContext): () => SavedState {
  const ask = (key: keyof SavedState) => workbook.settings.getItemOrNullObject(KEYS[key]).load("value");
  const items = {
    mutes: ask("mutes"),
    locked: ask("locked"),
    lockHistory: ask("lockHistory"),
    imports: ask("imports"),
    marked: ask("marked"),
    markedCells: ask("markedCells"),
    mappings: ask("mappings"),
    derivedCounts: ask("derivedCounts"),
    meetingsComplete: ask("meetingsComplete"),
    fixedYear: ask("fixedYear"),
  };
  return () => ({
    mutes: parsed(SCHEMAS.mutes, items.mutes, []),
    locked: parsed(SCHEMAS.locked, items.locked, undefined),
    lockHistory: parsed(SCHEMAS.lockHistory, items.lockHistory, []),
    imports: parsed(SCHEMAS.imports, items.imports, []),
    marked: parsed(SCHEMAS.marked, items.marked, false),
    markedCells: parsed(SCHEMAS.markedCells, items.markedCells, undefined),
    mappings: parsed(SCHEMAS.mappings, items.mappings, []),
    derivedCounts: parsed(SCHEMAS.derivedCounts, items.derivedCounts, []),
    meetingsComplete: parsed(SCHEMAS.meetingsComplete, items.meetingsComplete, false),
    fixedYear: parsed(SCHEMAS.fixedYear, items.fixedYear, undefined),
  });
}

/**
 * Saves one part of it, in one request; `undefined` deletes it. That what may as well be forgotten is not remembered is
 * no reason to say that anything failed.
 */
export async function rememberState<Key extends keyof SavedState>(
  key: Key,
  value: SavedState[Key],
): Promise<void> {
  await runExcel(async (context) => {
    queueSaveState(context, key, value);
    await context.sync();
  }).catch(() => undefined);
}

/** Saves one part of it with the batch that is under way; `undefined` deletes it. */
export function queueSaveState<Key extends keyof SavedState>(
  { workbook }: Excel.RequestContext,
  key: Key,
  value: SavedState[Key] | undefined,
): void {
  if (value === undefined) workbook.settings.getItemOrNullObject(KEYS[key]).delete();
  else workbook.settings.add(KEYS[key], JSON.stringify(value));
}

/** A setting's value; what another program or an older version left there in another form counts as nothing. */
function parsed<Value>(
  schema: v.GenericSchema<unknown, Value>,
  item: Excel.Setting,
  otherwise: Value,
): Value {
  if (item.isNullObject) return otherwise;
  try {
    const result = v.safeParse(schema, JSON.parse(String(item.value)));
    return result.success ? result.output : otherwise;
  } catch {
    return otherwise;
  }
}
