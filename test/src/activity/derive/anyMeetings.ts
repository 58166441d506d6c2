import fc from "fast-check";
import type { Entry } from "../../../../src/activity/values/entry";
import type { EnteredRow } from "../../../../src/activity/tables/enteredRow";
import type { MeetingRow } from "../../../../src/activity/tables/meetingRow";
import { serial } from "../../serial";

const day = fc.constantFrom<Entry>(
  ...[serial(2026, 1, 15), serial(2026, 1, 16) + 0.5, "15-01-2026", "2026-01-16", "31-02-2026", "i går"],
  ...[null, ""],
);

const values = fc.record({
  date: day,
  cvr: fc.constantFrom<Entry>("40084606", "DK 40 08 46 06", 40_084_606, "12345674", "4008", null),
  firm: fc.constantFrom<Entry>("Firma", " Firma ", "=1+1", "MÃ¸ller", "Møller", null),
  municipality: fc.constantFrom<Entry>("Aarhus", "Århus", 751, "SamsÃ¸", "Samsø", "Oslo", null),
  kind: fc.constantFrom<Entry>("individuel", "Individuelt", "KOLLEKTIV", "begge", null),
  growth: fc.constantFrom<Entry>("ja", "x", "nej", "måske", true, null),
  founded: day,
  reference: fc.constantFrom<Entry>("a", "a", "b", " b ", "c", "d", 7, "7", null, null),
});

/** Meetings with much that is wrong in them, many of them alike, numbered from 2. */
export const anyMeetings: fc.Arbitrary<EnteredRow<MeetingRow>[]> = fc
  .array(fc.tuple(values, fc.integer({ min: 1, max: 3 })), { maxLength: 10 })
  .map((meetings) =>
    meetings
      .flatMap(([each, copies]) => Array.from({ length: copies === 3 ? 2 : 1 }, () => each))
      .map((each, index) => ({ row: index + 2, values: each })),
  );
