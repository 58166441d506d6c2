import { describe, expect, it } from "vitest";
import { serialOfIsoDate } from "../../../../src/calc/serialDate";
import { nextStep } from "../../../../src/report/overview/nextStep";
import { dueFrom } from "../../../../src/calc/contractYear";
import { overviewOf, type Overview, type OverviewReport } from "../../../../src/report/overview/overview";
import { shippedIds } from "../../contract/shippedIds";
import { figure, measureFacts, municipalityFacts, reportFacts, typedFacts } from "../factsByHand";
import { words } from "../../../words";

const day = serialOfIsoDate;

/** A report for the date of status that still holds, or as is said. */
function report(said: Partial<OverviewReport> = {}): OverviewReport {
  return { name: "Rapport KKR 2026-06-30", isMunicipal: false, isOfStatus: true, isOutdated: false, ...said };
}

/** A half-year that is all done but for what is said. */
function halfYear(said: Partial<Overview> = {}): Overview {
  return {
    year: 2026,
    lastDay: day("2026-12-31"),
    statusDate: day("2026-06-30"),
    isFinal: false,
    countedUntil: day("2026-06-30"),
    monthsEnded: 6,
    withFigures: 19,
    municipalities: 19,
    missing: [],
    counts: { met: 0, "not-met": 0, missing: 7, "not-fixed": 2, undecided: 2 },
    lacking: ["N3", "N4"],
    awaited: [],
    awaitedWithoutDay: [],
    overdue: [],
    hasIndividualTarget: true,
    lockedUntil: day("2026-06-01"),
    reports: [report()],
    nextDue: undefined,
    updateWaits: false,
    undecided: undefined,
    ...said,
  };
}

const step = (said: Partial<Overview>, errors?: number, today = "2026-07-14") =>
  nextStep(halfYear(said), { today: day(today), errors });

describe("the next step", () => {
  it("is nothing once the months are locked and reported", () => {
    expect(step({ awaited: ["N1a"] })).toEqual({ kind: "nothing", lacking: ["N3", "N4"], awaited: ["N1a"] });
  });

  it("is making a report again that would say something else by now, and no report of another date", () => {
    const earlier = report({ name: "Rapport KKR 2026-03-31", isOfStatus: false, isOutdated: true });
    expect(step({ reports: [earlier, report()] }).kind).toBe("nothing");
    expect(step({ reports: [earlier] })).toEqual({ kind: "report" });
    const outdated = report({ isOutdated: true });
    expect(step({ reports: [earlier, outdated] })).toEqual({
      kind: "report-outdated",
      reports: [outdated.name],
    });
  });

  it.each<[string, Partial<Overview>, number | undefined, object]>([
    ["a report", { reports: [] }, 0, { kind: "report" }],
    [
      "a report beside a municipality's own",
      { reports: [report({ isMunicipal: true })] },
      0,
      { kind: "report" },
    ],
    [
      "locking what has ended",
      { lockedUntil: day("2026-05-01") },
      0,
      { kind: "close-month", until: day("2026-06-01"), isChecked: true },
    ],
    [
      "locking where nothing is",
      { lockedUntil: undefined },
      undefined,
      { kind: "close-month", until: day("2026-06-01"), isChecked: false },
    ],
    [
      "choosing the total",
      { hasIndividualTarget: false, lockedUntil: undefined },
      0,
      { kind: "choose-target" },
    ],
    [
      "a figure that has not come",
      {
        hasIndividualTarget: false,
        overdue: [
          {
            id: words.reportWay.way.steps.made,
            day: day("2026-05-19"),
            place: "Rapportvej!D4",
            isStep: true as const,
          },
          { id: "N1a", day: day("2026-06-01"), place: "Målark!F5" },
        ],
      },
      0,
      { kind: "overdue", id: "N1a", day: day("2026-06-01"), place: "Målark!F5" },
    ],
    ["errors before choices", { hasIndividualTarget: false }, 3, { kind: "errors", errors: 3 }],
    [
      "months that lack",
      { missing: [{ name: "Skive", months: [5] }] },
      3,
      { kind: "missing-months", municipalities: ["Skive"] },
    ],
    [
      "figures at all",
      { withFigures: 0, missing: [{ name: "Skive", months: [1] }] },
      0,
      { kind: "no-figures" },
    ],
    ["waiting", { monthsEnded: 0, withFigures: 0 }, 0, { kind: "wait" }],
    [
      "choosing the total before any month has ended",
      { monthsEnded: 0, withFigures: 0, hasIndividualTarget: false },
      0,
      { kind: "choose-target" },
    ],
  ])("is %s", (_, said, errors, expected) => {
    expect(step(said, errors)).toEqual(expected);
  });

  it("is the date of status where a month has ended since, and never beyond the year", () => {
    expect(step({}, 0, "2026-08-01")).toEqual({ kind: "status-behind", until: day("2026-07-31") });
    const whole = { countedUntil: day("2026-12-31"), lockedUntil: day("2026-12-01"), monthsEnded: 12 };
    expect(step(whole, 0, "2027-03-15").kind).toBe("nothing");
  });

  it("is to take back a date of status that has not come, before anything is called missing", () => {
    const ahead = { statusDate: day("2026-12-31"), countedUntil: day("2026-12-31"), monthsEnded: 12 };
    const missing = [{ name: "Skive", months: [9] }];
    expect(step({ ...ahead, missing }, 0, "2026-04-07")).toEqual({
      kind: "status-ahead",
      today: day("2026-04-07"),
    });
  });

  it("does not wait for a check that has not looked", () => {
    expect(step({ reports: [] }, undefined)).toEqual({ kind: "report" });
  });
});

describe("an overview", () => {
  const surroundings = { lockedUntil: undefined, reports: [], updateWaits: false };

  it("counts who has figures, and names who lacks months", () => {
    const facts = reportFacts({
      monthsEnded: 3,
      municipalities: [
        municipalityFacts("Odder", { missingMonths: [] }),
        municipalityFacts("Skive", { missingMonths: [1] }),
        municipalityFacts("Samsø", { missingMonths: [1, 2, 3] }),
      ],
      individualTarget: { chosen: figure(2500) },
    });
    const { withFigures, municipalities, missing, counts, hasIndividualTarget } = overviewOf(
      facts,
      surroundings,
      day("2026-07-14"),
    );
    expect([withFigures, municipalities, hasIndividualTarget]).toEqual([2, 3, true]);
    expect(missing).toEqual([
      { name: "Skive", months: [1] },
      { name: "Samsø", months: [1, 2, 3] },
    ]);
    expect(Object.values(counts).reduce((sum, each) => sum + each, 0)).toBe(facts.measures.length);
  });

  it("calls no month missing that has not ended, whatever the date of status", () => {
    const facts = reportFacts({
      statusDate: day("2026-12-31"),
      countedUntil: day("2026-12-31"),
      monthsEnded: 12,
      municipalities: [
        municipalityFacts("Odder", { missingMonths: [4, 5] }),
        municipalityFacts("Skive", { missingMonths: [3, 4] }),
      ],
    });
    expect(overviewOf(facts, surroundings, day("2026-04-07")).missing).toEqual([
      { name: "Skive", months: [3] },
    ]);
  });

  it("names figures whose day has come and that have not, with the cell to type in", () => {
    const on = (iso: string) => figure(day(iso), "Målark!S5");
    // At 30 June: of May with a newer one due in June; of June; not there though due that very day; due in July.
    const measures = [
      measureFacts("N1a", { actual: figure(0.47), asOf: on("2026-05-01"), nextFigure: on("2026-06-01") }),
      measureFacts("N3", { actual: figure(71), asOf: on("2026-06-01"), nextFigure: on("2026-06-01") }),
      measureFacts("N4", { actualCell: "Målark!F9", nextFigure: on("2026-06-30") }),
      measureFacts("N6", { nextFigure: on("2026-07-01") }),
    ];
    expect(overviewOf(reportFacts({ measures }), surroundings, day("2026-07-14")).overdue).toEqual([
      { id: "N1a", day: day("2026-06-01"), place: "Målark!S5" },
      { id: "N4", day: day("2026-06-30"), place: "Målark!F9" },
    ]);
  });

  it("tells what is due first of steps and figures, and who does it", () => {
    const on = (iso: string) => figure(day(iso));
    const said = (text: string) => ({ text, cell: "Ark!A1" });
    const step = { remark: undefined, done: undefined };
    const facts = reportFacts({
      measures: [
        // Its day has come: it is overdue, and not what comes.
        measureFacts("N3", { nextFigure: on("2026-06-30"), owner: said("Sekretariatet") }),
        measureFacts("N4", { nextFigure: on("2026-08-15"), owner: said("Sekretariatet") }),
        measureFacts("N6", { nextFigure: on("2026-09-01") }),
      ],
      typed: typedFacts({
        way: [
          {
            ...step,
            step: said("Udkast"),
            who: said("Huset"),
            due: on("2026-07-01"),
            done: on("2026-06-29"),
          },
          { ...step, step: said(words.reportWay.way.steps.checked), who: undefined, due: on("2026-06-30") },
          { ...step, step: said("Høring"), who: undefined, due: on("2026-08-15") },
          { ...step, step: said("Møde"), who: said("KKR"), due: said("efter ferien") },
        ],
      }),
    });
    const told = overviewOf(facts, surroundings, day("2026-07-14"));
    // A forgotten step is overdue, after the figures, and hides nothing of what comes.
    expect(told.overdue.map(({ id, day: due }) => [id, due])).toEqual([
      ["N3", day("2026-06-30")],
      [words.reportWay.way.steps.checked, day("2026-06-30")],
    ]);
    expect(told.nextDue).toEqual({
      day: day("2026-08-15"),
      items: [
        { what: "Høring", who: "" },
        { what: "N4", who: "Sekretariatet" },
      ],
    });
    expect(overviewOf(reportFacts(), surroundings, day("2026-07-14")).nextDue).toBeUndefined();
  });

  it("says what the contract fixes for 2026 alone, and nothing in its last year", () => {
    const { undecided } = overviewOf(reportFacts(), surroundings, day("2026-07-14"));
    expect(undecided).toEqual({ year: 2027, measures: shippedIds.fixedFor2026Alone });
    // Choosing the year that lacks them does not decide them.
    expect(overviewOf(reportFacts({ year: 2027 }), surroundings, day("2026-07-14")).undecided).toEqual(
      undecided,
    );
  });

  it("is due from the first of September, of a year from July from the first of March", () => {
    const { contract } = reportFacts();
    const july = { ...contract, source: { ...contract.source, inForce: "2026-07-01" } };
    expect(dueFrom(july, 2026)).toBe(day("2027-03-01"));
    expect(dueFrom(contract, 2026)).toBe(day("2026-09-01"));
    expect(dueFrom(contract, 2028)).toBe(day("2028-09-01"));
  });
});
