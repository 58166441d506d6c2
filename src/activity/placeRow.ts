import type { Municipality } from "../contract/contract";
import type { ActivityFacts } from "./activityFacts";
import { FIGURE_COLUMNS, type ActivityRow, type Entry, type FigureColumn } from "./activityRow";
import { isBlank } from "./enteredRow";
import { sameText } from "./sameMeaning";

/** Columns of which a file's text replaces the sheet's; the municipality is what finds the row. */
const NOTE_COLUMNS = ["source", "remark"] as const;

type NoteColumn = (typeof NOTE_COLUMNS)[number];

export type News = Readonly<Partial<Record<FigureColumn | NoteColumn, Entry>>>;

/** A row of the file with its place in the sheet. */
export interface PlacedRow {
  readonly facts: ActivityFacts;
  readonly month: number;
  readonly municipality: Municipality;
  /** The sheet's row of that month and municipality; without it, the row is new. */
  readonly at: ActivityFacts | undefined;
  /** What enters: in a new row all that is sound, else what the sheet has another value for. */
  readonly news: News;
  /** Figures that would enter, but for the lock on their month. */
  readonly held: Readonly<Partial<Record<FigureColumn, number>>>;
}

/**
 * What a row of the file has to say that the sheet does not have yet. A blank says nothing; figures are
 * compared by what they mean, for how they are kept is the sheet's own check to judge.
 * @param place month, municipality and the sheet's row for them
 * @param isUsable whether a figure has no fault of its own
 */
export function placeRow(
  facts: ActivityFacts,
  place: Pick<PlacedRow, "month" | "municipality" | "at">,
  isUsable: (column: FigureColumn) => boolean,
  isLocked: boolean,
): PlacedRow {
  const { at } = place;
  const news: Partial<Record<FigureColumn | NoteColumn, Entry>> = {};
  const held: Partial<Record<FigureColumn, number>> = {};
  for (const column of FIGURE_COLUMNS) {
    const figure = facts[column];
    if (figure === undefined || isBlank(facts.values[column]) || !isUsable(column)) continue;
    if (at && at[column] === figure) continue;
    if (isLocked) held[column] = figure;
    else news[column] = figure;
  }
  for (const column of NOTE_COLUMNS) {
    const entry = facts.values[column];
    if (!isBlank(entry) && !(at && sameText(at.values[column], entry))) news[column] = entry;
  }
  return { facts, ...place, news, held };
}

/** Whether anything of a row enters: a new row enters whole or, where its month is locked, not at all. */
export function hasNews({ at, news, held }: PlacedRow): boolean {
  return at ? Object.keys(news).length > 0 : Object.keys(held).length === 0;
}

/** Whether a lock keeps figures of a row out. */
export function isHeld({ held }: PlacedRow): boolean {
  return Object.keys(held).length > 0;
}

/** What the row of the sheet holds once the news have entered. */
export function valuesOnceEntered({ at, news, month, municipality }: PlacedRow): ActivityRow {
  return { ...(at?.values ?? BLANK_ROW), ...news, period: month, municipality: municipality.name };
}

const BLANK_ROW: ActivityRow = {
  period: null,
  municipality: null,
  individual: null,
  collective: null,
  growth: null,
  young: null,
  source: null,
  remark: null,
};
