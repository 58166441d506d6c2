import { type Entry, isBlank } from "../activity/values/entry";
import { runStepsInSlices, type WorkControl } from "../activity/slices/inSlices";
import { deriveActivitySteps } from "../activity/derive/deriveActivity";
import {
  firmsBehind,
  meetingsBehind,
  type FirmBehind,
  type MeetingBehind,
} from "../activity/derive/meetingsBehind";
import { parseFigure } from "../activity/values/parseFigure";
import { rowsBehindFigure } from "../activity/derive/rowsBehindFigure";
import { contractInUse } from "../contract/contractInUse";
import { findEntered } from "../excel/read/readEntered";
import { readSelectedFigure } from "../excel/read/readSelectedFigure";
import type { TableLocation } from "../excel/read/tables/tableLocation";
import { columnLetter } from "../sheets/plan/address";
import { toCommandFailure } from "./steps/commandFailure";

export { selectMeeting } from "./selectMeeting";

/** The rows of Forløb behind a figure. */
export interface RowsBehind {
  readonly kind: "rows";
  /** Sheet and cell as Excel names it, `Aktivitet!C8`. */
  readonly address: string;
  /** `activity`: a row of Aktivitet; `years`: a count of unique firms; `municipalities`: Kommuner's actual. */
  readonly of: "activity" | "years" | "municipalities";
  /** The cell's entry. */
  readonly figure: Entry;
  /** The same figure derived from the meetings: guidances, or different firms; `null` where they do not show it. */
  readonly derived: number | null;
  /** Whether the cell holds something else: typed over, or not derived since. */
  readonly differs: boolean;
  /** How many rows of Forløb stand behind it. */
  readonly counted: number;
  readonly rows: readonly MeetingBehind[];
  /** For a count of unique firms, its firms by name; none for other figures. */
  readonly firms: readonly FirmBehind[];
  /** Where Forløb stands, for `selectMeeting`. */
  readonly place: TableLocation;
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
 * Tells which rows of Forløb stand behind the figure in the selected cell, in a look and one read. The page
 * stays alive meanwhile.
 * @throws CommandFailure
 */
export async function rowsBehind(control: Pick<WorkControl, "progress"> = {}): Promise<RowsBehindOutcome> {
  try {
    const places = await findEntered();
    if (!places) return { kind: "no-workbook" };
    const { address, value, figure: meant, meetings, countedUntil } = await readSelectedFigure(places);
    if (!meant) return { kind: "no-figure", address };
    const rows = meetings?.rows ?? [];
    if (!meetings || rows.every(({ values }) => Object.values(values).every(isBlank))) {
      return { kind: "no-meetings", address };
    }
    const contract = contractInUse();
    const { place } = meetings;
    const behind = rowsBehindFigure(
      await runStepsInSlices(deriveActivitySteps(rows, contract, countedUntil), control),
      meant,
    );
    const dateAt = columnLetter((place.columnAt["date"] ?? place.firstColumn) + 1);
    const meetingRows = meetingsBehind(rows, behind.rows, contract, (row) => `${dateAt}${row}`);
    return {
      kind: "rows",
      address,
      of: meant.of,
      figure: value,
      derived: behind.derived,
      differs: isBlank(value)
        ? behind.isDerived && behind.derived !== null
        : numberIn(value) !== behind.derived,
      counted: meetingRows.length,
      rows: meetingRows,
      firms: meant.of === "years" ? firmsBehind(meetingRows, contract) : [],
      place,
    };
  } catch (error) {
    throw toCommandFailure(error);
  }
}

/** A figure kept as text is reported by the check; here it is the number that it means. */
function numberIn(value: Entry): number | undefined {
  if (typeof value === "number") return value;
  return typeof value === "string" ? parseFigure(value) : undefined;
}
