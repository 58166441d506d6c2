import { describe, expect, it } from "vitest";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { contentFor, sentencesOf } from "../../../../src/report/content/contentFor";
import type { Recipient, ReportContent, SectionId } from "../../../../src/report/content/reportContent";
import { explanationRows } from "../../../../src/report/handover/explanationRows";
import { markedExplanations, missingExplanations } from "../../../../src/report/explanations";
import type { Measure } from "../../../../src/contract/contract";
import type { MunicipalityFacts, ReportFacts } from "../../../../src/report/facts/reportFacts";
import { reportTexts } from "../../../../src/language/report/reportTexts";
import type { ExplanationFacts } from "../../../../src/report/facts/typedFacts";
import { serial } from "../../serial";
import { COUNTED_IDS } from "../countedIds";
import { figure, measureFacts, municipalityFacts, reportFacts, typedFacts } from "../factsByHand";
import { words } from "../../../words";
import { fundingTexts } from "../../../../src/language/report/fundingTexts";
import { typedTexts } from "../../../../src/language/report/typedTexts";

const { headings } = reportTexts("da").frame;

function content(facts: ReportFacts, recipient: Recipient = "kkr") {
  return contentFor(recipient, facts, "da");
}

/** Everything that stands in a section, as text. */
function textOf({ sections }: ReportContent, id: SectionId): string[] {
  const section = sections.find((each) => each.id === id);
  return (section?.blocks ?? []).flatMap((block) => {
    if (block.kind === "sentence") return [block.sentence.text];
    if (block.kind === "text") return [block.text];
    return block.kind === "table"
      ? block.table.rows.map((row) =>
          row.map((cell) => (typeof cell === "object" ? cell?.value : cell)).join("|"),
        )
      : [block.kind];
  });
}

/** The cells of each of a section's sentences that has any. */
function cellsOf({ sections }: ReportContent, id: SectionId): (readonly string[])[] {
  const blocks = sections.find((each) => each.id === id)?.blocks ?? [];
  return blocks.flatMap((block) =>
    block.kind === "sentence" && block.sentence.cells.length > 0 ? [block.sentence.cells] : [],
  );
}

describe("a report for its recipient", () => {
  it("has KKR's sections in their order", () => {
    const read = content(reportFacts()).sections.map(({ heading }) => heading);
    expect(read).toEqual([
      words.report.headings.recommendation,
      words.report.headings.briefly,
      words.report.headings.goals,
      words.report.headings.deviations,
      words.report.headings.municipalities,
      words.report.headings.specialAreas,
      words.report.headings.focusAreas,
      words.report.headings.regionalAreas,
      words.report.headings.effects,
      words.report.headings.circumstances,
      words.report.headings.funding,
      words.report.headings.signature,
      words.report.headings.method,
      words.report.headings.contributions,
      words.report.headings.leftOut,
      words.report.headings.development,
      words.report.headings.chance,
    ]);
  });

  it("has for KL and Erhvervsstyrelsen the national goals first, and no dialogue list", () => {
    const facts = reportFacts({
      individualTarget: { chosen: figure(2500) },
      municipalities: [municipalityFacts("Skive", { position: "below", individual: figure(80) })],
    });
    const kl = content(facts, "kl");
    expect(kl.sections.map(({ heading }) => heading)).toEqual([
      words.report.headings.identity,
      words.report.headings.nationalGoals,
      words.report.headings.deviations,
      words.report.headings.regionalGoals,
      words.report.headings.effects,
      words.report.headings.definitions,
      words.report.headings.contact,
      words.report.headings.signature,
      words.report.headings.method,
      words.report.headings.leftOut,
      words.report.headings.development,
    ]);
    expect(sentencesOf(kl).join(" ")).not.toContain("Skive");
    expect(sentencesOf(content(facts)).join(" ")).toContain("Skive har 80");
    // Its method explains no count that it does not have.
    const counted = [kl, content(facts)].map((each) =>
      textOf(each, "method").filter((line) => /^Optalt er/.test(line)),
    );
    expect(counted.map(({ length }) => length)).toEqual([0, 1]);
    const national = kl.sections.find(({ id }) => id === "nationalGoals")?.blocks[0];
    expect(national?.kind === "table" && national.table.rows.map(([id]) => id)).toEqual(
      COUNTED_IDS.filter((id) => id.startsWith("N")),
    );
  });

  it("says in its second and third line whose contract it is, of which day, and whether it is final", () => {
    expect(content(reportFacts()).lines).toEqual([
      "Resultatkontrakt 2026-2027 · KKR Midtjylland",
      "Status pr. 30. juni 2026 · foreløbig · året 2026",
    ]);
    expect(content(reportFacts({ isFinal: true })).lines[1]).toContain("endelig");
  });

  it("proposes what KKR is asked to do", () => {
    expect(textOf(content(reportFacts()), "recommendation")).toEqual([
      "Det indstilles, at KKR Midtjylland tager den foreløbige status på resultatopfyldelsen pr. 30. juni 2026 til efterretning.",
    ]);
    expect(textOf(content(reportFacts({ isFinal: true })), "recommendation")).toEqual([
      "Det indstilles, at KKR Midtjylland tager den endelige resultatopfyldelse for 2026 til efterretning.",
    ]);
  });

  it("tells briefly of regional goals before others, a sentence each, and that guidances are no firms", () => {
    const facts = reportFacts({
      measures: [
        measureFacts("N1a", { actual: figure(0.6) }),
        measureFacts("N3", { actual: figure(75) }),
        measureFacts("R1", { actual: figure(4806), basis: "guidances", incomplete: 2 }),
        measureFacts("R2", { actual: figure(600), incomplete: 2 }),
      ],
      individualTarget: { chosen: figure(2500) },
      municipalities: [municipalityFacts("Odder", { position: "not-judged", missingMonths: [2] })],
    });
    const told = textOf(content(facts), "briefly").filter((text) => /^[NR]\d/.test(text));
    expect(told.map((text) => text.slice(0, 2))).toEqual(["R1", "R2", "R3"]);
    expect(told[0]).toMatch(/bedømmes ikke \(sum af vejledninger, ikke unikke virksomheder\)\.$/);
  });

  it("names in a sentence what lags behind, on whichever side of its target that is, and says no more of it", () => {
    const { measure } = measureFacts("R2");
    const national = (id: string, rule: Measure["rule"], actual: number) =>
      measureFacts("R2", {
        measure: { ...measure, id, kind: "national", rule },
        actual: figure(actual),
        toDate: figure(300),
        deviation: figure(actual - 300),
      });
    const measures = [
      national("A", ">=", 310),
      national("B", "<=", 290),
      national("C", "<=", 310),
      national("D", ">=", 290),
    ];
    const told = textOf(content(reportFacts({ measures })), "briefly");
    expect(told[1]).toBe("Foreløbigt bagud: C (310 mod 300 til dato), D (290 mod 300 til dato).");
    const goals = told.filter((text) => /^[A-D] /.test(text));
    expect(goals.map((text) => text.slice(0, 1))).toEqual(["A", "B"]);
  });

  it("names in a sentence what is not met and what is below so far, with its figures, and nothing else", () => {
    const { status } = measureFacts("N5c");
    const measures = [
      measureFacts("N1a", { actual: figure(0.45) }),
      measureFacts("N3", { actual: figure(66) }),
      measureFacts("N4", { actual: figure(0.6) }),
      // A register's figure is awaited until it is final.
      measureFacts("N5a", {
        actual: figure(0.05),
        status: { ...status, text: words.sheets.targets.running.awaited },
      }),
      measureFacts("R1", { actual: figure(2400), toDate: figure(2479.5), basis: "guidances" }),
      measureFacts("R2", { actual: figure(305), toDate: figure(297.5) }),
    ];
    const told = (said: Partial<ReportFacts>) =>
      textOf(content(reportFacts({ measures, ...said })), "briefly");
    expect(told({})[1]?.replaceAll("\u00a0", " ")).toBe(
      "Ikke opfyldt: N1a (45,0 % mod 50,0 %); foreløbigt bagud: N3 (66 mod 70), R1.",
    );
    // The reader's own goals have a sentence each: what is said there is not said twice.
    expect(told({}).filter((text) => text.includes("2.400 mod"))).toEqual([
      "R1 Deltagere i vejledningsforløb, individuelt eller kollektivt: 2.400 mod et måltal til dato på 2.479,5, dvs. 79,5 under (sum af vejledninger, ikke unikke virksomheder).",
    ]);
    const [, , ...others] = measures.slice(0, 5);
    expect(told({ measures: others.slice(0, 2) }).join()).not.toContain("bagud");
  });

  it("says that no month has ended yet before one has, and never after", () => {
    const said = words.sentences.noMonthEnded;
    expect(textOf(content(reportFacts({ monthsEnded: 0 })), "briefly")[0]).toBe(said);
    expect(textOf(content(reportFacts()), "briefly")).not.toContain(said);
  });

  it("says the one reason why no chance is computed, with what hangs on neither all targets nor any", () => {
    const odder = municipalityFacts("Odder", { target: undefined });
    const municipalities = [municipalityFacts("Lemvig", { individual: figure(32) }), odder];
    const chosen = { individualTarget: { chosen: figure(2500) }, municipalities };
    // Of 10,000 inhabitants each.
    expect(textOf(content(reportFacts(chosen)), "chance")).toEqual([
      words.report.noChance.shares,
      "Lemvig|100|90-110|3.2",
      "Odder|||10",
    ]);
    const lacking = { ...odder, name: "Skive", missingMonths: [2] };
    expect(textOf(content(reportFacts({ municipalities: [odder, lacking] })), "chance")).toEqual([
      words.report.noChance.target,
      "Odder|10",
    ]);
  });

  it("tells it briefly in six sentences at most, whatever there is to tell", () => {
    const busy = reportFacts({
      measures: reportFacts().measures.map((each) => ({
        ...measureFacts(each.measure.id, { actual: figure(0.4), incomplete: 2, basis: "guidances" }),
      })),
      individualTarget: { chosen: figure(2500) },
      municipalities: [municipalityFacts("Skive", { position: "not-judged", missingMonths: [2] })],
    });
    for (const facts of [busy, reportFacts()]) {
      const briefly = content(facts).sections.find(({ id }) => id === "briefly");
      const sentences = (briefly?.blocks ?? []).filter(({ kind }) => kind === "sentence");
      expect(sentences.length).toBeLessThanOrEqual(6);
      expect(sentences.length).toBeGreaterThan(0);
    }
  });

  it("heads the dialogue list as provisional until the year is over", () => {
    const individualTarget = { chosen: figure(2500) };
    const dialogue = (facts: ReportFacts) =>
      textOf(content({ ...facts, individualTarget }), "municipalities").filter((text) =>
        text.startsWith(words.report.dialogue.final),
      );
    expect(dialogue(reportFacts())).toEqual([words.report.dialogue.provisional]);
    expect(dialogue(reportFacts({ isFinal: true }))).toEqual([words.report.dialogue.final]);
  });

  it("says of how many municipalities nobody knows whether they are below, where none is", () => {
    const list = (...positions: MunicipalityFacts["position"][]) =>
      textOf(
        content(
          reportFacts({
            individualTarget: { chosen: figure(2500) },
            municipalities: positions.map((position, index) =>
              municipalityFacts(`Kommune ${index}`, { position }),
            ),
          }),
        ),
        "municipalities",
      ).filter((read) => read.includes("ligger under spændet"));
    expect(list("within", "above", "not-below")).toEqual([words.report.noDialogue(0, 3)]);
    expect(list("within", "missing", "not-judged", "not-below")).toEqual([
      "For 2 af 4 kommuner kan det ikke afgøres, om de ligger under spændet; ingen af de øvrige gør.",
    ]);
    expect(list("missing", "missing")).toEqual([
      "Det kan ikke afgøres for nogen kommune, om den ligger under spændet.",
    ]);
  });

  it("invites nobody without a total for individual guidance", () => {
    const facts = reportFacts({
      municipalities: [municipalityFacts("Skive", { position: "not-fixed", target: undefined })],
    });
    const read = textOf(content(facts), "municipalities");
    expect(read.some((text) => text.startsWith(words.report.dialogue.final))).toBe(false);
    expect(textOf(content(facts), "chance")).toEqual([expect.stringMatching(/^Beregnes ikke/), "Skive|10"]);
  });

  it("names the day that the target to date runs to, in the heading", () => {
    const table = (facts: ReportFacts) => {
      const block = content(facts).sections.find(({ id }) => id === "goals")?.blocks[0];
      return block?.kind === "table" ? block.table.headers : [];
    };
    expect(table(reportFacts())).toContain("Måltal pr. 30-06-2026");
    expect(table(reportFacts({ isFinal: true })).join()).not.toContain("til dato");
  });

  it("says ikke fastsat and mangler, never a zero", () => {
    const [row] = textOf(content(reportFacts({ measures: [measureFacts("N1b")] })), "goals");
    expect(row).toBe(
      "N1b|Heraf virksomheder, der kender tilbuddene|ikke fastsat||mangler||Intet måltal fastsat||",
    );
  });

  it("leaves every cell blank that has no figure of its own, beside one that has", () => {
    const measure = measureFacts("N1a", { actual: figure(0.472) });
    const [row] = textOf(content(reportFacts({ measures: [measure] })), "goals");
    expect(row).toBe("N1a|Virksomheder, der kender erhvervshuset|0.5||0.472||Ikke opfyldt||");
  });

  it("marks an estimate as one", () => {
    const target = { kind: "estimate", figure: figure(0.6), method: "midtvejs" } as const;
    const measure = measureFacts("N1b", {
      actual: figure(0.62),
      target,
      status: { text: words.verdicts.met, cell: "Målark!N9" },
    });
    const [row] = textOf(content(reportFacts({ measures: [measure] })), "goals");
    expect(row).toContain("Intet måltal fastsat (skøn: Opfyldt)");
  });

  it("leaves cohort, period and answers open where nobody has said them", () => {
    const [row] = textOf(content(reportFacts({ measures: [measureFacts("N5a")] })), "effects");
    expect(row).toBe(
      "N5a|Mervækst i omsætning, vækstsegment|ikke oplyst|ikke oplyst|ikke oplyst|mangler|ikke oplyst",
    );
    const told = measureFacts("N5a", {
      cohort: { text: "vejledt til og med 2023", cell: "M!R1" },
      period: { text: "2025", cell: "M!S1" },
      answers: figure(412),
      actual: figure(0.12),
    });
    const [full] = textOf(content(reportFacts({ measures: [told] })), "effects");
    expect(full).toContain("vejledt til og med 2023|2025|412|0.12");
  });

  it("prints the rows' sum beside the printed total, and shares of the sum", () => {
    const funding = {
      kind: "fixed",
      printed: 101,
      sum: 100,
      rows: [
        { name: "Odder", amount: 25 },
        { name: "Skive", amount: 75 },
      ],
      cells: ["Målark!H21"],
    } as const;
    expect(textOf(content(reportFacts({ funding })), "funding")).toEqual([
      "Kommunernes bidrag i 2026 er i alt 101 (1.000 kr.) som anført i kontrakten; rækkerne giver tilsammen 100.",
      "Afrundingsdifference: 1 (1.000 kr.); målet følger det anførte beløb, og rækkerne er ikke rettet.",
    ]);
    expect(textOf(content(reportFacts({ funding })), "contributions")).toEqual([
      "Odder|25|0.25",
      "Skive|75|0.75",
      "I alt|100|1",
    ]);
    expect(textOf(content(reportFacts()), "funding")).toEqual([
      "Finansieringen for 2026 er ikke fastsat i kontrakten.",
    ]);
    const undivided = { kind: "undivided", printed: 8229, cells: ["Målark!H21"] } as const;
    for (const section of ["funding", "contributions"] as const) {
      expect(textOf(content(reportFacts({ funding: undivided })), section)).toEqual([
        "Finansieringen for 2026 er i alt 8.229 (1.000 kr.) som anført i kontrakten, der ikke fordeler beløbet på kommunerne.",
      ]);
      expect(textOf(content(reportFacts({ funding: { kind: "none" } })), section)).toEqual([
        fundingTexts("da").none,
      ]);
    }
    // A total that only a measure states is in the measure's unit.
    const { funding: _, ...contract } = contractInUse();
    const units = {
      ...contract.units,
      "thousand-kroner": { kind: "amount", label: { da: "kr.", en: "DKK" } },
    } as const;
    const stated = reportFacts({
      contract: { ...contract, units },
      funding: { ...undivided, printed: 8_229_000 },
    });
    expect(textOf(content(stated), "funding")[0]).toContain("er i alt 8.229.000 (kr.) som anført");
  });

  it("says how the target to date follows an amendment from a day within the year, and of no other", () => {
    const contract = contractInUse();
    const amendment = {
      kind: "target",
      of: "R1",
      period: "2026",
      was: 4000,
      by: "KKR",
      decided: "2026-06-01",
    } as const;
    const methodOf = (from?: string) =>
      textOf(
        content(
          reportFacts({ contract: { ...contract, amendments: [{ ...amendment, ...(from && { from }) }] } }),
        ),
        "method",
      ).join("\n");
    const said = "eller af et tillæg fra en dag i året, følger måltal til dato dem";
    expect(methodOf("2026-07-01")).toContain(said);
    expect(methodOf()).not.toContain(said);
  });

  it("says the same numbers in English, sentence by sentence", () => {
    const facts = reportFacts({
      measures: [
        measureFacts("N1a", { actual: figure(0.472) }),
        measureFacts("N2", { actual: figure(1312), basis: "guidances" }),
        measureFacts("R1", { actual: figure(2442), toDate: figure(2479.452), incomplete: 2 }),
        measureFacts("R2", { actual: figure(600), toDate: figure(297.5) }),
      ],
      individualTarget: { chosen: figure(2500) },
      municipalities: [
        municipalityFacts("Skive", { position: "below", individual: figure(80) }),
        municipalityFacts("Odder", { position: "not-judged", missingMonths: [2, 3] }),
        municipalityFacts("Viborg"),
      ],
      funding: { kind: "fixed", printed: 44_815, sum: 44_814, rows: [], cells: [] },
      leftOut: [
        { reason: "Nej", places: [{ municipality: "Skive", month: 46_054, cells: ["Aktivitet!K6"] }] },
      ],
    });
    const numbers = (language: "da" | "en") =>
      sentencesOf(contentFor("kkr", facts, language)).map((text) => {
        const plain =
          language === "da" ? text.replaceAll(".", "").replaceAll(",", ".") : text.replaceAll(",", "");
        // The contract's own texts stay as they are written.
        return (plain.match(/\d+(?:\.\d+)?/g) ?? [])
          .filter((number) => !["1200", "1.200"].includes(number))
          .toSorted();
      });
    expect(numbers("en")).toEqual(numbers("da"));
  });

  it("has its headings in English too", () => {
    const english = contentFor("kkr", reportFacts(), "en");
    expect(english.sections.map(({ heading }) => heading)).not.toContain(headings.briefly);
  });
});

describe("explanations", () => {
  const goals = {
    measures: [measureFacts("N1a", { actual: figure(0.4) }), measureFacts("N3", { actual: figure(60) })],
  };
  const whole = {
    measure: "N1a",
    deviation: { text: "10 procentpoint under", cell: "Forklaringer!C9" },
    cause: { text: "Kampagnen blev udskudt", cell: "Forklaringer!D9" },
    action: { text: "Den gennemføres i marts", cell: "Forklaringer!E9" },
    expected: { text: "2027", cell: "Forklaringer!F9" },
  };
  const explained = (...explanations: readonly ExplanationFacts[]) =>
    reportFacts({ ...goals, typed: typedFacts({ explanations }) });
  const { action: _action, ...withoutAction } = whole;

  it("are owed for what is not met, and for nothing that is still undecided", () => {
    expect(missingExplanations(explained())).toMatchObject([
      { measure: "N1a", parts: ["deviation", "cause", "action", "expected"] },
    ]);
    expect(missingExplanations(explained(withoutAction))).toEqual([
      {
        measure: "N1a",
        point: "Virksomheder, der kender erhvervshuset",
        parts: ["action"],
        given: {
          measure: "N1a",
          deviation: "10 procentpoint under",
          cause: "Kampagnen blev udskudt",
          action: "",
          expected: "2027",
        },
      },
    ]);
    expect(missingExplanations(explained(whole))).toEqual([]);
    const isFinal = { ...explained(whole), isFinal: true };
    expect(missingExplanations(isFinal).map(({ measure }) => measure)).toEqual(["N3"]);
  });

  it("are printed for every measure that has one, behind or without figures; a provisional report marks those behind", () => {
    const measures = [
      measureFacts("R1", { actual: figure(1000), toDate: figure(1239.7) }),
      measureFacts("R2", { actual: figure(100), toDate: figure(297.5) }),
      measureFacts("N3"),
      measureFacts("N4", { actual: figure(0.9), toDate: undefined }),
    ];
    const explanations = ["R1", "N3"].map((measure) => ({ ...whole, measure }));
    const facts = reportFacts({ measures, typed: typedFacts({ explanations }) });
    const told = (report: ReportFacts) => textOf(content(report), "deviations").join("\n");
    expect(told(facts)).toContain("Årsag|Kampagnen blev udskudt\n");
    expect(told(facts)).toMatch(
      /^R1 [^]*^R2 .*\nIfølge tallene\|.*\nAfvigelse\|forklaring mangler\n[^]*^N3 .*\nAfvigelse\|10 /m,
    );
    expect(told(facts)).not.toMatch(/^N4/m);
    // Its maker hears of each blank that its reader sees.
    expect(markedExplanations(facts).map(({ measure }) => measure)).toEqual(["R2"]);
    expect(missingExplanations(facts)).toEqual([]);
    // In a final one N3 has no figure, and what has been said of it stands there all the same.
    expect(told({ ...facts, isFinal: true, monthsEnded: 12 })).toMatch(/^N3 .*\nAfvigelse\|10 /m);
  });

  it("of an earlier report are no deviations once the goal is reached or as planned, and nobody owes their parts", () => {
    const explanations = ["N1a", "R1", "R2", "N2", "N6"].map((measure) => ({ ...withoutAction, measure }));
    const measures = [
      measureFacts("N1a", { actual: figure(0.51) }),
      measureFacts("R1", { actual: figure(5200), toDate: figure(2479.5) }),
      measureFacts("R2", { actual: figure(300), toDate: figure(297.5) }),
      measureFacts("N2", { actual: figure(120) }),
      measureFacts("N6"),
    ];
    const facts = reportFacts({ measures, typed: typedFacts({ explanations }) });
    const goalsIn = (report: ReportFacts) =>
      textOf(content(report), "deviations").flatMap((line) => /^([NR]\d[a-c]?) /.exec(line)?.[1] ?? []);
    // An undecided or missing goal keeps its explanation.
    expect(goalsIn(facts)).toEqual(["N2", "N6"]);
    expect(goalsIn({ ...facts, isFinal: true, monthsEnded: 12 })).toEqual(["R2", "N2", "N6"]);
    const owed = explanationRows(facts, { assumptions: "", activity: "", targets: "" });
    expect(owed.map(({ what }) => what.slice(0, 2))).toEqual(["N2", "N6"]);
  });

  it("are printed as they were typed, each with its cell; what is missing is marked", () => {
    const deviation = { text: "12 procentpoint under", cell: "Forklaringer!C9" };
    const made = content(explained({ ...withoutAction, deviation }));
    expect(textOf(made, "deviations")).toEqual([
      "N1a Virksomheder, der kender erhvervshuset",
      // Whatever is typed of it.
      "Ifølge tallene|40,0 % mod et måltal på 50,0 %, dvs. 10,0 procentpoint under.",
      "Afvigelse|12 procentpoint under",
      "Årsag|Kampagnen blev udskudt",
      "Handling|forklaring mangler",
      "Forventes opfyldt|2027",
      "N1a, ifølge tallene: 40,0 % mod et måltal på 50,0 %, dvs. 10,0 procentpoint under.",
      "N1a, afvigelse: 12 procentpoint under.",
      "N1a, årsag: Kampagnen blev udskudt.",
      "N1a, forventes opfyldt: 2027.",
      "N1a: forklaring mangler (handling).",
      // Behind until now, and nobody has said why.
      "N3 Net Promoter Score, drifts- og vækstsegment",
      "Ifølge tallene|60 mod et måltal på 70, dvs. 10 point under.",
      ...[
        words.report.explanation.deviation,
        words.report.explanation.cause,
        words.report.explanation.action,
        words.report.explanation.expected,
      ].map((part) => `${part}|forklaring mangler`),
      "N3, ifølge tallene: 60 mod et måltal på 70, dvs. 10 point under.",
      "N3: forklaring mangler.",
    ]);
    // That it lacks a part leads to the figures that make it one to be explained.
    expect(cellsOf(made, "deviations").filter(([cell]) => !cell?.startsWith("Ark!"))).toEqual([
      ["Forklaringer!C9"],
      ["Forklaringer!D9"],
      ["Forklaringer!F9"],
    ]);
  });

  it("have nothing to say where all is met", () => {
    expect(textOf(content(reportFacts({ measures: [] })), "deviations")).toEqual([words.report.noDeviations]);
  });
});

describe("what people have typed", () => {
  it("is a reply's day before the one it was asked on: printed, and said", () => {
    const day = (date: number, cell: string) => figure(date, cell);
    const none = { reply: undefined, correction: undefined, invited: undefined };
    const rest = { ...none, held: undefined, agreed: undefined };
    const dialogue = [
      { ...rest, name: "Samsø", sent: day(serial(2027, 1, 25), "A1"), due: day(serial(2027, 1, 11), "B1") },
      { ...rest, name: "Skive", sent: day(serial(2027, 1, 11), "A2"), due: day(serial(2027, 1, 11), "B2") },
    ];
    const made = content(
      reportFacts({ municipalities: [municipalityFacts("Samsø")], typed: typedFacts({ dialogue }) }),
    );
    const told = textOf(made, "municipalities").filter((text) => text.includes("svarfrist"));
    expect(told).toEqual([
      "Samsø: sendt til høring 25. januar 2027; svarfrist 11. januar 2027; svarfristen ligger før den dag, hvor der blev sendt til høring.",
      "Skive: sendt til høring 11. januar 2027; svarfrist 11. januar 2027.",
    ]);
  });

  const wording = (text: string, cell: string) => ({ text, cell });

  it("takes the place of the proposal, a sentence a paragraph", () => {
    const recommendation = wording("Det indstilles, at status drøftes.\nOg at R1 følges.", "Forklaringer!C5");
    const made = content(reportFacts({ typed: typedFacts({ recommendation }) }));
    expect(textOf(made, "recommendation")).toEqual([
      "Det indstilles, at status drøftes.",
      "Og at R1 følges.",
    ]);
    expect(cellsOf(made, "recommendation")).toEqual([["Forklaringer!C5"], ["Forklaringer!C5"]]);
  });

  it("is the circumstances of importance, with their cells", () => {
    const circumstances = [
      {
        date: figure(serial(2026, 3, 2), "Forklaringer!B28"),
        matter: wording("Puljen er lukket", "Forklaringer!C28"),
        meaning: wording("Færre forløb.", "Forklaringer!D28"),
      },
    ];
    const made = content(reportFacts({ typed: typedFacts({ circumstances }) }));
    expect(textOf(made, "circumstances")).toEqual([
      "2. marts 2026|Puljen er lukket|Færre forløb.",
      "2. marts 2026: Puljen er lukket; betydning: Færre forløb.",
    ]);
    expect(cellsOf(made, "circumstances")).toEqual([
      ["Forklaringer!B28", "Forklaringer!C28", "Forklaringer!D28"],
    ]);
    expect(textOf(content(reportFacts()), "circumstances")).toEqual([words.report.noCircumstances]);
  });

  it("is how far hearing and dialogue are: what is entered and no more", () => {
    const nothing = {
      sent: undefined,
      due: undefined,
      reply: undefined,
      correction: undefined,
      invited: undefined,
      held: undefined,
      agreed: undefined,
    };
    const dialogue = [
      {
        ...nothing,
        name: "Samsø",
        sent: figure(serial(2027, 1, 11), "Rapportvej!B20"),
        due: figure(serial(2027, 1, 25), "Rapportvej!C20"),
        reply: wording("Tre vejledninger mangler.", "Rapportvej!D20"),
      },
      { ...nothing, name: "Skive", invited: wording("i uge 8", "Rapportvej!F21") },
    ];
    const made = content(reportFacts({ typed: typedFacts({ dialogue }) }));
    expect(textOf(made, "municipalities").slice(-3)).toEqual([
      typedTexts("da").dialogueState,
      "Samsø: sendt til høring 11. januar 2027; svarfrist 25. januar 2027; svar: Tre vejledninger mangler.",
      "Skive: inviteret til dialog i uge 8.",
    ]);
    expect(cellsOf(made, "municipalities").slice(-2)).toEqual([
      ["Rapportvej!B20", "Rapportvej!C20", "Rapportvej!D20"],
      ["Rapportvej!F21"],
    ]);
    expect(textOf(content(reportFacts()), "municipalities").join(" ")).not.toContain("Høring");
    // KL and Erhvervsstyrelsen get no dialogue list.
    expect(JSON.stringify(content(reportFacts({ typed: typedFacts({ dialogue }) }), "kl"))).not.toContain(
      "Samsø",
    );
  });

  it("is the report's way, last of all, and nothing where nothing of it is entered", () => {
    const steps = [
      {
        step: wording(words.reportWay.way.steps.made, "Rapportvej!A9"),
        who: wording("Controller", "Rapportvej!D9"),
        due: figure(serial(2027, 1, 20), "Rapportvej!C9"),
        done: undefined,
        remark: undefined,
      },
      {
        step: wording(words.reportWay.way.steps.decision, "Rapportvej!A15"),
        who: undefined,
        due: undefined,
        done: undefined,
        remark: undefined,
      },
    ];
    const made = content(reportFacts({ typed: typedFacts({ way: steps }) }));
    expect(made.sections.at(-1)?.heading).toBe(words.report.headings.way);
    expect(textOf(made, "way")).toEqual([
      `Udarbejdet|Controller|${serial(2027, 1, 20)}||`,
      "Beslutning||||",
      "Udarbejdet: ved Controller; frist 20. januar 2027.",
    ]);
  });

  it("that names no goal or year is left out, and that is said", () => {
    const unplaced = ["Forklaringer!A12", "Forklaringer!A13"];
    const made = content(reportFacts({ typed: typedFacts({ unplaced }) }));
    expect(textOf(made, "leftOut").join(" ")).toContain("2 rækker på Forklaringer er ikke med");
    expect(cellsOf(made, "leftOut")).toContainEqual(unplaced);
  });
});

describe("sentences", () => {
  it("never give a cause: none has a word of causes", () => {
    const { sentences } = reportTexts("da");
    const patterns = JSON.stringify(sentences, (_, value: unknown) =>
      typeof value === "function" ? String(value) : value,
    );
    expect(patterns).not.toMatch(/skyldes|fordi|på grund af|som følge af|årsag(?!en i den enkelte kommune)/i);
  });
});
