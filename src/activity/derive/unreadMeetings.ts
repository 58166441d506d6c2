import { firstOfMonth } from "../../calc/serialDate";
import type { Contract } from "../../contract/contract";
import type { EnteredRow } from "../tables/enteredRow";
import { meetingFactsReader } from "../tables/meetingFacts";
import type { MeetingRow } from "../tables/meetingRow";
import { isGuidance } from "./guidance";

/** The columns without which a meeting cannot be counted. */
const NEEDED = ["date", "municipality", "kind"] as const;

/** A meeting that is in no count, and what can be read of it. */
export interface UnreadMeeting {
  readonly row: number;
  /** The first of its month as an Excel serial number. */
  readonly month: number | undefined;
  readonly municipality: string | undefined;
  readonly lacks: readonly (typeof NEEDED)[number][];
}

/** The meetings that no count derived from them takes in; rows without any entry are none. */
export function unreadMeetings(
  meetings: readonly EnteredRow<MeetingRow>[],
  contract: Contract,
): UnreadMeeting[] {
  const readFacts = meetingFactsReader(contract);
  return meetings.flatMap((meeting) => {
    const facts = readFacts(meeting);
    if (!facts.filled || isGuidance(facts)) return [];
    const { row, date, municipality } = facts;
    const month = date === undefined ? undefined : firstOfMonth(date);
    const lacks = NEEDED.filter((each) => facts[each] === undefined);
    return [{ row, month, municipality: municipality?.name, lacks }];
  });
}
