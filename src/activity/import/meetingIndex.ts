import type { Contract } from "../../contract/contract";
import type { EnteredRow } from "../tables/enteredRow";
import { meetingFactsReader, type MeetingFacts } from "../tables/meetingFacts";
import { normalizeMeeting, rowSignature, type NormalizedMeeting } from "./normalizeMeeting";
import type { MeetingRow } from "../tables/meetingRow";
import { forEachInSteps, type Steps } from "../slices/steps";

export interface IndexedMeeting {
  readonly facts: MeetingFacts;
  readonly normalized: NormalizedMeeting;
}

/** The meetings of a sheet, among which those of a file are looked up. */
export interface MeetingIndex {
  /** The sheet's row of that reference; `undefined` where it has none or several. */
  readonly findByReference: (reference: string) => IndexedMeeting | undefined;
  /** Takes one row of the same meaning, each row once; `false` where none is left. */
  readonly consumeIdentical: (normalized: NormalizedMeeting) => boolean;
}

/** Indexes a sheet's meetings. */
export function* indexMeetings(
  rows: readonly EnteredRow<MeetingRow>[],
  contract: Contract,
): Steps<MeetingIndex> {
  const readFacts = meetingFactsReader(contract);
  const known: IndexedMeeting[] = [];
  const copies = new Map<string, number>();
  const learn = (row: EnteredRow<MeetingRow>) => {
    const facts = readFacts(row);
    if (!facts.filled) return;
    const means = normalizeMeeting(facts);
    known.push({ facts, normalized: means });
    const whole = rowSignature(means);
    copies.set(whole, (copies.get(whole) ?? 0) + 1);
  };
  yield* forEachInSteps(rows, learn);
  const byReference = uniqueByReference(known);
  return {
    findByReference: (reference) => byReference.get(reference),
    consumeIdentical(means) {
      const whole = rowSignature(means);
      const left = copies.get(whole) ?? 0;
      copies.set(whole, left - 1);
      return left > 0;
    },
  };
}

/** Meetings by their references, without those that share one. */
export function uniqueByReference<Meeting extends { readonly normalized: NormalizedMeeting }>(
  meetings: readonly Meeting[],
): Map<string, Meeting> {
  const single = new Map<string, Meeting>();
  const shared = new Set<string>();
  for (const meeting of meetings) {
    const { reference } = meeting.normalized;
    if (reference === "" || shared.has(reference)) continue;
    if (single.delete(reference)) shared.add(reference);
    else single.set(reference, meeting);
  }
  return single;
}
