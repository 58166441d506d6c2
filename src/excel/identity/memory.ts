import * as v from "valibot";
import { lockedSchema, type LockedPeriods } from "../../activity/check/lockedFigures";
import { muteSchema, type Mute } from "../../activity/check/mute";
import { madeUpCountSchema, type MadeUpCount } from "../../activity/derive/derivedCount";
import { readRememberedMappings, type RememberedMapping } from "../../activity/read/rememberedMapping";
import { runExcel } from "../runExcel";

/** What a workbook keeps for us besides its cells. */
export interface Memory {
  readonly mutes: readonly Mute[];
  readonly locked: LockedPeriods | undefined;
  /** Whether cells with issues are marked on the sheets. */
  readonly marked: boolean;
  /** Which columns of files are ours, as somebody once confirmed. */
  readonly mappings: readonly RememberedMapping[];
  /** Unique counts that were made up from meetings, the latest first. */
  readonly madeUp: readonly MadeUpCount[];
}

/** The add-in's settings, which are saved with the file; each a text in JSON. */
const KEYS: Readonly<Record<keyof Memory, string>> = {
  mutes: "KKR.Mutes",
  locked: "KKR.Locked",
  marked: "KKR.Marked",
  mappings: "KKR.Mappings",
  madeUp: "KKR.MadeUp",
};

const SCHEMAS = {
  mutes: v.array(muteSchema),
  locked: v.optional(lockedSchema),
  marked: v.boolean(),
  mappings: v.pipe(v.unknown(), v.transform(readRememberedMappings)),
  madeUp: v.array(madeUpCountSchema),
};

/** Asks for it with the next request. */
export function askForMemory({ workbook }: Excel.RequestContext): () => Memory {
  const ask = (key: keyof Memory) => workbook.settings.getItemOrNullObject(KEYS[key]).load("value");
  const items = {
    mutes: ask("mutes"),
    locked: ask("locked"),
    marked: ask("marked"),
    mappings: ask("mappings"),
    madeUp: ask("madeUp"),
  };
  return () => ({
    mutes: parsed(SCHEMAS.mutes, items.mutes, []),
    locked: parsed(SCHEMAS.locked, items.locked, undefined),
    marked: parsed(SCHEMAS.marked, items.marked, false),
    mappings: parsed(SCHEMAS.mappings, items.mappings, []),
    madeUp: parsed(SCHEMAS.madeUp, items.madeUp, []),
  });
}

/** Keeps one part of it, in one request; `undefined` forgets it. */
export async function remember<Key extends keyof Memory>(key: Key, value: Memory[Key]): Promise<void> {
  await runExcel(async (context) => {
    keep(context, key, value);
    await context.sync();
  });
}

/** Keeps one part of it with the batch that is under way. */
export function keep<Key extends keyof Memory>(
  { workbook }: Excel.RequestContext,
  key: Key,
  value: Memory[Key],
): void {
  workbook.settings.add(KEYS[key], JSON.stringify(value ?? null));
}

/** What another program or an older version left there in another form counts as nothing. */
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
