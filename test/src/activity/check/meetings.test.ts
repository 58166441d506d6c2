import { describe, expect, it } from "vitest";
import { checkMeetings } from "../../../../src/activity/check/checkMeetings";
import type { RuleId } from "../../../../src/activity/check/issue";
import { deriveActivity } from "../../../../src/activity/derive/deriveActivity";
import { parseDate } from "../../../../src/activity/values/parseDate";
import { parseMeetingText } from "../../../../src/activity/read/parseMeetingText";
import { applyAllFixes, isFixable } from "../../../../src/activity/check/applyFix";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { serial } from "../../serial";
import { IN_A_FILE } from "../activityRows";

const HEADER = "Dato;CVR;Virksomhed;Kommune;Type;Vækstforløb;Stiftet;Reference";

function meetings(...lines: string[]) {
  const read = parseMeetingText([HEADER, ...lines].join("\n"));
  if (!read.ok) throw new Error(`missing: ${read.missing.join(", ")}`);
  return read.rows;
}

const found = (rule: RuleId, ...lines: string[]) =>
  checkMeetings(meetings(...lines), IN_A_FILE).filter((issue) => issue.rule === rule);

const SOUND = "15-01-2026;40084606;Firma;Aarhus;individuel;ja;01-02-2024;a";

describe("parseDate", () => {
  it.each(["31-01-2026", "31/1/26", "2026-01-31", "31.01.2026 10:30", "2026-01-31T10:30:00Z"])(
    "reads %s",
    (text) => {
      expect(parseDate(text)).toBe(serial(2026, 1, 31));
    },
  );

  it.each(["31-02-2026", "15/13/2026", "2026-01", "i går", "", "31-01-0026"])(
    "reads no day in %j",
    (text) => {
      expect(parseDate(text)).toBeUndefined();
    },
  );

  it("reads two digits as Excel does", () => {
    expect(parseDate("01-02-29")).toBe(serial(2029, 2, 1));
    expect(parseDate("01-02-30")).toBe(serial(1930, 2, 1));
  });
});

describe("the rules for Forløb", () => {
  it("find nothing in a sound meeting", () => {
    expect(checkMeetings(meetings(SOUND), IN_A_FILE)).toEqual([]);
  });

  it.each([
    ["date-invalid", "error", "date", "31-02-2026;40084606;F;Aarhus;individuel;;;"],
    ["date-invalid", "error", "date", ";40084606;F;Aarhus;individuel;;;"],
    ["date-invalid", "error", "founded", "15-01-2026;40084606;F;Aarhus;individuel;;i fjor;"],
    ["date-future", "warning", "date", "01-07-2026;40084606;F;Aarhus;individuel;;;"],
    ["cvr-form", "error", "cvr", "15-01-2026;4008460;F;Aarhus;individuel;;;"],
    ["cvr-checksum", "warning", "cvr", "15-01-2026;40084607;F;Aarhus;individuel;;;"],
    ["cvr-missing", "warning", "cvr", "15-01-2026;;F;Aarhus;individuel;;;"],
    ["kind-unknown", "error", "kind", "15-01-2026;40084606;F;Aarhus;begge;;;"],
    ["kind-unknown", "error", "kind", "15-01-2026;40084606;F;Aarhus;;;;"],
    ["municipality-unknown", "error", "municipality", "15-01-2026;40084606;F;Oslo;individuel;;;"],
    ["text-formula", "error", "firm", "15-01-2026;40084606;=F;Aarhus;individuel;;;"],
  ] as const)("%s (%s) fires on %s, and nothing else does", (rule, severity, column, line) => {
    expect(checkMeetings(meetings(line), IN_A_FILE)).toMatchObject([{ rule, severity, row: 2, column }]);
  });

  it("do not fire next door", () => {
    const passes = (rule: RuleId, line: string) => expect(found(rule, line)).toEqual([]);
    passes("date-future", "30-06-2026;40084606;F;Aarhus;individuel;;;");
    passes("cvr-form", "15-01-2026;DK 40 08 46 06;F;Aarhus;individuel;;;");
    passes("cvr-checksum", "15-01-2026;DK 40 08 46 06;F;Aarhus;individuel;;;");
    passes("cvr-missing", "15-01-2026;x;F;Aarhus;individuel;;;");
    for (const kind of ["Individuelt", "KOLLEKTIV", "kollektive"]) {
      passes("kind-unknown", `15-01-2026;40084606;F;Aarhus;${kind};;;`);
    }
    expect(found("kind-unknown", SOUND.replace("individuel", "indviduel"))).toMatchObject([
      { suggestion: "individuel" },
    ]);
  });

  it("find a meeting again by firm, day and kind", () => {
    const again = SOUND.replace("40084606", "DK 40084606").replace("individuel", "Individuelt");
    expect(found("meeting-duplicate", SOUND, again)).toMatchObject([
      { severity: "warning", row: 3, repeats: 2 },
    ]);
    expect(found("meeting-duplicate", SOUND, SOUND.replace("15-", "16-"))).toEqual([]);
    expect(found("meeting-duplicate", SOUND, SOUND.replace("individuel", "kollektiv"))).toEqual([]);
    expect(found("meeting-duplicate", SOUND.replace("40084606", ""), SOUND.replace("40084606", ""))).toEqual(
      [],
    );
  });

  it("leave nothing fixable once everything is fixed", () => {
    const rows = meetings("15-01-2026;40084606;=MÃ¸de;751;individuel;;;+1", SOUND);
    const fixed = applyAllFixes(rows, (now) => checkMeetings(now, IN_A_FILE));
    expect(fixed.rows[0]?.values).toMatchObject({ firm: "'=Møde", municipality: "Aarhus", reference: "'+1" });
    expect(checkMeetings(fixed.rows, IN_A_FILE).filter(isFixable)).toEqual([]);
  });
});

describe("deriveActivity", () => {
  const made = deriveActivity(
    meetings(
      "10-01-2026;40084606;A;Aarhus;individuel;ja;11-01-2023;", // 2: three years old the day after
      "20-01-2026;40084606;A;Århus;individuel;nej;11-01-2023;", // 3: young by its first guidance
      "21-01-2026;40084606;A;751;kollektiv;;;", // 4
      "05-02-2026;;B;Aarhus;individuel;måske;;", // 5: no number, no founding
      "05-02-2026;12345674;C;Samsø;kollektiv;;05-02-2023;", // 6: three years old that day
      "06-02-2026;12345674;C;Oslo;kollektiv;;;", // 7: left out
      "06-02-2026;12345674;C;Samsø;hvad;;;", // 8: left out
    ),
    contractInUse(),
  );

  it("counts guidances by month, the contract's municipalities and kind, and leads back to the rows", () => {
    expect(made.rows).toMatchObject([
      {
        month: serial(2026, 1, 1),
        municipality: { name: "Aarhus" },
        figures: { individual: 2, collective: 1, growth: 1, young: 3 },
        from: { individual: [2, 3], collective: [4], growth: [2], young: [2, 3, 4] },
      },
      { municipality: { name: "Samsø" }, figures: { individual: 0, collective: 1, young: 0 } },
      {
        month: serial(2026, 2, 1),
        municipality: { name: "Aarhus" },
        figures: { individual: 1, collective: 0, growth: 0, young: null },
      },
    ]);
  });

  it("counts each firm once a year and kind, the young by their first guidance", () => {
    expect(made.years).toEqual([
      {
        year: 2026,
        counts: { uniqueIndividual: 1, uniqueCollective: 2, uniqueYoung: 1, uniqueAll: 2 },
        from: {
          uniqueIndividual: [2, 3],
          uniqueCollective: [4, 6],
          uniqueYoung: [2, 3, 4],
          uniqueAll: [2, 3, 4, 6],
        },
        leftOut: 1,
      },
    ]);
  });

  it("says what was left out", () => {
    expect(made.leftOut).toEqual({
      meetings: [7, 8],
      withoutCvr: [5],
      withoutFounding: [5],
      growthUnreadable: [5],
    });
  });
});
