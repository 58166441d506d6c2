import type { Contract } from "../../contract/contract";
import { wholeRegionReader } from "../../contract/wholeRegion";
import {
  asideText,
  isRemark,
  isSpanOfMonths,
  isWordsOnly,
  isYear,
  type AsideKind,
} from "../values/asideText";
import type { Entry } from "../values/entry";
import { memoize } from "../values/memoize";

/** The kind of a row that holds no data of its own. */
export interface AsideRow {
  readonly kind: AsideKind;
  /** The column that says so; empty where it is none of ours. */
  readonly column: string;
  /** Whether its wording says so; else only that it has no place among the data. */
  readonly isCertain: boolean;
}

/** Reaches the entries that decide a row's kind. */
export interface AsideEntries<Row> {
  /** A month or day, or the text that stands in its place. */
  readonly date: (row: Row) => Entry;
  readonly municipality: (row: Row) => Entry;
  /** All of its entries, in their order: asked of few rows. */
  readonly all: (row: Row) => readonly Entry[];
  /** Whether any of its figures is filled: asked of few rows. */
  readonly hasFigures: (row: Row) => boolean;
  /** Whether it is data, whatever is written elsewhere than for its date: asked of few rows. */
  readonly isData?: (row: Row) => boolean;
}

/** Recognises rows that hold no data; texts that many rows share are judged once. */
export function asideRowReader<Row>(
  contract: Pick<Contract, "steering" | "house" | "municipalities">,
  dateColumn: string,
  entries: AsideEntries<Row>,
): (row: Row) => AsideRow | undefined {
  const wordingOf = (
    kindOf: (text: string) => AsideKind | undefined,
  ): ((entry: Entry) => AsideKind | undefined) => {
    const wording = memoize(kindOf);
    return (entry) => (typeof entry === "string" ? wording(entry) : undefined);
  };
  const isWhole = wholeRegionReader(contract);
  // One for each column, as the rows of a column follow each other in some order.
  const ofDate = wordingOf(asideText);
  const ofMunicipality = wordingOf((text) => (isWhole(text) ? "sum" : asideText(text)));
  const judge = (row: Row): AsideRow | undefined => {
    const [date, municipality] = [entries.date(row), entries.municipality(row)];
    const isCertain = true;
    if (ofDate(date) === "sum") return { kind: "sum", column: dateColumn, isCertain };
    // A meeting has a date, whatever stands for its municipality.
    if ((dateColumn === "period" || isBlank(date)) && ofMunicipality(municipality) === "sum") {
      return { kind: "sum", column: "municipality", isCertain };
    }
    if (typeof date === "number") {
      const isSum = isYear(date) && isBlank(municipality) && entries.hasFigures(row);
      return isSum ? { kind: "sum", column: dateColumn, isCertain } : undefined;
    }
    if (!isBlank(municipality)) {
      const isNote = isBlank(date) && !entries.hasFigures(row) && ofMunicipality(municipality) === "note";
      return isNote ? { kind: "note", column: "municipality", isCertain } : undefined;
    }
    const filled = entries.all(row).filter((entry) => !isBlank(entry));
    const [first] = filled;
    const column = first === date ? dateColumn : "";
    const kind = isBlank(date) || first === date ? ofDate(first ?? null) : undefined;
    if (kind !== undefined && (kind === "sum" || !entries.hasFigures(row)))
      return { kind, column, isCertain };
    if (typeof date === "string" && entries.hasFigures(row)) {
      if (isSpanOfMonths(date)) return { kind: "sum", column, isCertain };
      if (isWordsOnly(date)) return { kind: "sum", column, isCertain: false };
    }
    if (filled.length === 1 && typeof date === "string" && first === date && isRemark(date)) {
      return { kind: "note", column, isCertain: false };
    }
    return undefined;
  };
  return (row) => {
    const aside = judge(row);
    return aside && aside.column !== dateColumn && entries.isData?.(row) ? undefined : aside;
  };
}

/** A file's cells hold their padding still. */
function isBlank(entry: Entry): boolean {
  return entry === null || (typeof entry === "string" && entry.trim() === "");
}
