import { compareSignificant } from "../../calc/significantDigits";
import { cellText } from "../content/cellText";
import { sentencesIn } from "../content/sentencesIn";
import type { ContentCell, ContentTable, ReportContent, Section } from "../content/reportContent";
import type { Sentence } from "../sentences/sentence";
import type { Writing } from "../writing";

/** A sentence that would be another now; one that is new, or that there is no more, stands on one side alone. */
interface SentenceChange {
  readonly section: string;
  readonly from: Sentence | undefined;
  readonly to: Sentence | undefined;
}

/** A cell of a report's table that would show something else now. */
interface CellChange {
  readonly section: string;
  /** The subject of its row, and its column. */
  readonly row: string;
  readonly column: string;
  readonly from: string;
  readonly to: string;
  /** Where it is read from now, if it is a figure of the workbook. */
  readonly cell: string | undefined;
}

export interface ReportContentChanges {
  readonly sentences: readonly SentenceChange[];
  readonly cells: readonly CellChange[];
}

/** Parts of a report that would read otherwise now; sections that only one of the two has are left out. */
export function reportContentChanges(
  then: ReportContent,
  now: ReportContent,
  writing: Writing,
): ReportContentChanges {
  const pairs = then.sections.flatMap((before): [Section, Section][] => {
    const after = now.sections.find(({ id }) => id === before.id);
    return after ? [[before, after]] : [];
  });
  // A sentence that has moved, as another goal comes before it, still counts as said.
  const [saidThen, saidNow] = [then, now].map(
    ({ sections }) => new Set(sections.flatMap((section) => sentencesIn(section).map(({ text }) => text))),
  ) as [Set<string>, Set<string>];
  return {
    sentences: pairs.flatMap(([before, after]) =>
      sentenceChanges(
        before.heading,
        sentencesIn(before).filter(({ text, isApart }) => !isApart && !saidNow.has(text)),
        sentencesIn(after).filter(({ text, isApart }) => !isApart && !saidThen.has(text)),
      ),
    ),
    cells: pairs.flatMap(([before, after]) => tableChanges(before, after, writing)),
  };
}

function sentenceChanges(
  section: string,
  removed: readonly Sentence[],
  come: readonly Sentence[],
): SentenceChange[] {
  const rest = [...come];
  const pairs = removed.map((from): SentenceChange => {
    const at = likest(from, rest);
    return { section, from, to: at < 0 ? undefined : rest.splice(at, 1)[0] };
  });
  return [...pairs, ...rest.map((to) => ({ section, from: undefined, to }))];
}

/** The first of the sentences that share most cells with another; -1 where none shares one. */
function likest({ cells }: Sentence, others: readonly Sentence[]): number {
  const shared = others.map((each) => each.cells.filter((cell) => cells.includes(cell)).length);
  const most = Math.max(0, ...shared);
  return most === 0 ? -1 : shared.indexOf(most);
}

function tableChanges(before: Section, after: Section, writing: Writing): CellChange[] {
  const rest = tablesOf(after);
  return tablesOf(before).flatMap(({ table, about }) => {
    const at = rest.findIndex((each) => each.table.kind === table.kind && each.about === about);
    const [now] = at < 0 ? [] : rest.splice(at, 1);
    return now ? cellChanges(table, now.table, before.heading, writing) : [];
  });
}

/** Tables with what they are about: the subheading that they stand under. */
function tablesOf({ blocks }: Section): { readonly table: ContentTable; readonly about: string }[] {
  let about = "";
  return blocks.flatMap((block) => {
    if (block.kind === "text" && block.isSubheading) about = block.text;
    return block.kind === "table" ? [{ table: block.table, about }] : [];
  });
}

function cellChanges(then: ContentTable, now: ContentTable, section: string, writing: Writing): CellChange[] {
  const { notGiven } = writing.texts.frame;
  const labelOf = (row: readonly ContentCell[]) => cellText(row[0] ?? null, writing);
  const labels = new Set([...then.rows, ...now.rows].map(labelOf));
  const columns = new Set([...columnsOf(then), ...columnsOf(now)]);
  return [...labels].flatMap((label) => {
    const [old, given] = [then, now].map(({ rows }) => rows.find((row) => labelOf(row) === label));
    return [...columns].flatMap((column): CellChange[] => {
      const [oldAt, givenAt] = [then, now].map((table) => columnsOf(table).indexOf(column)) as [
        number,
        number,
      ];
      const [one, other] = [old?.[oldAt] ?? null, given?.[givenAt] ?? null];
      // Where a table has no such column, nothing was given for it.
      const from = oldAt < 0 && other !== null ? notGiven : one;
      const to = givenAt < 0 && one !== null ? notGiven : other;
      if (isSame(from, to)) return [];
      const header = then.headers[oldAt] ?? now.headers[givenAt] ?? "";
      const cell = typeof to === "object" ? to?.from : undefined;
      return [{ section, row: label, column: header, ...shownApart(from, to, writing), cell }];
    });
  });
}

/** Which of its kind's columns a table has. */
function columnsOf({ kept, headers, rows }: ContentTable): readonly number[] {
  return kept ?? [...(rows[0] ?? headers).keys()];
}

function isSame(one: ContentCell, other: ContentCell): boolean {
  if (one === null || other === null || typeof one === "string" || typeof other === "string") {
    return (one || null) === (other || null);
  }
  return compareSignificant(one.value, other.value) === 0;
}

/** Both as the report shows them; in full where that looks the same. */
function shownApart(from: ContentCell, to: ContentCell, writing: Writing) {
  const [one, other] = [from, to].map((each) => cellText(each, writing));
  const isApart = one !== other || typeof from !== "object" || typeof to !== "object";
  const full = (cell: ContentCell) =>
    typeof cell === "object" && cell ? writing.numerals.number(cell.value, { least: 0, most: 15 }) : "";
  return isApart ? { from: one ?? "", to: other ?? "" } : { from: full(from), to: full(to) };
}
