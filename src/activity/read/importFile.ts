import type { ActivityColumn, ActivityRow } from "../tables/activityRow";
import type { Encoding } from "./decodeText";
import type { EnteredRow } from "../tables/enteredRow";
import type { ColumnOf, FileTable } from "../tables/fileTable";
import type { ColumnMapping } from "./mapColumns";
import type { MeetingColumn, MeetingRow } from "../tables/meetingRow";
import type { Separator } from "./parseLines";
import type { TableNotes } from "./parseTable";
import type { UnreadableFileReason } from "./readTextFile";

/** Where rows come from: a file's bytes, or what was copied from a sheet. */
export type ImportSource =
  | { readonly kind: "file"; readonly bytes: Uint8Array }
  | { readonly kind: "clipboard"; readonly text: string };

/** What the user has decided so far; the rest is found. */
export interface ImportChoices {
  readonly encoding?: Encoding;
  readonly separator?: Separator;
  readonly table?: FileTable;
  /** The row of the headings, counted from 1; 0 where there are none. */
  readonly headerRow?: number;
  /** All columns that are ours, by their place in the file; columns of another table say nothing. */
  readonly mapping?: ColumnMapping<ColumnOf[FileTable]>;
}

/** Who says that a column of the file is ours. */
export type MappedBy = "header" | "remembered" | "user" | "order";

/** What a file turned out to be: to be shown, and changed by other choices. */
export interface ImportFile<Table extends FileTable = FileTable> {
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
  /** The first rows below the header, as written: what a user sees when choosing columns by hand. */
  readonly sample: readonly (readonly string[])[];
  readonly mapping: ColumnMapping<ColumnOf[Table]>;
  readonly mappedBy: MappedBy;
  /** Likely columns: nothing is read from them before the user confirms it. */
  readonly proposed: ColumnMapping<ColumnOf[Table]>;
  /** Required columns that nothing is mapped to; all of a group of which one would do. */
  readonly missing: readonly ColumnOf[Table][];
}

/** The rows of a file that can be read, and what its reader is told beside them. */
export type ImportRows =
  | {
      readonly table: "activity";
      readonly rows: readonly EnteredRow<ActivityRow>[];
      readonly columns: ReadonlySet<ActivityColumn>;
      readonly notes: TableNotes;
    }
  | {
      readonly table: "meetings";
      readonly rows: readonly EnteredRow<MeetingRow>[];
      readonly columns: ReadonlySet<MeetingColumn>;
      readonly notes: TableNotes;
    };

/** A file read for import, or why it cannot be, with what the user can change about it. */
export type ImportReadResult =
  | { readonly ok: true; readonly file: ImportFile; readonly read: ImportRows }
  | { readonly ok: false; readonly reason: UnreadableFileReason }
  | { readonly ok: false; readonly reason: "columns-missing"; readonly file: ImportFile }
  /** `row` is where a quotation mark opens that never closes. */
  | { readonly ok: false; readonly reason: "quote-open"; readonly row: number; readonly file: ImportFile };
