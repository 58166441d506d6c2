import { describe, expect, it } from "vitest";
import { followUpWords } from "../../../../src/language/pane/followUp/followUpWords";
import { overviewTexts } from "../../../../src/language/pane/overview/overviewTexts";
import { COUNTED_AS, fiveCounts } from "../../../../src/report/fiveCounts";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { byDeviation, followUpOf, sortableUnits } from "../../../../src/report/followUp/followUp";
import type { ReportFacts } from "../../../../src/report/facts/reportFacts";
import { writingIn } from "../../../../src/report/writing";
import { words } from "../../../words";
import { serial } from "../../serial";
import { figure, measureFacts, municipalityFacts, reportFacts, typedFacts } from "../factsByHand";

const { running } = words.sheets.targets;
const status = (text: string) => ({ text, cell: "Målark!K8" });
const followUp = (said: Partial<ReportFacts>) =>
  followUpOf(reportFacts(said), writingIn("da", contractInUse()));

describe("the order of measures", () => {
  it("puts what needs something done first, and within each keeps the contract's order", () => {
    const { measures } = followUp({
      measures: [
        measureFacts("N1a", { actual: figure(0.51), status: status(words.verdicts.met) }),
        // No target is agreed, whatever stands beside it.
        measureFacts("N1b", { actual: figure(0.7), status: status(words.verdicts.met) }),
        measureFacts("N3"),
        measureFacts("N4", {
          actual: figure(0.4),
          finality: "final",
          status: status(words.verdicts["not-met"]),
        }),
        measureFacts("N6", { actual: figure(0.69), status: status(words.verdicts.close) }),
        // Months that are missing can only add to it.
        measureFacts("R1", {
          actual: figure(2600),
          toDate: figure(2479),
          incomplete: 1,
          status: status(running.onTrack),
        }),
        measureFacts("R2", { actual: figure(10), status: status(words.sheets.shared.notJudged) }),
      ],
    });
    expect(measures.map(({ id, standing }) => [id, standing])).toEqual([
      ["N4", "not-met"],
      ["N6", "close"],
      ["N3", "missing"],
      // Months that it lacks are missing figures, whatever they cannot turn.
      ["R1", "missing"],
      ["R2", "awaited"],
      ["N1b", "not-fixed"],
      ["N1a", "met"],
    ]);
  });

  it("says of a measure that Målark awaits why it counts as missing, unless its day is known", () => {
    const awaited = { status: status(running.awaited) };
    const day = { nextFigure: figure(serial(2028, 9, 1)) };
    const measures = [measureFacts("N5a", awaited), measureFacts("N5b", { ...awaited, ...day })];
    expect(followUp({ measures }).measures.map(({ id, standing, note }) => [id, standing, note])).toEqual([
      ["N5a", "missing", "N5a afventes; uden en oplyst dato for næste tal tæller det som manglende."],
      ["N5b", "awaited", undefined],
    ]);
  });

  it("adds up to the five counts, each by the words of the overview", () => {
    const measures = [
      measureFacts("N1a", { actual: figure(0.47), status: status(words.verdicts.close) }),
      measureFacts("N2"),
      measureFacts("N3"),
      measureFacts("N4", { actual: figure(0.52), status: status(running.atOrAbove) }),
      measureFacts("N5a", { actual: figure(0.08), finality: "awaited", status: status(running.awaited) }),
      measureFacts("N6", { actual: figure(0.68), status: status(running.below) }),
      measureFacts("R1", { actual: figure(3695), toDate: figure(3739.7), incomplete: 2 }),
    ];
    const report = reportFacts({ measures });
    const standings = followUp({ measures }).measures.map(({ standing }) => standing);
    // N6 is behind, N4 on track and N5a awaited; none of the three is decided.
    expect(standings).toEqual([
      "not-met",
      "behind",
      "missing",
      "missing",
      "awaited",
      "not-fixed",
      "on-track",
    ]);
    const texts = { standings: followUpWords("da").standings, counts: overviewTexts("da").countNames };
    const counts = fiveCounts(report);
    for (const counted of COUNTED_AS) {
      const word = texts.counts[counted](0).slice("0 ".length);
      const shown = standings.filter((each) => texts.standings[each].toLowerCase().startsWith(word));
      expect([counted, shown.length]).toEqual([counted, counts[counted].length]);
    }
  });

  it("compares what runs with its target to date, and says behind where it falls short", () => {
    const { measures } = followUp({
      measures: [
        measureFacts("R1", { actual: figure(390), toDate: figure(400), status: status(running.behind) }),
      ],
    });
    expect(measures.map(({ id, standing }) => [id, standing])).toEqual([["R1", "behind"]]);
  });

  it("is by deviation only within one unit", () => {
    const { measures } = followUp({
      measures: ["N1a", "R1", "N4", "N6"].map((id, index) =>
        measureFacts(id, { deviation: figure(-index / 10) }),
      ),
    });
    expect(sortableUnits(measures)).toEqual(["percent"]);
    expect(byDeviation(measures, "percent").map(({ id }) => id)).toEqual(["N6", "N4", "N1a"]);
  });
});

describe("a measure", () => {
  it("has its figures with their cells, its months, and who lacks them", () => {
    const month = (individual?: number) => ({
      individual: individual === undefined ? undefined : figure(individual, `Aktivitet!L${individual}`),
      collective: individual === undefined ? undefined : figure(1, `Aktivitet!M${individual}`),
    });
    const { measures } = followUp({
      monthsEnded: 2,
      measures: [measureFacts("R1", { actual: figure(1234, "Målark!H8"), forecast: figure(2468.5) })],
      municipalities: [
        municipalityFacts("A", { months: [month(2), month(3)] }),
        municipalityFacts("B", { months: [month(4), month()] }),
      ],
      typed: typedFacts({
        explanations: [{ measure: "R1", cause: { text: "Ferie", cell: "Forklaringer!D5" } }],
      }),
    });
    const [r1] = measures;
    expect(r1?.figures.actual).toEqual({ text: "1.234", place: "Målark!H8" });
    expect(r1?.figures.forecast?.text).toBe("2.468,5");
    expect(r1?.explanation).toEqual({ cause: { text: "Ferie", place: "Forklaringer!D5" } });
    // 2 + 1 + 4 + 1, and 3 + 1 of A alone.
    expect(r1?.months.map(({ name, text, share, missing }) => ({ name, text, share, missing }))).toEqual([
      { name: "januar", text: "8", share: 1, missing: 0 },
      { name: "februar", text: "4", share: 0.5, missing: 1 },
    ]);
    // The smallest range that holds A's and B's cells.
    expect(r1?.months[0]?.place).toBe("'Aktivitet'!L2:M4");
  });
});

describe("a figure that is older than it should be", () => {
  it.each([
    ["da", "1. marts 2026 (ældre tal)"],
    ["en", "1 March 2026 (older figure)"],
  ] as const)("says so beside its day (%s)", (language, text) => {
    // At 30 June, with a new figure expected in May; the other's day is in the last month counted.
    const [may, march] = [figure(serial(2026, 5, 1)), figure(serial(2026, 3, 1))];
    const measures = [
      measureFacts("N1a", { actual: figure(0.47), asOf: march, nextFigure: may }),
      measureFacts("N3", { actual: figure(72), asOf: figure(serial(2026, 6, 1)) }),
    ];
    const followUp = followUpOf(reportFacts({ measures }), writingIn(language, contractInUse()));
    expect(followUp.measures.map(({ facts }) => facts.asOf?.text.includes("("))).toEqual([true, false]);
    expect(followUp.measures[0]?.facts.asOf?.text.replaceAll("\u00a0", " ")).toBe(text);
  });
});

describe("the municipalities", () => {
  const below = municipalityFacts("Skive", {
    individual: figure(80),
    compared: figure(100),
    deviationShare: figure(-0.2),
    position: "below",
  });
  const within = municipalityFacts("Viborg", { deviationShare: figure(0) });

  it("keep the contract's order on the axis, in whose middle the target is", () => {
    const { band } = followUp({ municipalities: [below, within] });
    expect(band?.dots.map(({ name }) => name)).toEqual(["Skive", "Viborg"]);
    expect(band?.middle).toBe(0.5);
    expect(band?.dots[1]?.at).toBe(0.5);
    expect(band?.dots[0]?.at).toBeLessThan(band?.lower ?? 0);
    expect((band?.lower ?? 0) + (band?.upper ?? 0)).toBeCloseTo(1);
  });

  it("are readable although one lies far out: that stands at the end", () => {
    const far = municipalityFacts("Samsø", { deviationShare: figure(12), position: "above" });
    const { band } = followUp({ municipalities: [below, far] });
    // The band of ±10 % takes a tenth of the axis at least.
    expect((band?.upper ?? 0) - (band?.lower ?? 0)).toBeGreaterThan(0.1);
    expect(band?.dots.map(({ at, beyond }) => [at === 1, beyond])).toEqual([
      [false, undefined],
      [true, "upper"],
    ]);
  });

  it("are invited below the band with all months, with what they lack and what is kept", () => {
    const { dialogue } = followUp({
      municipalities: [below, within, { ...below, name: "Samsø", missingMonths: [3] }],
      typed: typedFacts({
        dialogue: [
          {
            name: "Skive",
            sent: undefined,
            due: undefined,
            reply: undefined,
            correction: undefined,
            invited: figure(46_204, "Rapportvej!F20"),
            held: undefined,
            agreed: { text: "Kampagne", cell: "Rapportvej!H20" },
          },
        ],
      }),
    });
    // 10 percent below 100 is 90: ten are lacking.
    expect(dialogue).toMatchObject([
      {
        name: "Skive",
        isInvited: true,
        limit: "90,0",
        lacking: "10",
        // Fewer than 90 where 100 are expected: 14.6 of 100 cases, whatever months another lacks.
        chance: expect.stringMatching(/^15\s%$/) as string,
        invited: { text: "1. juli 2026", place: "Rapportvej!F20" },
        held: undefined,
        agreed: { text: "Kampagne", place: "Rapportvej!H20" },
      },
    ]);
  });
});
