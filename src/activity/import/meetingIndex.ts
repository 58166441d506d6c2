import type { Contract } from "../../contract/contract";
import type { EnteredRow } from "../tables/enteredRow";
import { meetingFactsReader, type MeetingFacts } from "../tables/meetingFacts";
import { normalizeMeeting, rowSignature, type NormalizedMeeting } from "./normalizeMeeting";
import { MEETING_COLUMN_IDS, type MeetingColumn, type MeetingRow } from "../tables/meetingRow";
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
  /**
   * Among meetings with neither number nor reference, a row not yet taken that differs in one cell alone: perhaps the
   * same meeting, corrected.
   */
  readonly findAlike: (normalized: NormalizedMeeting) => AlikeMeeting | undefined;
}

/** A row of the sheet, and the column in which it differs. */
interface AlikeMeeting {
  readonly row: number;
  readonly column: MeetingColumn;
}

/** Indexes a sheet's meetings. */
export function* indexMeetings(
  rows: readonly EnteredRow<MeetingRow>[],
  contract: Contract,
): Steps<MeetingIndex> {
  const readFacts = meetingFactsReader(contract);
  const known: IndexedMeeting[] = [];
  const copies = new Map<string, number>();
  const nameless = new Map<string, AlikeMeeting & { readonly whole: string }>();
  const learn = (row: EnteredRow<MeetingRow>) => {
    const facts = readFacts(row);
    if (!facts.filled) return;
    const means = normalizeMeeting(facts);
    known.push({ facts, normalized: means });
    const whole = rowSignature(means);
    copies.set(whole, (copies.get(whole) ?? 0) + 1);
    if (!isNameless(means)) return;
    for (const column of MEETING_COLUMN_IDS)
      nameless.set(signatureWithout(means, column), { row: facts.row, column, whole });
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
    findAlike(means) {
      if (!isNameless(means)) return undefined;
      return MEETING_COLUMN_IDS.map((column) => nameless.get(signatureWithout(means, column))).find(
        (found) => found !== undefined && (copies.get(found.whole) ?? 0) > 0,
      );
    },
  };
}

function isNameless({ cvr, reference }: NormalizedMeeting): boolean {
  return cvr === "" && reference === "";
}

function signatureWithout(means: NormalizedMeeting, column: MeetingColumn): string {
  return `${column}\0${rowSignature({ ...means, [column]: "" })}`;
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
