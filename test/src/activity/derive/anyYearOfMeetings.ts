import fc from "fast-check";
import type { Entry } from "../../../../src/activity/values/entry";
import type { EnteredRow } from "../../../../src/activity/tables/enteredRow";
import type { MeetingRow } from "../../../../src/activity/tables/meetingRow";
import { serial } from "../../serial";

const day = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 400 }).map((of): Entry => serial(2025, 12, 15) + of) },
  { weight: 1, arbitrary: fc.constantFrom<Entry>(null, "15-01-2026", "snart", -1) },
);

const cvr = fc.constantFrom<Entry>(
  ...["40084606", "12345674", "DK 40 08 46 06", "10000009", "10000017"],
  ...["4008460", 12345674, null, "ukendt"],
);

const founded = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Entry>(null) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 2000 }).map((of): Entry => serial(2021, 1, 1) + of) },
  { weight: 1, arbitrary: fc.constantFrom<Entry>("i fjor", 12) },
);

/** Meetings with some that is wrong in them, in few places, numbered from 7. */
export const anyYearOfMeetings: fc.Arbitrary<EnteredRow<MeetingRow>[]> = fc
  .array(
    fc.record({
      date: day,
      cvr,
      firm: fc.constantFrom<Entry>("Alfa", "Beta", null),
      municipality: fc.constantFrom<Entry>("Aarhus", "Århus", "Samsø", "Lemvig", 751, "Oslo", null),
      kind: fc.constantFrom<Entry>("individuel", "Kollektiv", "individuel", "hvad", null),
      growth: fc.constantFrom<Entry>("ja", "nej", null, "måske"),
      founded,
      reference: fc.constant<Entry>(null),
    }),
    { maxLength: 40, size: "max" },
  )
  .map((rows) => rows.map((values, index) => ({ row: index + 7, values })));
