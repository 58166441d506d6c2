import type { CellContent, SheetPlan } from "../plan/plan";
import type { KnownSheetNames } from "./formerSheetNames";
import type { FoundRule } from "./foundRule";
import type { SeenSheet } from "./seenWorkbook";

/** A cell that gets other contents. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  /** The cell in words: in a table its row and heading, else the line's label. */
  readonly what: string;
  readonly from: unknown;
  readonly to: CellContent;
  /** Whether it is a column, row or table that was made just now. */
  readonly isFresh: boolean;
  /** Whether it stands beside a row that goes, and belongs beside the one that comes into its place. */
  readonly isAfterLeaving?: boolean;
}

/** A person's entry that has no place any more. */
export interface KeptEntry {
  readonly row: number;
  readonly column: number;
  readonly what: string;
  readonly value: unknown;
}

/** Changes in a sheet's cells, and the contents kept elsewhere because of them. */
export interface ContentChanges {
  readonly cells: readonly CellChange[];
  readonly kept: readonly KeptEntry[];
  /** Rows of tables that go; what stands in them is carried over or kept. */
  readonly leaving: readonly LeavingRow[];
}

export interface LeavingRow {
  readonly row: number;
  /** Whether the sheet's row goes with it, so that what stands beside other rows stays beside them. */
  readonly isWhole: boolean;
}

/** Parts of a sheet made just now, which get all that is planned for them. */
export interface FreshParts {
  readonly columns: ReadonlySet<string>;
  readonly rows: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
}

/** A header beside Aktivitet, whose formula fills its column: what stands there, and what belongs there. */
export interface SideHeader {
  readonly row: number;
  readonly column: number;
  readonly header: string;
  readonly seen: unknown;
  readonly formula: string;
}

export interface Comparison {
  readonly plan: SheetPlan;
  /** The plan by the contract that the workbook was made from; `undefined` where its layout was another. */
  readonly before: SheetPlan | undefined;
  readonly sheet: SeenSheet;
  readonly keys: readonly string[];
  /** Whether what stands in its tables stays as it is: rows come and go, and blank cells of ours are filled. */
  readonly isOfRows?: boolean;
  readonly fresh: FreshParts;
  readonly sheetNames: KnownSheetNames;
  /** The rules of its cells. */
  readonly rules: readonly FoundRule[];
  /** Of Aktivitet, the headers beside the table; none where their columns are about to change. */
  readonly headers: readonly SideHeader[];
}
