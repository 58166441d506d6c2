import { unreadMeetings } from "../../../activity/derive/unreadMeetings";
import { contractInUse } from "../../../contract/contractInUse";
import type { MeetingLeftOut } from "../../../report/facts/workbookRead";
import { columnLetter, quotedSheetName } from "../../../sheets/plan/address";
import type { AddInParts } from "../../identity/addInParts";
import { MissingColumnsError } from "../tables/missingColumnsError";
import { loadMeetings } from "../readEntered";

/** Loads with the next request which meetings of Forløb no count takes in; none where the sheet is not there. */
export function loadMeetingsLeftOut(
  context: Excel.RequestContext,
  { sheets }: AddInParts,
): () => Promise<readonly MeetingLeftOut[]> {
  const meetings = loadMeetings(context, { meetings: sheets.get("meetings") });
  return async () => {
    const read = await meetings?.().catch(withoutColumns);
    if (!read) return [];
    const { place, rows } = read;
    const sheet = quotedSheetName(place.sheetName);
    return unreadMeetings(rows, contractInUse()).map(({ row, lacks, ...known }) => ({
      ...known,
      cells: lacks.map((column) => `${sheet}!${columnLetter((place.columnAt[column] ?? 0) + 1)}${row}`),
    }));
  };
}

/** A table that lacks columns is reported by the derivation; a report counts what stands on Aktivitet. */
function withoutColumns(error: unknown): undefined {
  if (!(error instanceof MissingColumnsError)) throw error;
}
