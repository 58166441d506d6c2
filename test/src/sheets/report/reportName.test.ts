import { describe, expect, it } from "vitest";
import { reportName } from "../../../../src/sheets/report/reportName";
import { words } from "../../../words";

describe("a report's name", () => {
  it.each([
    [[], "Rapport KKR 2026-06-30"],
    [["Rapport KKR 2026-06-30"], "Rapport KKR 2026-06-30 (2)"],
    [["rapport kkr 2026-06-30", "Rapport KKR 2026-06-30 (2)"], "Rapport KKR 2026-06-30 (3)"],
    [["Rapport KL 2026-06-30"], "Rapport KKR 2026-06-30"],
  ])("beside %j is %s", (taken, name) => {
    expect(reportName(words.report.sheetNames.kkr, "2026-06-30", taken)).toBe(name);
  });

  it("cuts the subject, never the day or the number, to what Excel allows", () => {
    const subject = "Ringkøbing-Skjern og omegn";
    const first = reportName(subject, "2026-06-30", []);
    expect(first).toBe("Ringkøbing-Skjern og 2026-06-30");
    const second = reportName(subject, "2026-06-30", [first]);
    expect(second).toBe("Ringkøbing-Skjer 2026-06-30 (2)");
    for (const name of [first, second]) expect(name.length).toBeLessThanOrEqual(31);
  });
});
