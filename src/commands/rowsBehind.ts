import type { Entry } from "../activity/activityRow";
import type { FirmBehind, MeetingBehind } from "../activity/rowsBehindFigure";
import type { TablePlace } from "../excel/tablePlace";

export type { FirmBehind, MeetingBehind };
export { selectMeeting } from "./selectMeeting";

/** The rows of Forløb behind a figure. */
export interface RowsBehind {
  readonly kind: "rows";
  /** Sheet and cell as Excel names it, `Aktivitet!C8`. */
  readonly address: string;
  /** `activity`: a row of Aktivitet; `years`: a count of unique firms; `municipalities`: Kommuner's actual. */
  readonly of: "activity" | "years" | "municipalities";
  /** What the cell holds. */
  readonly figure: Entry;
  /** What the meetings make of it: guidances, or different firms; `null` where they do not tell. */
  readonly made: number | null;
  /** Whether the cell holds something else: typed over, or not made up since. */
  readonly differs: boolean;
  /** How many rows of Forløb stand behind it. */
  readonly counted: number;
  readonly rows: readonly MeetingBehind[];
  /** For a count of unique firms, its firms by name; none for other figures. */
  readonly firms: readonly FirmBehind[];
  /** Where Forløb stands, for `selectMeeting`. */
  readonly place: TablePlace;
}

export type RowsBehindOutcome =
  | RowsBehind
  /** The selected cell is no figure that meetings are counted for. */
  | { readonly kind: "no-figure"; readonly address: string }
  /** The sheet Forløb is not there, or holds nothing. */
  | { readonly kind: "no-meetings"; readonly address: string }
  /** The contract's sheets are not in the workbook. */
  | { readonly kind: "no-workbook" };

/**
 * Tells which rows of Forløb stand behind the figure in the selected cell, in a look and one read.
 * @throws CommandFailure
 */
export async function rowsBehind(): Promise<RowsBehindOutcome> {
  return Promise.resolve({ kind: "no-workbook" });
}
