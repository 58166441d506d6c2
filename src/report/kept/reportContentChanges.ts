import { compareSignificant } from "../../calc/significantDigits";
import { cellText } from "../content/cellText";
import { sentencesIn } from "../content/sentencesIn";
import type {
  ContentBlock,
  ContentCell,
  ContentTable,
  ReportContent,
  Section,
} from "../content/reportContent";
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
  const tablesOf = (blocks: readonly ContentBlock[]) =>
    blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));
  const rest = tablesOf(after.blocks);
  return tablesOf(before.blocks).flatMap((table) => {
    const at = rest.findIndex(({ kind }) => kind === table.kind);
    const [now] = at < 0 ? [] : rest.splice(at, 1);
    return now ? cellChanges(table, now, before.heading, writing) : [];
  });
}

function cellChanges(then: ContentTable, now: ContentTable, section: string, writing: Writing): CellChange[] {
  const labelOf = (row: readonly ContentCell[]) => cellText(row[0] ?? null, writing);
  const labels = new Set([...then.rows, ...now.rows].map(labelOf));
  return [...labels].flatMap((label) => {
    const [old, given] = [then, now].map(({ rows }) => rows.find((row) => labelOf(row) === label));
    const width = Math.max(old?.length ?? 0, given?.length ?? 0);
    return Array.from({ length: width }).flatMap((_, index): CellChange[] => {
      const column = then.headers[index] ?? "";
      const [from, to] = [old?.[index] ?? null, given?.[index] ?? null];
      if (isSame(from, to)) return [];
      const cell = typeof to === "object" ? to?.from : undefined;
      return [{ section, row: label, column, ...shownApart(from, to, writing), cell }];
    });
  });
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
