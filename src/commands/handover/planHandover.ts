import { plainPlace } from "../../report/kept/splitPlace";
import { isBlank } from "../../activity/values/entry";
import { cellStateOf } from "../../activity/tables/change";
import type { SheetTable } from "../../excel/read/load/loadTable";
import type { SheetChange } from "../../excel/write/sheetChange";
import type { HandoverColumn, HandoverTexts } from "../../language/sheets/handoverTexts";
import type { HandoverRow } from "../../report/handover/handoverRow";
import type { HandoverCells } from "../../sheets/handover/handoverColumns";

/** Cells that change where they stand, and rows that come after them. */
export interface HandoverPlan {
  readonly changes: readonly SheetChange[];
  readonly rows: readonly HandoverCells[];
}

/**
 * A row as it stands on the sheet.
 * @param seen the day on which it was so, as an Excel serial number
 */
export function handoverCells(row: HandoverRow, words: HandoverTexts, seen: number): HandoverCells {
  const { topic, what, detail, where, who, day = null, isOverdue } = row;
  const state = isOverdue ? words.states.overdue : words.states.open;
  const text = (value: string) => value || null;
  return {
    topic: words.topics[topic],
    what,
    detail: text(detail),
    where: text(where.includes("!") ? plainPlace(where).replace("!", " ") : where),
    who: text(who),
    day,
    state,
    seen,
  };
}

/**
 * Brings the sheet to what is open now: a row that is there, known by its topic and what it is of, changes where it
 * stands, so that its note stays beside it; what is open no more says so and stays; what is new comes below.
 * @param isAsked whether a line is among what was looked for now; any other stays as it is
 */
export function planHandover(
  { rows }: Pick<SheetTable<HandoverColumn>, "rows">,
  open: readonly HandoverCells[],
  words: HandoverTexts,
  seen: number,
  isAsked: (line: Pick<Readonly<Record<HandoverColumn, unknown>>, "topic" | "what">) => boolean,
): HandoverPlan {
  const keyOf = (cells: Readonly<Record<"topic" | "what", unknown>>) =>
    JSON.stringify([cells.topic, cells.what]);
  const wanted = new Map(open.map((cells) => [keyOf(cells), cells]));
  const changes = rows.flatMap((row): SheetChange[] => {
    const { values } = row;
    if (isBlank(values.topic) && isBlank(values.what)) return [];
    const cells = wanted.get(keyOf(values));
    // A row that was copied is done with the first of its kind.
    wanted.delete(keyOf(values));
    if (!cells && (values.state === words.states.done || !isAsked(values))) return [];
    const written: Partial<HandoverCells> = cells ?? { state: words.states.done, seen };
    return (Object.keys(written) as (keyof HandoverCells)[]).flatMap((column) => {
      const from = cellStateOf(row, column);
      const value = written[column] ?? null;
      const isSame = !from.mark && (from.value === value || (isBlank(from.value) && isBlank(value)));
      return isSame ? [] : [{ row: row.row, column, from, to: { value } }];
    });
  });
  return { changes, rows: [...wanted.values()] };
}
