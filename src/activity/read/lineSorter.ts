import type { EnteredRow, RowMisfit } from "../tables/enteredRow";
import type { TableSchema } from "../tables/tableSchema";
import type { Entry } from "../values/entry";
import { contradictionReader } from "./contradiction";
import { duplicatePlaces, namedColumns } from "./mapColumns";
import type { Line, Separator } from "./parseLines";
import { isFurtherHeader, isSecondHeader } from "./specialLines";
import { splitFigures } from "./splitFigures";
import type { TableReader } from "./tableReader";

/** The place of a column that a file lacks: no row has so many cells. */
export const NOWHERE = 2 ** 30;

/** A row that was read, and may still be changed until it is handed on. */
export type ReadRow<Column extends string> = EnteredRow<Record<Column, Entry>> & {
  marks?: EnteredRow<unknown>["marks"];
  misfit?: RowMisfit;
};

/** Facts that a file's header gives about the lines below it. */
interface HeaderFacts {
  readonly header: readonly string[];
  /** The places of columns that are read. */
  readonly used: ReadonlySet<unknown>;
  readonly separator: Separator;
}

/** Sorts a file's lines below its header into rows of data and those that are left out. */
export function lineSorter<Column extends string>(
  { schema, asideKind, counted, figures, texts, values, uncountedValues }: TableReader<Column>,
  at: Readonly<Record<Column, number>>,
  { header, used, separator }: HeaderFacts,
) {
  const rows: ReadRow<Column>[] = [];
  const sums: ReadRow<Column>[] = [];
  const sorted = {
    rows,
    sums,
    totals: [] as number[],
    remarks: [] as number[],
    repeatedHeaders: [] as number[],
  };
  const hasHeader = header.some(Boolean);
  const asideKindOf = asideKind(at);
  const isHeading = (name: string) => namedColumns(schema, [name]).size > 0;
  const needed = 1 + Math.max(...counted.map((column) => at[column]).filter((place) => place !== NOWHERE));
  const contradiction = contradictionReader(schema, header, at, used);
  /** The row of a further header with other columns than the first. */
  let below: number | undefined;
  const misfitOf = (cells: readonly string[]): RowMisfit | undefined => {
    if (below !== undefined) return { cells: cells.length, header: header.length, below };
    if (isOfOtherLength(cells)) return { cells: cells.length, header: header.length };
    const contradicted = contradiction?.(cells);
    return contradicted && { cells: cells.length, header: header.length, contradicted };
  };
  const isOfOtherLength = (cells: readonly string[]): boolean => {
    if (!hasHeader || cells.length === header.length) return false;
    const isLonger = cells.length > header.length && cells.slice(header.length).some((cell) => cell.trim());
    const isLosing = cells.length < Math.min(needed, header.length);
    return isLonger || isLosing;
  };
  const isUnnamed = (place: number) => !header[place] && !used.has(place);
  const places = header.map((_, place) => place);
  const figureAt = new Set(figures.map((column) => at[column]));
  const textAt = new Set([...texts.map((column) => at[column]), ...places.filter(isUnnamed)]);
  const keys = schema.columns
    .filter((column) => !figureAt.has(at[column]) && !textAt.has(at[column]))
    .flatMap((column) => [at[column], ...duplicatePlaces(schema, header, column, at[column])]);
  const splits = splitFigures<ReadRow<Column>>(
    { figures: figureAt, texts: textAt, keys: new Set(keys), width: header.length },
    separator,
  );
  const unnamed = new Set<number>();
  let blank = places.filter(isUnnamed);
  const seeUnnamed = (cells: readonly string[]) => {
    // Without a header, any column that is not ours has no heading.
    const open = hasHeader ? blank : cells.map((_, place) => place).filter(isUnnamed);
    for (const place of open) if (cells[place]?.trim()) unnamed.add(place);
    if (unnamed.size > 0) blank = blank.filter((place) => !unnamed.has(place));
  };
  let isFirst = true;
  const sort = ({ row, cells }: Line) => {
    const isUnits = isFirst && isSecondHeader(cells, isHeading);
    isFirst = false;
    const isFurther = hasHeader && (sameCells(cells, header) || isFurtherHeader(cells, isHeading));
    if (isFurther && !isUnits) below = isSameHeader(schema, header, cells) ? undefined : row;
    if (isFurther || isUnits) return sorted.repeatedHeaders.push(row);
    const aside = asideKindOf(cells);
    if (aside === "sum" && !contradiction?.(cells)) {
      sums.push({ row, values: uncountedValues(cells, at) });
      return sorted.totals.push(row);
    }
    if (aside === "note") return sorted.remarks.push(row);
    const misfit = misfitOf(cells);
    const read: ReadRow<Column> = { row, values: (misfit ? uncountedValues : values)(cells, at) };
    if (blank.length > 0 || (!hasHeader && cells.length > used.size)) seeUnnamed(cells);
    if (misfit) read.misfit = misfit;
    else if (hasHeader && figureAt.size > 0) splits.see(cells, read);
    return rows.push(read);
  };
  return { sort, sorted, splits: splits.found, unnamed: () => [...unnamed].sort((a, b) => a - b) };
}

/** Whether a further header means the same columns, however it is written. */
function isSameHeader<Column extends string>(
  schema: TableSchema<Column>,
  header: readonly string[],
  cells: readonly string[],
): boolean {
  const placesOf = (headings: readonly string[]) => {
    const named = namedColumns(schema, headings);
    return schema.columns.map((column) => named.get(column)?.join() ?? "").join(";");
  };
  return sameCells(cells, header) || placesOf(cells) === placesOf(header);
}

function sameCells(cells: readonly string[], header: readonly string[]): boolean {
  for (let index = 0; index < header.length; index++) {
    if (header[index] !== (cells[index] ?? "").trim()) return false;
  }
  return true;
}
