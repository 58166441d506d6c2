import type { Contract } from "../../contract/contract";
import type { MonthPlace } from "../import/planZeros";
import type { EnteredRow } from "../tables/enteredRow";
import { meetingFactsReader } from "../tables/meetingFacts";
import { meetingPlace } from "./deriveActivity";
import type { MeetingRow } from "../tables/meetingRow";

/**
 * Months and municipalities, as far as they can be read, of meetings that are in no count: something happened there.
 * @param leftOut the rows of Forløb that they are
 */
export function placesLeftOut(
  meetings: readonly EnteredRow<MeetingRow>[],
  leftOut: readonly number[],
  contract: Contract,
): MonthPlace[] {
  const readFacts = meetingFactsReader(contract);
  const rows = new Set(leftOut);
  return meetings
    .filter(({ row }) => rows.has(row))
    .map(readFacts)
    .filter(({ aside }) => !aside?.isCertain)
    .map(meetingPlace);
}
