import type { Municipality } from "../../contract/contract";
import type { ActivityFacts } from "../tables/activityFacts";
import { figureColumns, type ActivityRow, type FigureColumn } from "../tables/activityRow";
import { type Entry, isBlank } from "../values/entry";
import { sameText } from "../values/normalizeText";

/** Columns whose text in the file replaces the sheet's; the municipality identifies the row. */
const TEXT_COLUMNS = ["source", "remark"] as const;

type ImportableColumn = FigureColumn | (typeof TEXT_COLUMNS)[number];

/** Columns that a file can change in a row of the sheet, in the table's order. */
export function importableColumns(): readonly ImportableColumn[] {
  return [...figureColumns(), ...TEXT_COLUMNS];
}

type Figures = Readonly<Partial<Record<FigureColumn, number>>>;

interface RowMatch {
  readonly facts: ActivityFacts;
  readonly month: number;
  readonly municipality: Municipality;
  /** Figures that would enter if their month were not locked. */
  readonly lockedOut: Figures;
}

/** A row of the file with its row in the sheet, and the values that enter. */
export type MatchedRow =
  /** The sheet has no row of that month and municipality: all sound values enter. */
  | (RowMatch & { readonly at: undefined; readonly newValues: ActivityRow })
  /** It has one: values that differ enter. */
  | (RowMatch & {
      readonly at: ActivityFacts;
      readonly newValues: Readonly<Partial<Record<ImportableColumn, Entry>>>;
    });

/** One shared object for all rows without new values: most files have many of them. */
const NONE = {};

/**
 * Compares a row of the file with the sheet's. A blank changes nothing; figures are compared by meaning, as the form
 * in which the sheet keeps them is for its own check to judge.
 * @param at the sheet's row of that month and municipality
 * @param faulty columns whose figure has an error
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
    const newValues = newRow({ facts, month, municipality }, figures);
    return { facts, month, municipality, lockedOut, at, newValues };
  }
  // The source states where the locked figures come from, so it is locked too; a remark is kept out with its figures.
  const { source, ...remark } = newTexts(facts, at);
  const unlocked = source === undefined ? remark : { ...remark, source };
  const texts = isLocked ? (lockedOut === NONE ? remark : NONE) : unlocked;
  const newValues = { ...(isLocked ? NONE : figures), ...texts };
  return { facts, month, municipality, lockedOut, at, newValues: isAny(newValues) ? newValues : NONE };
}

/** Whether any value of a row enters: a new row enters whole or, where its month is locked, not at all. */
export function hasNewValues({ at, newValues, lockedOut }: MatchedRow): boolean {
  return at ? newValues !== NONE : lockedOut === NONE;
}

/** Whether a lock keeps figures of a row out. */
export function isLockedOut({ lockedOut }: MatchedRow): boolean {
  return lockedOut !== NONE;
}

/** The row without its figure of young firms. */
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
  for (const column of figureColumns()) {
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
  let texts: Partial<Record<ImportableColumn, Entry>> = NONE;
  for (const column of TEXT_COLUMNS) {
    const entry = values[column];
    if (isBlank(entry) || sameText(at.values[column], entry)) continue;
    if (texts === NONE) texts = {};
    texts[column] = entry;
  }
  return texts;
}

/** A new row for the sheet: the file's own object where it needs no change, as for most rows. */
function newRow({ facts, month, municipality }: Omit<RowMatch, "lockedOut">, figures: Figures): ActivityRow {
  const { values } = facts;
  const columns = figureColumns();
  const isAsWritten =
    values.period === month &&
    values.municipality === municipality.name &&
    columns.every((column) => (values[column] ?? null) === (figures[column] ?? null));
  if (isAsWritten) return values;
  return {
    period: month,
    municipality: municipality.name,
    ...NO_FIGURES,
    ...Object.fromEntries(columns.map((column) => [column, figures[column] ?? null])),
    source: values.source,
    remark: values.remark,
  };
}

const NO_FIGURES = { individual: null, collective: null, growth: null, young: null };

function isAny(cells: object): boolean {
  for (const _column in cells) return true;
  return false;
}
