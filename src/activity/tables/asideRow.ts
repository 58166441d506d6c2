import type { Contract } from "../../contract/contract";
import { findMunicipality, nearestMunicipality } from "../../contract/municipalities";
import { municipalitiesIn } from "../values/municipalitiesIn";
import { wholeRegionReader } from "../../contract/wholeRegion";
import { asideText, isRemark, isSpanOfMonths, isSumLabel, isYear, type AsideKind } from "../values/asideText";
import type { Entry } from "../values/entry";
import { memoize } from "../values/memoize";
import { namesOneMonth } from "../values/namesOneMonth";
import { readWrittenDate } from "../values/writtenDate";

/** The kind of a row that holds no data of its own. */
export interface AsideRow {
  readonly kind: AsideKind;
  /** The column whose text shows it; empty where that is none of ours. */
  readonly column: string;
  /** Whether its wording shows it; otherwise only its position among the data does. */
  readonly isCertain: boolean;
}

/** Access to the entries that decide a row's kind. */
export interface AsideEntries<Row> {
  /** A month or day, or the text that stands in its place. */
  readonly date: (row: Row) => Entry;
  readonly municipality: (row: Row) => Entry;
  /** All of its entries, in their order: asked of few rows. */
  readonly all: (row: Row) => readonly Entry[];
  /** Whether any of its figures is filled: asked of few rows. */
  readonly hasFigures: (row: Row) => boolean;
  /** Whether any of them has a digit: asked of few rows. */
  readonly hasNumbers: (row: Row) => boolean;
  /** Whether it is data, whatever is written for its date or municipality: asked of few rows. */
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
  // One memo for each column, since successive texts of a column tend to recur.
  const ofDate = wordingOf(asideText);
  const ofMunicipality = wordingOf((text) => (isWhole(text) ? "sum" : asideText(text)));
  const isKnown = memoize((text: string) => findMunicipality(contract, text) !== undefined);
  const isPlace = (entry: Entry) => typeof entry === "string" && isKnown(entry);
  const isMonthOrDay = memoize((text: string) => readWrittenDate(text) !== undefined);
  /** Whether a text is several words and no misspelt municipality. */
  const isSentence = (text: string) =>
    /\S\s+\S/.test(text.trim()) && nearestMunicipality(contract, text) === undefined;
  /** Whether a row has one month, or a text that might have been one. */
  const isOfMonth = (date: Entry) => {
    if (typeof date !== "string") return date !== null && !(typeof date === "number" && isYear(date));
    return ofDate(date) === "sum" ? namesOneMonth(date) : !isBlank(date) && !isSpanOfMonths(date);
  };
  /** Whether a row has one municipality, or figures of one that cannot be read. */
  const isOfPlace = (municipality: Entry, row: Row) => {
    if (ofMunicipality(municipality) === "sum") {
      return !isWhole(String(municipality)) && municipalitiesIn(contract, String(municipality)).length === 1;
    }
    return isPlace(municipality) || (!isBlank(municipality) && entries.hasFigures(row));
  };
  const judge = (row: Row): AsideRow | undefined => {
    const [date, municipality] = [entries.date(row), entries.municipality(row)];
    const isCertain = true;
    const dateKind = ofDate(date);
    // A meeting has a date, whatever stands for its municipality.
    const isOfSeveral = (dateColumn === "period" || isBlank(date)) && ofMunicipality(municipality) === "sum";
    if (dateKind === "sum" || isOfSeveral) {
      // Figures of one month and municipality are data, whatever other words stand with them.
      if (dateColumn === "period" && isOfMonth(date) && isOfPlace(municipality, row)) return undefined;
      return { kind: "sum", column: dateKind === "sum" ? dateColumn : "municipality", isCertain };
    }
    if (typeof date === "number") {
      const isSum = isYear(date) && isBlank(municipality) && entries.hasFigures(row);
      return isSum ? { kind: "sum", column: dateColumn, isCertain } : undefined;
    }
    if (dateKind === undefined && isPlace(municipality)) return undefined;
    if (typeof date === "string" && isMonthOrDay(date)) return undefined;
    const filled = entries.all(row).filter((entry) => !isBlank(entry));
    const [first = null] = filled;
    const column = first === date ? dateColumn : first === municipality ? "municipality" : "";
    // Parts of a note that a separator has split off may stand in any column; figures and meetings are not such parts.
    const isLoose = !entries.hasNumbers(row) && (dateColumn === "period" || !isPlace(municipality));
    if (ofDate(first) === "note" && isLoose) return { kind: "note", column, isCertain };
    // The label of a row stands for its month, or before a blank one.
    const isLabel =
      first === date
        ? isBlank(municipality)
        : isBlank(date) && (first === municipality || isBlank(municipality));
    if (!isLabel || typeof first !== "string") return undefined;
    if (ofDate(first) === "sum") return { kind: "sum", column, isCertain };
    if (entries.hasFigures(row)) {
      if (isSpanOfMonths(first)) return { kind: "sum", column, isCertain };
      if (first === date && isSumLabel(first)) return { kind: "sum", column, isCertain: false };
    }
    const isAlone = filled.length === 1 && (first === date || (first === municipality && isSentence(first)));
    return isAlone && isRemark(first) ? { kind: "note", column, isCertain: false } : undefined;
  };
  return (row) => {
    const aside = judge(row);
    const mayBeData = aside && (aside.kind === "sum" || aside.column !== dateColumn);
    return mayBeData && entries.isData?.(row) ? undefined : aside;
  };
}

/** Cells of a file still have their padding. */
function isBlank(entry: Entry): boolean {
  return entry === null || (typeof entry === "string" && entry.trim() === "");
}
