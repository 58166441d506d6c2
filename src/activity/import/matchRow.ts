import type { Municipality } from "../../contract/contract";
import type { ActivityFacts } from "../tables/activityFacts";
import { FIGURE_COLUMNS, type ActivityRow, type FigureColumn } from "../tables/activityRow";
import { type Entry, isBlank } from "../values/entry";
import { sameText } from "../values/normalizeText";

/** Columns of which a file's text replaces the sheet's; the municipality is what finds the row. */
const TEXT_COLUMNS = ["source", "remark"] as const;

/** What a file can change in a row of the sheet, in the table's order. */
export const IMPORTABLE_COLUMNS = [...FIGURE_COLUMNS, ...TEXT_COLUMNS] as const;

type ImportableColumn = (typeof IMPORTABLE_COLUMNS)[number];

type Figures = Readonly<Partial<Record<FigureColumn, number>>>;

interface RowMatch {
  readonly facts: ActivityFacts;
  readonly month: number;
  readonly municipality: Municipality;
  /** Figures that would enter, but for the lock on their month. */
  readonly lockedOut: Figures;
}

/** A row of the file with its place in the sheet, and what enters. */
export type MatchedRow =
  /** The sheet has no row of that month and municipality: the row enters whole, as far as it is sound. */
  | (RowMatch & { readonly at: undefined; readonly newValues: ActivityRow })
  /** It has one: cells enter of which it has another value. */
  | (RowMatch & {
      readonly at: ActivityFacts;
      readonly newValues: Readonly<Partial<Record<ImportableColumn, Entry>>>;
    });

/** One object for all rows that have none: most files hold many of them. */
const NONE = {};

/**
 * What a row of the file has to say that the sheet does not have yet. A blank says nothing; figures are
 * compared by what they mean, for how they are kept is the sheet's own check to judge.
 * @param at the sheet's row of that month and municipality
 * @param faulty columns whose figure has a fault of its own
 */
export function matchRow(
  { facts, month, municipality }: Omit<RowMatch, "lockedOut">,
  at: ActivityFacts | undefined,
  faulty: ReadonlySet<string>,
  isLocked: boolean,
): MatchedRow {
  const figures = newFigures(facts, at, faulty);
  const lockedOut = isLocked ? figures : NONE;
  if (!at) {
    const news = newRow({ facts, month, municipality }, figures);
    return { facts, month, municipality, lockedOut, at, newValues: news };
  }
  const news = { ...(isLocked ? NONE : figures), ...newTexts(facts, at) };
  return { facts, month, municipality, lockedOut, at, newValues: isAny(news) ? news : NONE };
}

/** Whether anything of a row enters: a new row enters whole or, where its month is locked, not at all. */
export function hasNewValues({ at, newValues: news, lockedOut }: MatchedRow): boolean {
  return at ? news !== NONE : lockedOut === NONE;
}

/** Whether a lock keeps figures of a row out. */
export function isLockedOut({ lockedOut }: MatchedRow): boolean {
  return lockedOut !== NONE;
}

/** A row whose figure of young firms does not enter. */
export function withoutYoung(row: MatchedRow): MatchedRow {
  if (!row.at) return { ...row, newValues: { ...row.newValues, young: null } };
  const { young: _young, ...newValues } = row.newValues;
  return { ...row, newValues: isAny(newValues) ? newValues : NONE };
}

function newFigures(
  facts: ActivityFacts,
  at: ActivityFacts | undefined,
  faulty: ReadonlySet<string>,
): Figures {
  let figures: Partial<Record<FigureColumn, number>> = NONE;
  for (const column of FIGURE_COLUMNS) {
    const figure = facts[column];
    if (figure === undefined || isBlank(facts.values[column]) || faulty.has(column)) continue;
    if (at && at[column] === figure) continue;
    if (figures === NONE) figures = {};
    figures[column] = figure;
  }
  return figures;
}

function newTexts(
  { values }: ActivityFacts,
  at: ActivityFacts,
): Readonly<Partial<Record<ImportableColumn, Entry>>> {
  let notes: Partial<Record<ImportableColumn, Entry>> = NONE;
  for (const column of TEXT_COLUMNS) {
    const entry = values[column];
    if (isBlank(entry) || sameText(at.values[column], entry)) continue;
    if (notes === NONE) notes = {};
    notes[column] = entry;
  }
  return notes;
}

/** Where the file has it as it is to be, its very row: of many rows, most are so. */
function newRow({ facts, month, municipality }: Omit<RowMatch, "lockedOut">, figures: Figures): ActivityRow {
  const { values } = facts;
  const isAsWritten =
    values.period === month &&
    values.municipality === municipality.name &&
    FIGURE_COLUMNS.every((column) => values[column] === (figures[column] ?? null));
  if (isAsWritten) return values;
  return {
    period: month,
    municipality: municipality.name,
    individual: figures.individual ?? null,
    collective: figures.collective ?? null,
    growth: figures.growth ?? null,
    young: figures.young ?? null,
    source: values.source,
    remark: values.remark,
  };
}

function isAny(cells: object): boolean {
  for (const _column in cells) return true;
  return false;
}
