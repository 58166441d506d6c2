import { describe, expect, it } from "vitest";
import { ACTIVITY_RULES } from "../../../../src/activity/check/activityRules";
import { MEETING_CHECK } from "../../../../src/activity/check/checkMeetings";
import { issueTexts } from "../../../../src/language/issues/issues";

describe("ACTIVITY_RULES and MEETING_RULES", () => {
  it.each(["da", "en"] as const)("hold every rule that has words (%s), and no rule twice", (language) => {
    const activity = ACTIVITY_RULES.map(({ id }) => id);
    const meetings = MEETING_CHECK.rules.map(({ id }) => id);
    expect(new Set(activity).size).toBe(activity.length);
    expect(new Set(meetings).size).toBe(meetings.length);
    // Everything judged besides entered rows has one rule each.
    const beside = [
      "actual-impossible",
      "actual-unlikely",
      "cell-in-the-way",
      "column-missing",
      "final-too-early",
      "status-future",
      "growth-exceeds-unique",
      "headings-swapped",
      "imports-lost",
      "locks-lost",
      "meeting-alike",
      "mutes-lost",
      "revisions-lost",
      "sheet-column-missing",
      "unique-outdated",
    ];
    const registered = new Set([...activity, ...meetings, ...beside]);
    expect([...registered].sort()).toEqual(Object.keys(issueTexts(language).rules).sort());
  });
});
