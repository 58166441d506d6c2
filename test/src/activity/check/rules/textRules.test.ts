import { describe, expect, it } from "vitest";
import type { Entry } from "../../../../../src/activity/values/entry";
import { applyFixes } from "../../../../../src/activity/check/applyFixes";
import { checkActivity } from "../../../../../src/activity/check/checkActivity";
import type { RuleId } from "../../../../../src/activity/check/issue";
import { entered, found, IN_A_FILE, IN_A_WORKBOOK, type Given } from "../../activityRows";

/** Mends the only issue of a rule, and asserts that all of its rule is silent then. */
function mended(rule: RuleId, row: ReturnType<typeof entered>, given: Given = IN_A_WORKBOOK) {
  const [issue, ...more] = found(rule, [row], given);
  expect(more).toEqual([]);
  if (!issue) throw new Error(`${rule} found nothing`);
  const { rows } = applyFixes([row], [issue]);
  expect(found(rule, rows, given)).toEqual([]);
  return rows[0]?.values;
}

describe("municipality-missing", () => {
  it("finds a blank beside anything but remarks", () => {
    expect(found("municipality-missing", [entered({ municipality: null })])).toMatchObject([
      { severity: "error", column: "municipality" },
    ]);
    const silent = { municipality: null, individual: null, collective: null, growth: null, young: null };
    expect(found("municipality-missing", [entered(silent)])).toHaveLength(1);
    expect(found("municipality-missing", [entered({ ...silent, period: null, remark: "?" })])).toEqual([]);
    expect(found("municipality-missing", [entered()])).toEqual([]);
  });
});

describe("municipality-unknown and municipality-spelling", () => {
  it.each([
    ["Arhus", "Aarhus"],
    ["Horsend", "Horsens"],
    ["Skive i alt", "Skive"],
    ["(741) Samsø", "Samsø"],
    ["Skive-egnen", "Skive"],
    ["Skive og Samsø", undefined],
    ["København", undefined],
    [true, undefined],
    [999, undefined],
  ] as const)("%j is unknown; suggested: %s", (municipality, suggestion) => {
    const [issue] = found("municipality-unknown", [entered({ municipality })]);
    expect(issue).toMatchObject({ severity: "error", received: municipality });
    expect(issue?.suggestion).toBe(suggestion);
    expect(issue?.fix).toBeUndefined();
    expect(found("municipality-spelling", [entered({ municipality })])).toEqual([]);
  });

  it.each([
    ["Århus", "Aarhus"],
    ["aarhus kommune", "Aarhus"],
    [751, "Aarhus"],
    ["0751", "Aarhus"],
    [" Samsø ", "Samsø"],
    ["Ringkøbing Skjern", "Ringkøbing-Skjern"],
  ] as const)("%j is a spelling of %s", (municipality, name) => {
    const row = entered({ municipality });
    expect(found("municipality-unknown", [row])).toEqual([]);
    expect(found("municipality-spelling", [row])).toMatchObject([{ severity: "warning", fix: name }]);
    expect(mended("municipality-spelling", row)?.municipality).toBe(name);
  });

  it("leaves the official name alone", () => {
    for (const { name } of IN_A_FILE.contract.municipalities) {
      expect(found("municipality-spelling", [entered({ municipality: name })])).toEqual([]);
    }
  });
});

describe("text-encoding", () => {
  it.each([
    ["MÃ¸de pÃ¥ havnen", "Møde på havnen"],
    ["SÃ¦rlig Ã†ndring", "Særlig Ændring"],
    ["Ã…bent", "Åbent"],
    ["cafÃ© â€“ â€žnyâ€œ", "café – „ny“"],
    ["blÃƒÂ¥", "blå"],
  ])("repairs %j", (broken, whole) => {
    expect(mended("text-encoding", entered({ remark: broken }))?.remark).toBe(whole);
  });

  it.each(["Møde på Ærø, Århus", "ÆØÅ", "Â", "Ã", "100 %", "château", "SÃO"])("leaves %j alone", (remark) => {
    expect(found("text-encoding", [entered({ remark })])).toEqual([]);
  });

  it("says that a lost letter cannot be mended", () => {
    const [issue] = found("text-encoding", [entered({ remark: "Sams\ufffd" })]);
    expect(issue).toMatchObject({ severity: "warning", received: "Sams\ufffd" });
    expect(issue?.fix).toBeUndefined();
  });

  it("mends a municipality to its name, and wakes nothing else", () => {
    const row = entered({ municipality: "Ã…rhus" });
    const before = checkActivity([row], IN_A_FILE).map(({ rule }) => rule);
    expect(before).toContain("municipality-unknown");
    expect(mended("text-encoding", row, IN_A_FILE)?.municipality).toBe("Aarhus");
  });
});

describe("text-formula", () => {
  it.each(["=1+1", "+45 12 34 56 78", "-", "@SUM(A1)", "\t=1", "\n=1", "\r=1"])(
    "in a file, finds %j and neutralises it",
    (remark) => {
      const row = entered({ remark });
      expect(found("text-formula", [row], IN_A_FILE)).toMatchObject([
        { severity: "error", column: "remark", received: remark, fix: `'${remark}` },
      ]);
      expect(mended("text-formula", row, IN_A_FILE)?.remark).toBe(`'${remark}`);
      expect(found("text-formula", [row], IN_A_WORKBOOK)).toEqual([]);
    },
  );

  it.each<Entry>(["CRM", "a=b", "1-1", "'=1", null, ""])("lets %j pass", (remark) => {
    expect(found("text-formula", [entered({ remark })], IN_A_FILE)).toEqual([]);
  });

  it("in a workbook, finds a formula in a text column, and lets a figure be computed", () => {
    const formula = { kind: "formula", formula: '=HYPERLINK("x")' } as const;
    const row = entered(
      { remark: "x" },
      { marks: { remark: formula, individual: { kind: "formula", formula: "=4*5" } } },
    );
    expect(found("text-formula", [row])).toMatchObject([{ column: "remark", received: '=HYPERLINK("x")' }]);
    expect(mended("text-formula", row)?.remark).toBe(`'=HYPERLINK("x")`);
  });

  it("mends a municipality that is understood to its name", () => {
    expect(mended("text-formula", entered({ municipality: "-Aarhus" }), IN_A_FILE)?.municipality).toBe(
      "Aarhus",
    );
  });
});

describe("formula-overwritten", () => {
  it("finds a value typed over a formula and puts the formula back", () => {
    const cell = { value: 7, formula: undefined, expected: "=[@Individuelle]*2" };
    const row = entered({}, { computed: { Dobbelt: cell } });
    const [issue] = found("formula-overwritten", [row]);
    expect(issue).toMatchObject({ severity: "error", column: "Dobbelt", received: 7, fix: cell.expected });
    mended("formula-overwritten", row);
    const whole = entered({}, { computed: { Dobbelt: { ...cell, formula: cell.expected } } });
    expect(found("formula-overwritten", [whole])).toEqual([]);
  });
});
