import type { Contract } from "../../contract/contract";
import { type Entry, isBlank } from "../values/entry";
import { isExcelDay } from "../../calc/serialDate";
import { asideText } from "../values/asideText";
import type { CellMark, EnteredRow } from "./enteredRow";
import { asideRowReader, type AsideEntries } from "./asideRow";
import { MEETING_COLUMN_IDS, type MeetingRow } from "./meetingRow";
import { municipalityReader } from "../values/municipalityReader";
import { parseKind, type Kind } from "../values/parseKind";
import { parseYesNo } from "../values/parseYesNo";
import { readCvr } from "../values/readCvr";
import { readReference } from "../values/readReference";
import type { RowFacts } from "./rowFacts";

/** A meeting with the meaning of its entries. */
export interface MeetingFacts extends RowFacts {
  readonly values: MeetingRow;
  /** Excel serial number of a whole day. */
  readonly date: number | undefined;
  readonly founded: number | undefined;
  /** Eight digits, whether or not they pass their check. */
  readonly cvr: string | undefined;
  /** The key of a firm without a number; `undefined` where it is blank or a placeholder. */
  readonly reference: string | undefined;
  readonly kind: Kind | undefined;
  /** `undefined` where the cell says neither yes nor no. */
  readonly growth: boolean | undefined;
  /** Whether any cell of the row is filled. */
  readonly filled: boolean;
}

/** Reads the meaning of meetings; entries that many rows share are read once. */
export function meetingFactsReader(contract: Contract): (row: EnteredRow<MeetingRow>) => MeetingFacts {
  const readMunicipality = municipalityReader(contract);
  const readAside = asideRowReader(contract, "date", ASIDE_ENTRIES);
  return ({ row, values, marks, computed, misfit }) => ({
    row,
    values,
    marks,
    computed,
    misfit,
    aside: typeof values.date === "number" ? undefined : readAside(values),
    ...readMunicipality(values.municipality),
    date: entryDay(values.date, marks?.["date"]),
    founded: entryDay(values.founded, marks?.["founded"]),
    cvr: readCvr(values.cvr),
    reference: readReference(values.reference),
    kind: typeof values.kind === "string" ? parseKind(values.kind) : undefined,
    growth: parseYesNo(values.growth),
    filled: Object.values(values).some((entry) => !isBlank(entry)),
  });
}

const ASIDE_ENTRIES: AsideEntries<MeetingRow> = {
  date: ({ date }) => date,
  municipality: ({ municipality }) => municipality,
  all: (values) => MEETING_COLUMN_IDS.map((column) => values[column]),
  hasFigures: () => false,
  hasNumbers: () => false,
  isData: hasMeetingData,
};

/**
 * Whether cells hold what only a meeting has, never a sum or a note: a firm's number, a kind, a yes or no, a day, a
 * reference. A firm's name may well read like a note, and it may be the first cell filled in.
 */
export function hasMeetingData(
  cells: Pick<MeetingRow, "date" | "cvr" | "kind" | "growth" | "founded" | "reference">,
): boolean {
  const { date, cvr, kind, growth, founded, reference } = cells;
  // After a word such as "total", a whole number is a count.
  const isCount = asideText(String(date ?? "")) === "sum" && /^\s*\d+\s*$/.test(String(reference));
  return (
    readCvr(cvr) !== undefined ||
    parseKind(String(kind)) !== undefined ||
    (/\p{L}/u.test(String(growth ?? "")) && parseYesNo(growth) !== undefined) ||
    (typeof founded === "number" && isExcelDay(founded)) ||
    (!isCount && readReference(reference) !== undefined && asideText(String(reference)) === undefined)
  );
}

/** A day of Excel's calendar from March 1900 on that is certain; texts were parsed with their file. */
function entryDay(entry: Entry, mark: CellMark | undefined): number | undefined {
  if (mark?.kind === "order") return undefined;
  return typeof entry === "number" && isExcelDay(entry) ? Math.floor(entry) : undefined;
}
