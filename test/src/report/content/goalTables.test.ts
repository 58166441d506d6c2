import { describe, expect, it } from "vitest";
import { contentFor, sentencesOf } from "../../../../src/report/content/contentFor";
import type { ContentTable, Recipient } from "../../../../src/report/content/reportContent";
import type { MeasureFacts, Position, ReportFacts } from "../../../../src/report/facts/reportFacts";
import { lackingToLimit } from "../../../../src/report/sentences/lowerLimitSentences";
import { formatOfShape } from "../../../../src/sheets/report/shapeFormats";
import { serial } from "../../serial";
import { figure, measureFacts, municipalityFacts, reportFacts } from "../factsByHand";
import { words } from "../../../words";

function contentOf(
  measures: readonly MeasureFacts[],
  said: Partial<ReportFacts> = {},
  recipient: Recipient = "kkr",
) {
  return contentFor(recipient, reportFacts({ measures, ...said }), "da");
}

function tableOf(measures: readonly MeasureFacts[], said: Partial<ReportFacts> = {}): ContentTable {
  const block = contentOf(measures, said).sections.find(({ id }) => id === "goals")?.blocks[0];
  if (block?.kind !== "table") throw new Error("no table of goals");
  return block.table;
}

/** A column of the table of goals, as it is read. */
function column(
  header: string,
  measures: readonly MeasureFacts[],
  said: Partial<ReportFacts> = {},
): unknown[] {
  const { headers, rows } = tableOf(measures, said);
  const at = headers.indexOf(header);
  return rows.map((cells) => {
    const cell = cells[at];
    return typeof cell === "object" ? cell?.value : cell;
  });
}

const said = (measures: readonly MeasureFacts[], facts: Partial<ReportFacts> = {}) =>
  sentencesOf(contentOf(measures, facts));

it("says at a measure of firms that guidances are counted, and nothing where there is no figure", () => {
  const measures = [
    measureFacts("N2", { basis: "guidances" }),
    measureFacts("R1", { actual: figure(3695), basis: "guidances" }),
    measureFacts("R1", { actual: figure(300), basis: "firms" }),
  ];
  const marked = column(words.report.goals.point, measures).map((point) =>
    String(point).endsWith(" (talt: vejledninger)"),
  );
  expect(marked).toEqual([false, true, false]);
});

describe("last year beside this year", () => {
  const known = measureFacts("N1a", { actual: figure(0.51), lastYear: figure(0.48) });
  const redefined = measureFacts("N3", { actual: figure(71), lastYear: "new-definition" });

  it("is the figure, ikke oplyst where there is none, and ny definition where it cannot be compared", () => {
    const measures = [known, redefined, measureFacts("N4")];
    expect(column(words.report.goals.lastYear, measures)).toEqual([
      0.48,
      words.report.newDefinition,
      words.report.notGiven,
    ]);
  });

  it("is said to be of the whole year beside what has been counted of this one so far", () => {
    const before = { lastYear: figure(5018) };
    const counted = measureFacts("R1", { actual: figure(2619), ...before });
    const measures = [known, counted, measureFacts("R2", { actual: figure(305), lastYear: figure(604) })];
    const note = "Sidste år er tallet for hele 2025; i år er R1 og R2 talt til og med 30. juni 2026.";
    expect(said(measures)).toContain(note);
    const others = [
      known,
      redefined,
      measureFacts("R1", { actual: figure(2619) }),
      measureFacts("R2", before),
    ];
    expect(said(others).join()).not.toContain("tallet for hele");
    expect(said(measures, { isFinal: true, monthsEnded: 12 }).join()).not.toContain("tallet for hele");
  });

  it("is left out where nothing is known of it, which is said", () => {
    const { headers, rows, kept } = tableOf([measureFacts("N1a"), measureFacts("N3")]);
    expect(headers).not.toContain(words.report.goals.lastYear);
    expect(rows.map((cells) => cells.length)).toEqual([headers.length, headers.length]);
    // Nr, Målepunkt, Måltal, Måltal til dato, Realiseret, Afvigelse, then Status, n and Opgjort pr.
    expect(kept).toEqual([0, 1, 2, 3, 4, 5, 7, 8, 9]);
    const note = "Sidste års tal er ikke oplyst for nogen af målene.";
    expect(said([measureFacts("N1a")])).toContain(note);
    expect(said([known, measureFacts("N3")])).not.toContain(note);
    expect(said([redefined])).not.toContain(note);
  });

  it("is said to be absent once, in a report of two tables too, and of one table by its goals", () => {
    const toKl = (measures: readonly MeasureFacts[]) =>
      contentOf(measures, {}, "kl").sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) =>
          block.kind === "sentence" && block.sentence.text.startsWith("Sidste års tal")
            ? [block.sentence.text]
            : [],
        ),
      );
    const [n3, r1, r2] = [measureFacts("N3"), measureFacts("R1"), measureFacts("R2")];
    expect(toKl([n3, r1, r2])).toEqual(["Sidste års tal er ikke oplyst for nogen af målene."]);
    expect(toKl([r1])).toHaveLength(1);
    expect(toKl([known, r1, r2])).toEqual(["Sidste års tal er ikke oplyst for R1 og R2."]);
  });
});

describe("a register's figure that Målark awaits", () => {
  const awaited = { status: { text: words.sheets.targets.running.awaited, cell: "Målark!H12" } };
  const note = (names: string) =>
    `${names} afventes; uden en oplyst dato for næste tal tæller de som manglende.`;

  it("counts as missing where no day is known, which its row and a sentence say, and as undecided with a day", () => {
    const withoutDay = [measureFacts("N5a", awaited), measureFacts("N5b", awaited)];
    expect(column(words.report.goals.status, withoutDay)).toEqual([
      "Afventer (tal mangler)",
      "Afventer (tal mangler)",
    ]);
    expect(said(withoutDay)).toContain(note("N5a og N5b"));
    expect(said(withoutDay).join()).toContain("for 2 mangler der tal");
    const withDay = measureFacts("N5a", { ...awaited, nextFigure: figure(serial(2028, 9, 1)) });
    expect(column(words.report.goals.status, [withDay])).toEqual(["Afventer (ventes 1. september 2028)"]);
    expect(said([withDay]).join()).toContain("for 0 mangler der tal");
    expect(said([withDay, measureFacts("N3")]).join()).not.toContain("som manglende");
  });
});

describe("between two percentages", () => {
  it("a deviation is in percentage points, in its cell and in its sentence", () => {
    const n1a = measureFacts("N1a", { actual: figure(0.472), deviation: figure(-0.028) });
    const { headers, rows } = tableOf([n1a]);
    expect(rows[0]?.[headers.indexOf(words.report.goals.deviation)]).toMatchObject({
      shape: { kind: "deviation", unit: { kind: "share" } },
    });
    expect(
      formatOfShape({ kind: "deviation", unit: { kind: "share", label: { da: "%", en: "%" } } }),
    ).toContain('"-point"');
    expect(said([n1a]).join(" ").replaceAll("\u00a0", " ")).toContain(
      "47,2 % mod et måltal på 50,0 %, dvs. 2,8 procentpoint under.",
    );
  });
});

describe("what is not judged, as months are missing,", () => {
  const lacking = { incomplete: 2, actual: figure(4806), deviation: figure(-194) };

  it("has no distance: neither deviation nor fulfilment, in its row or its line, but its figure", () => {
    const r1 = measureFacts("R1", { ...lacking, target: { kind: "fixed", figure: figure(5000) } });
    const isFinal = { isFinal: true };
    expect(column(words.report.goals.actual, [r1], isFinal)).toEqual([4806]);
    expect(column(words.report.goals.fulfilment, [r1], isFinal)).toEqual([undefined]);
    expect(column(words.report.goals.deviation, [r1], isFinal)).toEqual([undefined]);
    const lines = said([r1], isFinal);
    expect(lines).toContain("R1: der mangler måneder for 2 kommuner, og de tæller ikke som nul.");
    expect(lines.find((line) => line.startsWith("R1 "))).toMatch(
      /mod et årsmåltal på 5\.000; bedømmes ikke\.$/,
    );
    const whole = { ...r1, incomplete: 0 };
    expect(column(words.report.goals.deviation, [whole], isFinal)).toEqual([-194]);
  });

  it("is judged as on Målark where months, which can only add, cannot turn it, beside what is missing", () => {
    const status = { text: words.sheets.targets.running.onTrack, cell: "Målark!N17" };
    const ahead = {
      incomplete: 2,
      actual: figure(2612),
      deviation: figure(132.5),
      toDate: figure(2479.5),
      status,
    };
    const r1 = measureFacts("R1", ahead);
    expect(column(words.report.goals.status, [r1])).toEqual(["Følger planen (tal mangler)"]);
    expect(column(words.report.goals.deviation, [r1])).toEqual([132.5]);
    const chosen = { kind: "reading", figure: figure(550), label: { chosen: status } } as const;
    const n2 = measureFacts("N2", {
      ...ahead,
      target: chosen,
      deviation: figure(-238),
      toDate: figure(2850),
    });
    expect(column(words.report.goals.deviation, [n2])).toEqual([undefined]);
    expect(said([n2]).find((line) => line.startsWith("N2 "))).toMatch(/; bedømmes ikke\.$/);
  });

  it("says which months are missing also where the target is open; errors left out are no missing months", () => {
    const open = { incomplete: 3, onlyLeftOut: 1, withLeftOut: 1 };
    const n2 = measureFacts("N2", { ...lacking, basis: "guidances", ...open });
    expect(said([n2])).toContain("N2: der mangler måneder for 2 kommuner, og de tæller ikke som nul.");
    expect(said([n2])).toContain("N2: tal fra 1 kommune er udeladt som fejl, og de tæller ikke som nul.");
  });

  it("lacks nothing to the limit of its span", () => {
    const below = { individual: figure(80), compared: figure(100) };
    const limit = (position: Position) =>
      lackingToLimit(municipalityFacts("Lemvig", { ...below, position }), reportFacts());
    const positions = ["below", "not-judged", "missing", "not-fixed"] as const;
    expect(positions.map(limit)).toEqual([10, undefined, undefined, undefined]);
  });
});

describe("what is not given of a figure", () => {
  it("is named for figures that somebody enters: answers of what has answers, and the day", () => {
    const measures = [
      measureFacts("N3", { actual: figure(71) }),
      measureFacts("N4", { actual: figure(0.52), answers: figure(80), asOf: figure(serial(2026, 6, 1)) }),
      measureFacts("N6", { actual: figure(0.7), asOf: figure(serial(2026, 6, 1)) }),
      measureFacts("N1a"),
      measureFacts("R1", { actual: figure(2400) }),
    ];
    const sentences = said(measures);
    expect(sentences).toContain("Antal svar (n) er ikke oplyst: N3, N6.");
    expect(sentences).toContain("Opgørelsesdagen er ikke oplyst: N3.");
  });
});

describe("final is a property of each figure", () => {
  const registered = { nextFigure: figure(serial(2028, 9, 1)) };
  const provisional = { finality: "provisional" } as const;

  it("and a final report names those that are not, with the day they are expected", () => {
    const measures = [
      measureFacts("N1a", { actual: figure(0.51) }),
      measureFacts("N3", { actual: figure(71), ...provisional }),
      measureFacts("N4", { finality: "awaited" }),
      measureFacts("N5a", registered),
      measureFacts("N5b", { actual: figure(0.06), ...provisional, ...registered }),
      measureFacts("N5c", { actual: figure(0.06), ...provisional, nextFigure: figure(serial(2026, 9, 1)) }),
      measureFacts("N6"),
    ];
    const named =
      "Endnu ikke endelige: N3 (foreløbig), N4 (afventer), N5a (afventer, ventes 1. september 2028), N5b (foreløbig, endeligt tal ventes 1. september 2028), N5c (foreløbig).";
    expect(said(measures, { isFinal: true })).toContain(named);
    expect(said(measures).some((text) => text.startsWith("Endnu ikke endelige"))).toBe(false);
    const everyone = sentencesOf(contentOf(measures, { isFinal: true }, "kl"));
    expect(everyone).toContain(named);
  });

  it("so that what comes later is awaited, in its row and its line, and is not missing", () => {
    const measures = [
      measureFacts("N5a", registered),
      measureFacts("N5b", { finality: "awaited" }),
      measureFacts("N6"),
    ];
    expect(column(words.report.goals.actual, measures)).toEqual(["afventer", "afventer", "mangler"]);
    expect(column(words.report.goals.status, measures)).toEqual([
      "Afventer (ventes 1. september 2028)",
      words.sheets.targets.running.awaited,
      words.report.counted.missing,
    ]);
    const lines = said(measures);
    expect(lines).toContain("N5a Mervækst i omsætning, vækstsegment: tallet ventes 1. september 2028.");
    expect(lines).toContain("N5b Mervækst i beskæftigelse, vækstsegment: tallet afventes.");
  });

  it("and a verdict says so where its figure has come another way than the report", () => {
    const measures = [
      measureFacts("N4", { actual: figure(0.52), finality: "final" }),
      measureFacts("N1a", { actual: figure(0.51) }),
      measureFacts("N1b", { actual: figure(0.51), finality: "final" }),
    ];
    expect(column(words.report.goals.status, measures)).toEqual([
      "Opfyldt (endeligt tal)",
      words.verdicts.met,
      words.report.counted["not-fixed"],
    ]);
    const survey = measureFacts("N1a", { actual: figure(0.48), ...provisional });
    expect(column(words.report.goals.status, [survey], { isFinal: true })).toEqual([
      "Ikke opfyldt (foreløbigt tal)",
    ]);
  });

  it("what adds up is never final before its year is over, whatever is said of it", () => {
    const r2 = measureFacts("R2", {
      actual: figure(290),
      finality: "final",
      status: { text: words.report.positions["not-judged"], cell: "Målark!H18" },
    });
    expect(column(words.report.goals.status, [r2])).toEqual([words.report.positions["not-judged"]]);
    expect(column(words.report.goals.status, [r2], { isFinal: true, monthsEnded: 12 })).toEqual([
      words.report.counted.missing,
    ]);
    expect(said([r2]).join(" ")).toContain("Af 1 målepunkt er 0 opfyldt og 0 ikke opfyldt; for 0 mangler");
  });
});

describe("what KL and Erhvervsstyrelsen read of a figure", () => {
  it("is its definition with source, period and answers; its measure where the contract defines no more", () => {
    const n3 = measureFacts("N3", {
      actual: figure(71),
      source: { text: "Brugerevalueringen", cell: "Målark!M12" },
      period: { text: "jan.-dec. 2026", cell: "Målark!P12" },
      answers: figure(412),
    });
    const n2 = measureFacts("N2", { actual: figure(308), asOf: figure(serial(2026, 6, 30)) });
    const { definition: _definition, ...bare } = measureFacts("N4").measure;
    const blocks = contentOf([n2, n3, { ...measureFacts("N4"), measure: bare }], {}, "kl").sections.find(
      ({ id }) => id === "nationalGoals",
    )?.blocks;
    const found = blocks?.flatMap((block) =>
      block.kind === "table" && block.table.kind === "definitions" ? block.table.rows : [],
    );
    expect(found).toEqual([
      [
        "N2",
        "Virksomheder under 3 år, der er vejledt i året.",
        words.report.notGiven,
        "til og med 30. juni 2026",
        null,
      ],
      [
        "N3",
        "Andel, der vil anbefale huset (svar 9-10), minus andel, der ikke vil (svar 0-6), gange 100.",
        "Brugerevalueringen",
        "jan.-dec. 2026",
        { value: 412, shape: { kind: "whole" }, from: "Ark!A1" },
      ],
      [
        "N4",
        "Henviste virksomheder, der har brugt en henvisning",
        words.report.notGiven,
        words.report.notGiven,
        words.report.notGiven,
      ],
    ]);
  });
});
