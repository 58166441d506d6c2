import type { ActivityColumn, ActivityRow } from "../tables/activityRow";
import type { Encoding } from "./decodeText";
import type { DateOrder } from "../values/dateOrder";
import type { EnteredRow } from "../tables/enteredRow";
import type { ColumnOf, EnteredTable } from "../tables/enteredTable";
import type { ColumnMapping, DoubledHeadings } from "./mapColumns";
import type { MeetingColumn, MeetingRow } from "../tables/meetingRow";
import type { Separator } from "./parseLines";
import type { TableNotes } from "./parseTable";
import type { UnreadableFileReason } from "../../language/pane/import/importPaneTexts";

/** Where rows come from: a file's bytes, or what was copied from a sheet. */
export type ImportSource =
  | { readonly kind: "file"; readonly bytes: Uint8Array; readonly name: string }
  | { readonly kind: "clipboard"; readonly text: string };

/** The user's choices so far; the rest is detected. */
export interface ImportChoices {
  readonly encoding?: Encoding;
  readonly separator?: Separator;
  readonly table?: EnteredTable;
  /** The row of the headings, counted from 1; 0 where there are none. */
  readonly headerRow?: number;
  /** All columns of ours, by their index in the file; those of another table are ignored. */
  readonly mapping?: ColumnMapping<ColumnOf[EnteredTable]>;
  /** Which of day and month stands first, where the file leaves it open. */
  readonly dateOrder?: DateOrder;
  /** Whether a month and municipality without a row means 0. */
  readonly zeros?: boolean;
  /** Until the month that begins on that day, an Excel serial number; absent, the last that the file has. */
  readonly zerosUntil?: number;
}

/** The origin of a column mapping. */
export type MappedBy = "header" | "remembered" | "user" | "order";

/** A file as it was recognised, for the user to see and correct. */
export interface ImportFile<Table extends EnteredTable = EnteredTable> {
  readonly table: Table;
  /** `undefined` for the clipboard, which is text already. */
  readonly encoding: Encoding | undefined;
  readonly separator: Separator;
  /** 0 where there are no headings: then columns are taken in the table's own order. */
  readonly headerRow: number;
  /** The headings as written, without the spaces around them; empty where there are none. */
  readonly header: readonly string[];
  /** How many columns the file has, to the right of the header too. */
  readonly width: number;
  /** The first rows below the header, as written, shown to a user who chooses columns by hand. */
  readonly sample: readonly (readonly string[])[];
  readonly mapping: ColumnMapping<ColumnOf[Table]>;
  readonly mappedBy: MappedBy;
  /** The order of days and months that the user chose, for this file or for an earlier one of its shape. */
  readonly dateOrder: DateOrder | undefined;
  /** Whether an absent row means 0, as the user said of this file or of an earlier one of its shape. */
  readonly zeros: boolean | undefined;
  /** Likely columns, from which nothing is read until the user confirms them. */
  readonly proposed: ColumnMapping<ColumnOf[Table]>;
  /** Headings that mean the same column of ours, of which the user has not chosen one. */
  readonly doubled: readonly DoubledHeadings[];
  /** Required columns that nothing is mapped to; all of a group of which one would do. */
  readonly missing: readonly ColumnOf[Table][];
}

/** The rows of a file, and notes for its reader. */
type ImportRows =
  | {
      readonly table: "activity";
      readonly rows: readonly EnteredRow<ActivityRow>[];
      /** Rows left out because they sum others up. */
      readonly sums: readonly EnteredRow<ActivityRow>[];
      readonly columns: ReadonlySet<ActivityColumn>;
      readonly notes: TableNotes;
    }
  | {
      readonly table: "meetings";
      readonly rows: readonly EnteredRow<MeetingRow>[];
      readonly columns: ReadonlySet<MeetingColumn>;
      readonly notes: TableNotes;
    };

/** A file read for import, or the reason why not, with what the user can change about it. */
export type ImportReadResult =
  | { readonly ok: true; readonly file: ImportFile; readonly read: ImportRows }
  | { readonly ok: false; readonly reason: UnreadableFileReason }
  | { readonly ok: false; readonly reason: "columns-missing"; readonly file: ImportFile }
  /** `row` is where a quotation mark opens that never closes. */
  | { readonly ok: false; readonly reason: "quote-open"; readonly row: number; readonly file: ImportFile };
