import { describe, expect, it } from "vitest";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { reportTexts } from "../../../../src/language/report/reportTexts";
import { municipalTexts } from "../../../../src/language/report/municipalTexts";
import { sentencesOf } from "../../../../src/report/content/contentFor";
import { municipalityContent } from "../../../../src/report/content/municipalityContent";
import type { ReportContent, Section } from "../../../../src/report/content/reportContent";
import type { MunicipalityFacts, ReportFacts } from "../../../../src/report/facts/reportFacts";
import { reportSheet } from "../../../../src/sheets/report/reportSheet";
import { figure, municipalityFacts, reportFacts } from "../factsByHand";
import { othersCoded, othersNamed, valuesIn } from "../othersNamed";
import { words } from "../../../words";

const individualTarget = { chosen: figure(2500) };
const month = (individual?: number, collective?: number) => ({
  individual: individual === undefined ? undefined : figure(individual),
  collective: collective === undefined ? undefined : figure(collective),
});
const months = [month(9, 6), month(4, 4), month(9, 12), month(8, 5), month(4, 9), month(6, 9)];

/** Lemvig at 30 June 2026: 30 guidances against a target to date of 33.6. */
const lemvig = (said: Partial<MunicipalityFacts> = {}) =>
  municipalityFacts("Lemvig", {
    code: "665",
    target: figure(67.8),
    toDate: figure(33.6),
    compared: figure(33.6),
    individual: figure(30),
    deviation: figure(-3.6),
    deviationShare: figure(-3.6 / 33.6),
    collective: figure(45),
    position: "below",
    months,
    ...said,
  });

function content(own: MunicipalityFacts, facts: Partial<ReportFacts> = {}, language: "da" | "en" = "da") {
  return municipalityContent(
    own,
    reportFacts({ individualTarget, municipalities: [own], ...facts }),
    language,
  );
}

/** A section's tables and texts, a line each. */
function linesOf({ sections }: ReportContent, id: Section["id"]): string[] {
  return (sections.find((each) => each.id === id)?.blocks ?? []).flatMap((block) => {
    if (block.kind === "sentence") return block.isInTable ? [] : [block.sentence.text];
    if (block.kind === "text") return [block.text];
    if (block.kind !== "table") return [];
    return block.table.rows.map((row) =>
      row.map((cell) => (typeof cell === "object" ? cell?.value : cell)).join("|"),
    );
  });
}

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, " ");

describe("a municipality's sheet", () => {
  it("has its sections in their order, and whose contract and which status it is of", () => {
    const read = content(lemvig());
    expect(read.sections.map(({ heading }) => heading)).toEqual([
      words.municipal.headings.standing,
      words.municipal.headings.dialogue.provisional,
      words.municipal.headings.monthly,
      words.municipal.headings.contribution,
      words.municipal.headings.basis,
      words.municipal.headings.reply,
    ]);
    expect(read.title).toBe("Lemvig: status på vejledning og bidrag");
    expect(read.lines).toEqual([
      "Resultatkontrakt 2026-2027 · KKR Midtjylland",
      "Status pr. 30. juni 2026 · foreløbig · året 2026",
    ]);
  });

  it("says its targets, its limit and the whole number of guidances that it lacks", () => {
    // 0.9 x 33.6 = 30.24, so that 31 is the least whole number within; 67.8 of 2,500 is 2.712 %.
    expect(linesOf(content(lemvig()), "standing").map(plain)).toEqual([
      "Lemvig ligger under spændet: 30 individuelle vejledninger mod en nedre grænse på 30,2; der mangler 1 vejledning.",
      "Individuelle vejledninger til og med juni|30|",
      "Måltal for 2026|67.8|2,71 % af det samlede måltal, efter indbyggere",
      "Måltal til dato (30. juni 2026)|33.6|årsmåltallet efter dage",
      "Nedre grænse|30.240000000000002|90 % af det, der sammenlignes med",
      "Hele tal inden for spændet|31-36|",
      "Op til nedre grænse (antal)|1|hele vejledninger",
      "Afvigelse|-3.6|-10,7 %",
      "Spænd|Under|",
      "Kollektive vejledninger til og med juni|45|tæller ikke med i spændet",
      "Individuelle vejledninger i 2025|ikke oplyst|",
    ]);
  });

  it("shows a limit that a whole number does not reach as one that it does not", () => {
    const [verdict] = linesOf(
      content(lemvig({ individual: figure(2), toDate: figure(3.034 / 0.9), compared: figure(3.034 / 0.9) })),
      "standing",
    );
    expect(verdict).toBe(
      "Lemvig ligger under spændet: 2 individuelle vejledninger mod en nedre grænse på 3,03; der mangler 2 vejledninger.",
    );
  });

  it("is not below, whatever the missing months, also where it is compared over the known ones alone", () => {
    // 0.9 x 6.5 = 5.85, so that 7 is not below, and 1.1 x 6.5 = 7.15, so that it is not above either.
    const samsø = (individual: number) => {
      const own = lemvig({
        name: "Samsø",
        toDate: figure(6.5),
        compared: figure(5.4),
        individual: figure(individual),
        deviation: figure(individual - 5.4),
        deviationShare: figure((individual - 5.4) / 5.4),
        position: "above",
        missingMonths: [1],
      });
      const lines = linesOf(content(own), "standing").map(plain);
      return [lines[0], lines.find((line) => line.startsWith("Spænd|"))];
    };
    expect(samsø(7)).toEqual([
      "Samsø er ikke under spændet: der mangler tal for januar, men de kan kun lægge til.",
      "Spænd|Ikke under|",
    ]);
    expect(samsø(5)).toEqual([
      "Samsø bedømmes ikke: der mangler tal for januar, og manglende måneder tæller ikke som nul.",
      "Spænd|Bedømmes ikke|",
    ]);
    expect(samsø(8)).toEqual(["Samsø ligger over spændet; det har ingen følger.", "Spænd|Over|"]);
  });

  it("names the whole numbers in the band, or the two nearest, the smaller first", () => {
    // Ten percent around 33.6: 30.24 to 36.96; around 1.6: 1.44 to 1.76.
    const spanOf = (own: MunicipalityFacts) =>
      linesOf(content(own), "standing").find((line) => line.startsWith("Hele tal"));
    expect(spanOf(lemvig())).toBe("Hele tal inden for spændet|31-36|");
    const few = lemvig({ compared: figure(1.6), toDate: figure(1.6), individual: figure(2) });
    expect(spanOf(few)).toBe("Hele tal inden for spændet|intet (1 eller 2)|");
  });

  it("shows its months one by one: a blank month is missing, a zero is a zero", () => {
    const own = lemvig({ months: [month(9, 0), month(undefined, 4), month(0)], missingMonths: [2] });
    expect(linesOf(content(own, { monthsEnded: 3 }), "monthly")).toEqual([
      "januar|9|0",
      "februar|mangler|4",
      "marts|0|mangler",
      "De måneder, der er tal for|9|4",
    ]);
    expect(linesOf(content(lemvig()), "monthly").at(-1)).toBe("I alt|40|45");
    const none = lemvig({ months: [], individual: undefined, position: "missing" });
    expect(linesOf(content(none, { monthsEnded: 0 }), "monthly")).toEqual([words.municipal.noMonthEnded]);
  });

  it("draws its months beside what each is due by days, and leaves a missing one out", () => {
    const own = lemvig({ target: figure(365), months: [month(31), month(), month(0)], missingMonths: [2] });
    const block = content(own).sections.flatMap(({ blocks }) =>
      blocks.filter((b) => b.kind === "monthsChart"),
    );
    expect(block).toMatchObject([
      {
        chart: {
          months: ["januar", "februar", "marts"],
          figures: { values: [31, null, 0] },
          due: { values: [expect.closeTo(31, 9), expect.closeTo(28, 9), expect.closeTo(31, 9)] },
        },
      },
    ]);
  });

  it("has last year beside it where the workbook knows it, summed only where no month is missing", () => {
    const twelve = Array.from({ length: 12 }, () => month(5, 2));
    const known = content(lemvig({ lastYear: twelve }));
    expect(linesOf(known, "standing").at(-1)).toBe("Individuelle vejledninger i 2025|60|");
    expect(linesOf(known, "monthly")[0]).toBe("januar|9|6|5|2");
    expect(linesOf(known, "monthly").at(-1)).toBe("I alt|40|45|30|12");
    const gap = content(lemvig({ lastYear: twelve.with(3, month()) }));
    expect(linesOf(gap, "standing").at(-1)).toBe(
      "Individuelle vejledninger i 2025|mangler|mangler tal: april",
    );
  });

  it("names what it pays by annex a, and what no year fixes", () => {
    // Annex a has 613 for Lemvig.
    expect(linesOf(content(lemvig()), "contribution")).toEqual([
      "Bidrag 2026 (1.000 kr.)|613|kontraktens afsnit 8 og bilag a",
      "Bidrag 2027 (1.000 kr.)|ikke fastsat|",
    ]);
  });

  it("says what its target hangs on, and that the total is not the contract's", () => {
    const [label = ""] = words.sheets.assumptions.populationSource;
    const settings = [
      { label, value: { text: "2026K1, Danmarks Statistik", cell: "F!B9" }, as: "text" } as const,
    ];
    expect(linesOf(content(lemvig(), { settings }), "basis").slice(0, 3)).toEqual([
      "Indbyggere i kommunen|10000|2026K1, Danmarks Statistik",
      "Indbyggere i alle kommuner i kontrakten|10000|",
      "Individuelt måltal i alt|2500|valgt på Forudsætninger; står ikke i kontrakten",
    ]);
  });

  it("has lines to answer on", () => {
    const reply = content(lemvig()).sections.find(({ id }) => id === "reply");
    const lines = reply?.blocks.reduce((sum, block) => sum + (block.kind === "blank" ? block.lines : 0), 0);
    expect(lines).toBeGreaterThanOrEqual(6);
  });
});

describe("the invitation to a dialogue", () => {
  const invitation = (own: MunicipalityFacts, facts: Partial<ReportFacts> = {}) => {
    const read = content(own, facts);
    return [
      ...read.sections.filter(({ id }) => id === "dialogue").map(({ heading }) => heading),
      ...linesOf(read, "dialogue").map(plain),
    ];
  };
  const rule =
    "Kontraktens afsnit 6.b (I): Erhvervshus Midtjylland inviterer en kommune, der ligger under spændet på ±10 % om sit måltal, til dialog om, hvordan vejledningsindsatsen kan styrkes. Lemvig inviteres hermed. Invitationen følger alene af tallene.";

  it("cites the contract's rule, and is provisional until the year is over and made up", () => {
    expect(invitation(lemvig())).toEqual([
      words.municipal.headings.dialogue.provisional,
      rule,
      words.municipal.provisional,
    ]);
    expect(invitation(lemvig({ toDate: undefined }), { isFinal: true, monthsEnded: 12 })).toEqual([
      words.municipal.headings.dialogue.final,
      rule,
    ]);
  });

  it.each(["within", "above", "not-below", "not-judged", "missing", "not-fixed"] as const)(
    "goes to nobody who is %s",
    (position) => expect(invitation(lemvig({ position }))).toEqual([]),
  );

  it("goes to nobody who lacks months, also where they are compared over the rest by choice: that is no verdict", () => {
    const own = lemvig({ missingMonths: [2, 3] });
    expect(invitation(own)).toEqual([]);
    const standing = linesOf(content(own), "standing");
    expect(standing[0]).toBe(
      "Lemvig bedømmes ikke: der mangler tal for februar, marts, og manglende måneder tæller ikke som nul.",
    );
    expect(standing).toContain("Spænd|Bedømmes ikke|");
    expect(standing).toContain(
      "Måltal for de måneder, der er tal for|33.6|valgt på Forudsætninger; ingen invitation",
    );
    expect(standing.join()).not.toContain(words.municipal.lower);
  });
});

describe("what the rule says of a municipality", () => {
  const said = (own: MunicipalityFacts, facts: Partial<ReportFacts> = {}) =>
    linesOf(content(own, facts), "standing")[0];
  const open = { deviation: undefined, deviationShare: undefined };

  it.each([
    ["within", {}, "Lemvig ligger inden for spændet."],
    ["above", {}, "Lemvig ligger over spændet; det har ingen følger."],
    [
      "not-below",
      { ...open, missingMonths: [2] },
      "Lemvig er ikke under spændet: der mangler tal for februar, men de kan kun lægge til.",
    ],
    ["above", { ...open, missingMonths: [2] }, "Lemvig ligger over spændet; det har ingen følger."],
    [
      "not-judged",
      { ...open, missingMonths: [1, 2, 3, 4, 5, 6] },
      "Lemvig bedømmes ikke: der mangler tal for alle måneder, og manglende måneder tæller ikke som nul.",
    ],
    ["not-judged", open, "Lemvig bedømmes ikke."],
  ] as const)("%s with %j", (position, more, text) => {
    expect(said(lemvig({ position, ...more }))).toBe(text);
  });

  it("is nothing without a total, and never 5,000 in silence", () => {
    const bare = { target: undefined, toDate: undefined, compared: undefined, ...open };
    const read = content(lemvig({ position: "not-fixed", ...bare }), { individualTarget: undefined });
    expect(linesOf(read, "standing").slice(0, 3)).toEqual([
      "Lemvig har intet måltal: kontrakten fastsætter intet måltal i alt for individuel vejledning, og der er ikke valgt et.",
      "Individuelle vejledninger til og med juni|30|",
      "Måltal for 2026|ikke fastsat|",
    ]);
    expect(JSON.stringify(read.sections)).not.toMatch(/5[.,]?000/);
  });

  it("tells of small numbers, whatever the municipality is called", () => {
    // A target of 1.6 lies between 1.44 and 1.76; a tenth of it is less than one guidance.
    const small = lemvig({ compared: figure(1.6), individual: figure(2), position: "above" });
    expect(linesOf(content(small), "standing").slice(1, 3)).toEqual([
      "Intet helt tal ligger inden for spændet; de nærmeste er 1 og 2.",
      words.municipal.small,
    ]);
  });
});

describe("nothing of another municipality", () => {
  const { municipalities } = contractInUse();
  const facts = reportFacts({
    individualTarget,
    municipalities: municipalities.map(({ code, name }, index) =>
      municipalityFacts(name, { code, months, position: index % 2 ? "below" : "within" }),
    ),
  });

  it.each(["da", "en"] as const)("stands anywhere on a sheet in %s", (language) => {
    for (const own of facts.municipalities) {
      const read = municipalityContent(own, facts, language);
      const texts = reportTexts(language);
      const plan = reportSheet({ name: own.name, content: read, facts, texts, page: "" });
      const values = [...valuesIn(read), ...valuesIn(plan)];
      expect(othersNamed(values.join("\n"), own.code)).toEqual([]);
      expect(values.flatMap((value) => othersCoded(value, own.code))).toEqual([]);
      expect(values.join("\n")).toContain(own.name);
    }
  });
});

describe("on paper", () => {
  it.each([0, 6, 12])("it is two pages with %d months, and the lines to answer on stand on one", (ended) => {
    const own = lemvig({
      months: Array.from({ length: ended }, () => month(5, 2)),
      lastYear: Array.from({ length: 12 }, () => month(5, 2)),
    });
    const facts = reportFacts({ individualTarget, municipalities: [own], monthsEnded: ended });
    const read = municipalityContent(own, facts, "da");
    const plan = reportSheet({ name: "Lemvig", content: read, facts, texts: reportTexts("da"), page: "" });
    const pages = plan.print.area.split(",").map((area) => area.match(/\d+/g)?.map(Number) ?? []);
    expect(pages.length).toBe(ended === 0 ? 1 : 2);
    const [first = 0, last = 0] = pages.at(-1) ?? [];
    const heading = plan.blocks.find(({ cells }) => cells[0]?.[0] === words.municipal.headings.reply);
    expect(Number(heading?.at.slice(1))).toBeGreaterThanOrEqual(first);
    // Heading, what it is for, eight lines, name and date, a line.
    expect(Number(heading?.at.slice(1)) + 11).toBeLessThanOrEqual(last);
  });
});

describe("in English", () => {
  it("it has the same numbers, sentence by sentence", () => {
    const situations = [
      lemvig(),
      lemvig({ position: "within" }),
      lemvig({ compared: figure(1.6), position: "above" }),
      lemvig({ missingMonths: [2, 3], individual: undefined, position: "missing" }),
    ];
    for (const own of situations) {
      const numbers = (language: "da" | "en") =>
        sentencesOf(content(own, {}, language)).map((text) => {
          const digits =
            language === "da" ? text.replaceAll(".", "").replaceAll(",", ".") : text.replaceAll(",", "");
          return (digits.match(/\d+(?:\.\d+)?/g) ?? []).map(Number).toSorted((one, other) => one - other);
        });
      expect(numbers("en")).toEqual(numbers("da"));
    }
    expect(content(lemvig(), {}, "en").sections.map(({ heading }) => heading)).not.toContain(
      words.municipal.headings.basis,
    );
  });
});

describe("its words", () => {
  it.each(["da", "en"] as const)("never give a cause (%s)", (language) => {
    const patterns = JSON.stringify(municipalTexts(language), (_, value: unknown) =>
      typeof value === "function" ? String(value) : value,
    );
    expect(patterns).not.toMatch(
      /skyldes|fordi|på grund af|som følge af|årsag|because|due to|owing to|cause/i,
    );
  });
});
