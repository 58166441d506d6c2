/** A command that can be taken back, also when the workbook is opened anew, as its setting's key names it. */
export interface DoneCommand {
  readonly key: string;
  /** Later ones have higher numbers. */
  readonly number: number;
  /** Its name in the log. */
  readonly action: string;
  readonly characters: number;
  /** When, as `2026-06-30T09:12:00.000Z`. */
  readonly at: string;
}

/** The change of these settings that goes with a batch. */
export interface DoneChange {
  readonly add?: { readonly key: string; readonly text: string };
  readonly remove: readonly string[];
}

const PREFIX = "KKR.Done";
/** All settings of an add-in may weigh 2 MB, and what is being entered may need half of it. */
const MOST_CHARACTERS = 600_000;
const MOST_COMMANDS = 20;

/** The commands among a workbook's settings, the last one last. */
export function doneAmong(keys: readonly string[]): readonly DoneCommand[] {
  return keys
    .flatMap((key): DoneCommand[] => {
      const [prefix, number, action, characters, at] = key.split("|");
      return prefix === PREFIX && action !== undefined && at !== undefined
        ? [{ key, number: Number(number), action, characters: Number(characters), at }]
        : [];
    })
    .toSorted((one, other) => one.number - other.number);
}

/**
 * Keeps one more. The oldest go where all together would be too large, or once they are too many without it: were it
 * taken back, none would lack. One that is too large by itself is not kept.
 */
export function keepDone(
  kept: readonly DoneCommand[],
  { action, at, text }: { readonly action: string; readonly at: string; readonly text: string },
): DoneChange {
  if (text.length > MOST_CHARACTERS) return { remove: [] };
  const number = (kept.at(-1)?.number ?? 0) + 1;
  let characters = text.length;
  const staying = kept.toReversed().filter((each, index) => {
    characters += each.characters;
    return index < MOST_COMMANDS && characters <= MOST_CHARACTERS;
  });
  return {
    add: { key: [PREFIX, number, action, text.length, at].join("|"), text },
    remove: kept.filter((each) => !staying.includes(each)).map(({ key }) => key),
  };
}

export function queueDoneAdded({ workbook }: Excel.RequestContext, { add }: DoneChange): void {
  if (add) workbook.settings.add(add.key, add.text);
}

export function queueDoneRemoved({ workbook }: Excel.RequestContext, keys: readonly string[]): void {
  for (const key of keys) workbook.settings.getItemOrNullObject(key).delete();
}
