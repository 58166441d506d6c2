import fc from "fast-check";
import type { Entry } from "../../../src/activity/values/entry";
import { serial } from "../serial";
import { entered } from "./activityRows";

const period = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 14 }).map((of): Entry => serial(2025, 11 + of, 1)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Entry>(null, "jan 2026", "2026-03", "snart", serial(2026, 2, 15), 12),
  },
);

const municipality = fc.constantFrom<Entry>(
  ...[
    "Aarhus",
    "Århus",
    "751 Aarhus",
    "Samsø",
    "SamsÃ¸",
    "Ã…rhus",
    "Lemvig",
    "Arhus",
    "-Lemvig",
    "København",
  ],
  ...[null, 751, true],
);

const figure = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 60 }) as fc.Arbitrary<Entry> },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Entry>(
      null,
      "1.234",
      " 12 ",
      "-3",
      "12,5",
      "1.5",
      "tolv",
      true,
      -1,
      2.5,
      2_000_000,
    ),
  },
);

const text = fc.constantFrom<Entry>(null, "CRM", "=1+1", "+Ã¦", "MÃ¸de", "\t-1", "ja");

const rowsOf = (length: fc.ArrayConstraints) =>
  fc
    .array(
      fc.record({
        period,
        municipality,
        individual: figure,
        collective: figure,
        growth: figure,
        young: figure,
        source: text,
        remark: text,
      }),
      length,
    )
    .map((rows) => rows.map((values, index) => entered(values, { row: index + 2 })));

/** Rows with much that is wrong in them, numbered from 2. */
export const anyRows = rowsOf({ maxLength: 30, size: "max" });

export const thirtyRows = rowsOf({ minLength: 30, maxLength: 30 });
