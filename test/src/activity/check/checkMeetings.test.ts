import { describe, expect, it } from "vitest";
import { checkMeetings } from "../../../../src/activity/check/checkMeetings";
import { describeIssue } from "../../../../src/activity/check/describeIssue";
import type { RuleId } from "../../../../src/activity/check/issue";
import { parseTable } from "../../../../src/activity/read/parseTable";
import { serial } from "../../serial";
import { IN_A_FILE, IN_A_WORKBOOK } from "../activityRows";
import { applyAllFixes } from "../atOnce";

const HEADER = "Dato;CVR;Virksomhed;Kommune;Type;Vækstforløb;Stiftet;Reference";

function meetings(...lines: string[]) {
  const read = parseTable("meetings", [HEADER, ...lines].join("\n"));
  if (!read.ok) throw new Error(`missing: ${read.missing.join(", ")}`);
  return read.rows;
}

const found = (rule: RuleId, ...lines: string[]) =>
  checkMeetings(meetings(...lines), IN_A_FILE).filter((issue) => issue.rule === rule);

const SOUND = "15-01-2026;40084606;Firma;Aarhus;individuel;ja;01-02-2024;a";

describe("checkMeetings", () => {
  it("find nothing in a sound meeting", () => {
    expect(checkMeetings(meetings(SOUND), IN_A_FILE)).toEqual([]);
  });

  it.each([
    ["date-invalid", "error", "date", "31-02-2026;40084606;F;Aarhus;individuel;;;"],
    ["date-invalid", "error", "date", ";40084606;F;Aarhus;individuel;;;"],
    ["date-invalid", "error", "founded", "15-01-2026;40084606;F;Aarhus;individuel;;i fjor;"],
    ["date-future", "warning", "date", "15-07-2026;40084606;F;Aarhus;individuel;;;"],
    ["cvr-form", "error", "cvr", "15-01-2026;4008460;F;Aarhus;individuel;;;"],
    ["cvr-form", "error", "cvr", "15-01-2026;00000000;F;Aarhus;individuel;;;R1"],
    ["cvr-missing", "warning", "reference", "15-01-2026;;F;Aarhus;individuel;;;ukendt"],
    ["cvr-checksum", "warning", "cvr", "15-01-2026;40084607;F;Aarhus;individuel;;;"],
    ["cvr-missing", "warning", "cvr", "15-01-2026;;F;Aarhus;individuel;;;"],
    ["kind-unknown", "error", "kind", "15-01-2026;40084606;F;Aarhus;begge;;;"],
    ["kind-unknown", "error", "kind", "15-01-2026;40084606;F;Aarhus;;;;"],
    ["growth-unknown", "error", "growth", "15-01-2026;40084606;F;Aarhus;individuel;Begyndt;;"],
    ["growth-unknown", "error", "growth", "15-01-2026;40084606;F;Aarhus;individuel;2;;"],
    ["municipality-unknown", "error", "municipality", "15-01-2026;40084606;F;Oslo;individuel;;;"],
    ["text-formula", "error", "firm", "15-01-2026;40084606;=F;Aarhus;individuel;;;"],
  ] as const)("%s (%s) fires on %s, and nothing else does", (rule, severity, column, line) => {
    expect(checkMeetings(meetings(line), IN_A_FILE)).toMatchObject([{ rule, severity, row: 2, column }]);
  });

  it.each([
    ["DK-000000", "F-1", "kendes kun på mødets reference"],
    ["00000000", "F-1", "kendes kun på mødets reference"],
    ["DK-000000", "", "indgår ikke i unikke virksomheder"],
    ["ukendt", "-", "indgår ikke i unikke virksomheder"],
    ["", "Ingen", "er ikke en reference. Uden CVR-nummer eller reference indgår mødet ikke"],
  ])("say of the number %j with the reference %j what the count does with it", (cvr, reference, said) => {
    const line = `15-01-2026;${cvr};F;Aarhus;individuel;;;${reference}`;
    const [issue] = checkMeetings(meetings(line), IN_A_FILE);
    if (!issue) return expect.fail("no issue");
    expect(describeIssue(issue, "da", { cvr: "CVR" })).toContain(said);
  });

  it("suggest the day that digits in a cell mean", () => {
    const [sound] = meetings(SOUND);
    if (!sound) return expect.fail("no meeting");
    const rows = [{ row: 2, values: { ...sound.values, date: 20_260_115 } }];
    expect(checkMeetings(rows, IN_A_WORKBOOK)).toMatchObject([
      { rule: "date-invalid", suggestion: serial(2026, 1, 15) },
    ]);
  });

  it("suggest the day of a number that stands alone among texts", () => {
    const rows = meetings(SOUND, SOUND.replace("15-01-2026", "46037"));
    expect(checkMeetings(rows, IN_A_FILE)).toMatchObject([
      { rule: "date-invalid", row: 3, suggestion: serial(2026, 1, 15) },
    ]);
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
    // Without a number the reference tells firms apart; without both nothing does.
    const founder = SOUND.replace("40084606", "");
    expect(found("meeting-duplicate", founder, founder)).toMatchObject([{ row: 3, repeats: 2 }]);
    const nameless = founder.replace(/a$/, "");
    expect(found("meeting-duplicate", nameless, nameless)).toEqual([]);
  });

  it("find a reference that stands for several firms, once", () => {
    const with_ = (reference: string, municipality = "Aarhus", firm = "") =>
      `15-01-2026;;${firm};${municipality};individuel;;;${reference}`;
    expect(
      found("reference-shared", with_("7001"), with_("7001", "Samsø"), with_("7001", "Skive")),
    ).toMatchObject([{ severity: "warning", row: 3, column: "reference", received: "7001", repeats: 2 }]);
    expect(
      found("reference-shared", with_("7001", "Aarhus", "A"), with_("7001"), with_("7001", "Aarhus", "B")),
    ).toMatchObject([{ row: 4, repeats: 2 }]);
    expect(found("reference-shared", with_("7001", "Aarhus", "A"), with_("7001", "Århus", "a"))).toEqual([]);
    expect(found("reference-shared", SOUND, SOUND.replace("Aarhus", "Samsø"))).toEqual([]);
    expect(found("reference-shared", with_("ukendt"), with_("ukendt", "Samsø"))).toEqual([]);
  });

  it("leave nothing fixable once everything is fixed", () => {
    const rows = meetings("15-01-2026;40084606;=MÃ¸de;751;individuel;;;+1", SOUND);
    const fixed = applyAllFixes(rows, (now) => checkMeetings(now, IN_A_FILE));
    expect(fixed.rows[0]?.values).toMatchObject({ firm: "'=Møde", municipality: "Aarhus", reference: "'+1" });
    expect(checkMeetings(fixed.rows, IN_A_FILE).filter(({ fix }) => fix !== undefined)).toEqual([]);
  });
});
