import { describe, expect, it } from "vitest";
import { contractInUse } from "../../../src/contract/contractInUse";
import { COUNTED_AS, countedAs, fiveCounts } from "../../../src/report/fiveCounts";
import type { MeasureFacts } from "../../../src/report/facts/reportFacts";
import { writingIn } from "../../../src/report/writing";
import { countsSentences } from "../../../src/report/sentences/countsSentence";
import { words } from "../../words";
import { shippedIds } from "../contract/shippedIds";
import { serial } from "../serial";
import { COUNTED_IDS } from "./countedIds";
import { figure, measureFacts, reportFacts } from "./factsByHand";

const provisional = reportFacts();
const final = reportFacts({ isFinal: true });
const ofLastYear = { actual: figure(0.52), asOf: figure(serial(2025, 12, 31)) };
const later = { nextFigure: figure(serial(2027, 6, 1)) };

describe("what a målepunkt is counted as", () => {
  it.each<[string, MeasureFacts, string, string]>([
    [
      "a measurement that is not reached is decided at once",
      measureFacts("N1a", { actual: figure(0.472) }),
      "not-met",
      "not-met",
    ],
    [
      "a measurement that is reached is decided at once",
      measureFacts("N1a", { actual: figure(0.5) }),
      "met",
      "met",
    ],
    [
      "answers that still come in are not decided",
      measureFacts("N3", { actual: figure(75) }),
      "undecided",
      "met",
    ],
    [
      "what adds up is not decided before it is final",
      measureFacts("R1", { actual: figure(5200) }),
      "undecided",
      "met",
    ],
    [
      "a register's figure is not decided before it is final",
      measureFacts("N5a", { actual: figure(0.08) }),
      "undecided",
      "not-met",
    ],
    [
      "above zero is strictly above (N5c)",
      measureFacts("N5c", { actual: figure(0) }),
      "undecided",
      "not-met",
    ],
    ["no figure", measureFacts("N6"), "missing", "missing"],
    ["zero is a figure", measureFacts("R2", { actual: figure(0) }), "undecided", "not-met"],
    [
      "a missing month that could lift the sum to the year's target",
      measureFacts("R1", { actual: figure(4999), incomplete: 1 }),
      "missing",
      "missing",
    ],
    [
      "a missing month where the year's target is reached without it",
      measureFacts("R1", { actual: figure(5000), incomplete: 19 }),
      "undecided",
      "met",
    ],
    ["no target agreed", measureFacts("N1b", { actual: figure(0.62) }), "not-fixed", "not-fixed"],
    [
      "an estimate the user chose is no agreed target",
      measureFacts("N1b", {
        actual: figure(0.62),
        target: { kind: "estimate", figure: figure(0.6), method: "midtvejs" },
      }),
      "not-fixed",
      "not-fixed",
    ],
    [
      "a reading the user chose is no agreed target",
      measureFacts("N2", {
        actual: figure(560),
        target: {
          kind: "reading",
          figure: figure(550),
          label: { chosen: { text: "550 er måltallet", cell: "F!B8" } },
        },
      }),
      "not-fixed",
      "not-fixed",
    ],
    ["a figure expected after the status date", measureFacts("N5a", later), "undecided", "undecided"],
    [
      "a figure expected before it and not there",
      measureFacts("N5a", { nextFigure: figure(serial(2026, 5, 1)) }),
      "missing",
      "missing",
    ],
    [
      "final is a property of each figure: this one is",
      measureFacts("N3", { actual: figure(75), finality: "final" }),
      "met",
      "met",
    ],
    [
      "final is a property of each figure: this one is not",
      measureFacts("N3", { actual: figure(75), finality: "provisional" }),
      "undecided",
      "undecided",
    ],
    [
      "what adds up is not final before its year is over, whatever is said of it",
      measureFacts("R2", { actual: figure(290), finality: "final" }),
      "undecided",
      "not-met",
    ],
    ["a figure that is awaited", measureFacts("N4", { finality: "awaited" }), "undecided", "undecided"],
    [
      "a figure that somebody awaits although its day has passed",
      measureFacts("N4", { finality: "awaited", nextFigure: figure(serial(2026, 5, 1)) }),
      "missing",
      "missing",
    ],
    [
      "one that somebody awaits until after the status date",
      measureFacts("N4", { finality: "awaited", ...later }),
      "undecided",
      "undecided",
    ],
    ["a measurement of the year before", measureFacts("N1a", ofLastYear), "undecided", "undecided"],
    [
      "a measurement of the year before that somebody says is this year's",
      measureFacts("N1a", { ...ofLastYear, finality: "final" }),
      "met",
      "met",
    ],
    ["a register's figure of the year before", measureFacts("N5a", ofLastYear), "undecided", "met"],
    [
      "guidances without a firm that could turn the verdict",
      measureFacts("R1", {
        actual: figure(4990),
        basis: "firms",
        status: { text: words.sheets.shared.notJudged, cell: "Målark!N9" },
      }),
      "undecided",
      "missing",
    ],
  ])("%s", (_, facts, whenProvisional, whenFinal) => {
    expect(countedAs(facts, provisional)).toBe(whenProvisional);
    expect(countedAs(facts, final)).toBe(whenFinal);
  });

  it("of a year that has not begun nothing is missing yet", () => {
    const ahead = reportFacts({ year: 2027 });
    for (const id of ["N1a", "N3", "N5a"]) expect(countedAs(measureFacts(id), ahead)).toBe("undecided");
    expect(countedAs(measureFacts("N1a"), provisional)).toBe("missing");
  });

  it("of what adds up nothing is missing before a month has ended", () => {
    const early = reportFacts({ statusDate: serial(2026, 1, 15), monthsEnded: 0 });
    const counts = fiveCounts(early);
    // A measure that does not add up could have been measured.
    const { cumulativeWithTarget, withoutTarget } = shippedIds;
    expect(counts.undecided.map(({ measure }) => measure.id)).toEqual(cumulativeWithTarget);
    expect(counts.missing.map(({ measure }) => measure.id)).toEqual(
      COUNTED_IDS.filter((id) => ![...cumulativeWithTarget, ...withoutTarget].includes(id)),
    );
  });

  it("without a target comes before everything else", () => {
    expect(countedAs(measureFacts("N1b", later), provisional)).toBe("not-fixed");
  });
});

describe("the five counts", () => {
  it("are of the målepunkter of the year, without R3 and F1", () => {
    const counts = fiveCounts(provisional);
    const ids = COUNTED_AS.flatMap((each) => counts[each].map(({ measure }) => measure.id));
    expect(ids.toSorted()).toEqual(COUNTED_IDS.toSorted());
  });

  it("are said in one sentence, word for word, with zeros", () => {
    const measures = [
      measureFacts("N1a", { actual: figure(0.51) }),
      measureFacts("N1b"),
      measureFacts("N2"),
      measureFacts("N3", { actual: figure(71) }),
      measureFacts("N4", { actual: figure(0.49) }),
      measureFacts("N5a", later),
      measureFacts("N5b", later),
      measureFacts("N5c"),
      measureFacts("N6"),
      measureFacts("R1", { actual: figure(5000) }),
      measureFacts("R2", { actual: figure(600) }),
    ];
    const said = (facts = reportFacts({ isFinal: true, measures })) =>
      countsSentences(facts, writingIn("da", contractInUse())).map(({ text }) => text);
    expect(said()).toEqual([
      "Af 11 målepunkter er 4 opfyldt og 1 ikke opfyldt; for 2 mangler der tal, for 2 er der intet måltal fastsat, og 2 kan endnu ikke afgøres.",
    ]);
    expect(said(reportFacts())).toEqual([
      `Af ${COUNTED_IDS.length} målepunkter er 0 opfyldt og 0 ikke opfyldt; for ${COUNTED_IDS.length - 2} mangler der tal, for 2 er der intet måltal fastsat, og 0 kan endnu ikke afgøres.`,
    ]);
  });

  it("say how many without a target are compared with an estimate or a choice", () => {
    const measures = [
      measureFacts("N1b", {
        actual: figure(0.62),
        target: { kind: "estimate", figure: figure(0.6), method: "midtvejs" },
      }),
      measureFacts("N2", {
        target: {
          kind: "reading",
          figure: figure(550),
          label: { chosen: { text: "550 er måltallet", cell: "F!B8" } },
        },
      }),
    ];
    expect(
      countsSentences(reportFacts({ measures }), writingIn("da", contractInUse())).map(({ text }) => text),
    ).toEqual([
      "Af 2 målepunkter er 0 opfyldt og 0 ikke opfyldt; for 0 mangler der tal, for 2 er der intet måltal fastsat, og 0 kan endnu ikke afgøres.",
      "Af målepunkterne uden fastsat måltal er 1 målt mod et skøn.",
      "Af målepunkterne uden fastsat måltal er 1 målt mod et valgt måltal.",
    ]);
  });

  it("lead to the cells of their figures", () => {
    const measures = [measureFacts("R1", { actual: figure(5000, "Målark!J17") })];
    const [counts] = countsSentences(reportFacts({ measures }), writingIn("da", contractInUse()));
    expect(counts?.cells).toEqual(["Målark!J17", "Målark!target-R1", "Målark!status-R1"]);
  });
});
