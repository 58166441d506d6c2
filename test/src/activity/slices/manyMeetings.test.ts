import { describe, expect, it } from "vitest";
import { meetingIssueSteps } from "../../../../src/activity/check/checkMeetings";
import { deriveActivitySteps } from "../../../../src/activity/derive/deriveActivity";
import { planMeetingImportSteps } from "../../../../src/activity/import/planMeetingImport";
import type { Steps } from "../../../../src/activity/slices/steps";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { IN_A_WORKBOOK } from "../activityRows";

const MEETINGS = 20_000;
/** Rows that are judged, planned or derived between two pauses, at the most. */
const MOST_ROWS = 500;

const municipality = contractInUse().municipalities[0]?.name ?? null;
const meetings = Array.from({ length: MEETINGS }, (_, index) => ({
  row: index + 2,
  values: {
    date: IN_A_WORKBOOK.statusDate - (index % 150),
    cvr: null,
    firm: `Firma ${index % 7_000}`,
    municipality,
    kind: index % 5 === 0 ? "kollektiv" : "individuel",
    growth: null,
    founded: null,
    reference: `R${index}`,
  },
}));

/** How often work pauses. */
function pauses(steps: Steps<unknown>): number {
  let count = 0;
  while (!steps.next().done) count++;
  return count;
}

describe("work on many meetings pauses after few of them", () => {
  it.each([
    ["judging", 1, () => meetingIssueSteps(meetings, IN_A_WORKBOOK)],
    // Its firms, first guidances, places and unique firms are passes of their own.
    ["deriving", 5, () => deriveActivitySteps(meetings, contractInUse())],
    // The file is judged, the sheet indexed, each meeting read and then compared.
    [
      "planning an import",
      4,
      () => planMeetingImportSteps({ existing: meetings, incoming: meetings, contract: contractInUse() }),
    ],
  ] as const)("%s", (_, passes, steps) => {
    expect(pauses(steps())).toBeGreaterThanOrEqual((passes * MEETINGS) / MOST_ROWS);
  });
});
