import type { Contract } from "../../contract/contract";
import { measuresWithReadings, type ReadingKey } from "../../contract/readings";
import type { RecordFacts } from "./recordFacts";
import type { Figure, Wording } from "./figure";

/** A cell's content, blank as `null`. */
type CellValue = string | number | boolean | null;

/** A cell as it was read, and where it stands (`Målark!H8`). */
export interface ReadCell {
  readonly value: CellValue;
  readonly cell: string;
}

/** A row by its table's headers. */
export type WorkbookRow = Readonly<Record<string, ReadCell | undefined>>;

/** The meaning of a row of Aktivitet, from the workbook's own columns beside it. */
export interface CountedColumns {
  /** By their headers, which include the figures'. */
  readonly rows: readonly WorkbookRow[];
  /** People's entries in Aktivitet beside each, by the table's headers. */
  readonly entered?: readonly WorkbookRow[];
  /** Cells because of which one of the columns is not computed. */
  readonly broken?: readonly string[];
  /** The place of a whole column, by its header. */
  readonly columns: Readonly<Record<string, string | undefined>>;
}

/** The settings of Forudsætninger and Kommuner that a report refers to, whatever the contract. */
const READ_SETTINGS = [
  "chosenYear",
  "statusDate",
  "reportKind",
  "countedUntil",
  "estimates",
  "compareKnown",
  "guidanceUnit",
  "amberZone",
  "populationSource",
  "individualTarget",
] as const;

export type ReadSetting = (typeof READ_SETTINGS)[number] | ReadingKey;

/** These, and how each measure is read that can be read in several ways. */
export function settingsToRead(contract: Pick<Contract, "measures">): readonly ReadSetting[] {
  return [...READ_SETTINGS, ...measuresWithReadings(contract).map(({ key }) => key)];
}

/**
 * Texts that people have typed for reports: the rows of all tables of the sheets for them, and the recommendation to
 * the meeting.
 */
interface TypedRead {
  readonly explanations: readonly WorkbookRow[];
  readonly reportWay: readonly WorkbookRow[];
  readonly recommendation: ReadCell | undefined;
}

/** A meeting that no count takes in: what can be read of it, and the cells that keep it out. */
export interface MeetingLeftOut {
  /** The first of its month as an Excel serial number. */
  readonly month: number | undefined;
  readonly municipality: string | undefined;
  readonly cells: readonly string[];
}

/** The contents of a workbook that a report needs, as they were read. */
export interface WorkbookRead {
  /** The rows of all tables of measures. */
  readonly targets: readonly WorkbookRow[];
  readonly municipalities: readonly WorkbookRow[];
  readonly years: readonly WorkbookRow[];
  readonly areas: readonly WorkbookRow[];
  readonly funding: readonly WorkbookRow[];
  readonly counted: CountedColumns;
  readonly settings: Readonly<Partial<Record<ReadSetting, ReadCell>>>;
  readonly typed: TypedRead;
  readonly meetingsLeftOut: readonly MeetingLeftOut[];
  readonly records?: RecordFacts;
}

/** A cell that holds a number. */
export function figureIn(read: ReadCell | undefined): Figure | undefined {
  return typeof read?.value === "number" ? { value: read.value, cell: read.cell } : undefined;
}

/** A cell that holds a text. */
export function wordingIn(read: ReadCell | undefined): Wording | undefined {
  const text = typeof read?.value === "string" ? read.value.trim() : "";
  return read && text ? { text, cell: read.cell } : undefined;
}

/** A cell that holds a text, or a year, which stands there as a number where it was copied from one. */
export function yearOrWordingIn(read: ReadCell | undefined): Wording | undefined {
  const year = figureIn(read);
  const isYear =
    year !== undefined && Number.isInteger(year.value) && year.value >= 1900 && year.value < 2200;
  return isYear ? { text: String(year.value), cell: year.cell } : wordingIn(read);
}
