import type { Contract } from "../../contract/contract";
import type { EnteredRow } from "../tables/enteredRow";
import { meetingFactsReader, type MeetingFacts } from "../tables/meetingFacts";
import { meetingMeaning, wholeMeaning, type MeetingMeaning } from "./meetingMeaning";
import type { MeetingRow } from "../tables/meetingRow";
import { eachInSteps, type Steps } from "../slices/steps";

export interface KnownMeeting {
  readonly facts: MeetingFacts;
  readonly means: MeetingMeaning;
}

/** The meetings of a sheet, to find those of a file among them. */
export interface KnownMeetings {
  /** The sheet's row of that reference; `undefined` where it has none or several. */
  readonly withReference: (reference: string) => KnownMeeting | undefined;
  /** Takes one row that means all the same, each row once; `false` where none is left. */
  readonly takeSame: (means: MeetingMeaning) => boolean;
}

/** Gets to know a sheet's meetings. */
export function* knownMeetings(
  rows: readonly EnteredRow<MeetingRow>[],
  contract: Contract,
): Steps<KnownMeetings> {
  const readFacts = meetingFactsReader(contract);
  const known: KnownMeeting[] = [];
  const copies = new Map<string, number>();
  const learn = (row: EnteredRow<MeetingRow>) => {
    const facts = readFacts(row);
    if (!facts.filled) return;
    const means = meetingMeaning(facts);
    known.push({ facts, means });
    const whole = wholeMeaning(means);
    copies.set(whole, (copies.get(whole) ?? 0) + 1);
  };
  yield* eachInSteps(rows, learn);
  const byReference = oneEach(known);
  return {
    withReference: (reference) => byReference.get(reference),
    takeSame(means) {
      const whole = wholeMeaning(means);
      const left = copies.get(whole) ?? 0;
      copies.set(whole, left - 1);
      return left > 0;
    },
  };
}

/** Meetings by their references, without those that share one. */
export function oneEach<Meeting extends { readonly means: MeetingMeaning }>(
  meetings: readonly Meeting[],
): Map<string, Meeting> {
  const single = new Map<string, Meeting>();
  const shared = new Set<string>();
  for (const meeting of meetings) {
    const { reference } = meeting.means;
    if (reference === "" || shared.has(reference)) continue;
    if (single.delete(reference)) shared.add(reference);
    else single.set(reference, meeting);
  }
  return single;
}
