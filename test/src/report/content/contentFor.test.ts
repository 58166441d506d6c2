import { describe, expect, it } from "vitest";
import { contentFor, sentencesOf } from "../../../../src/report/content/contentFor";
import type { Recipient, ReportContent, SectionId } from "../../../../src/report/content/reportContent";
import { missingExplanations, type Explanation } from "../../../../src/report/explanations";
import type { ReportFacts } from "../../../../src/report/facts/reportFacts";
import { reportTexts } from "../../../../src/language/report/reportTexts";
import { figure, measureFacts, municipalityFacts, reportFacts } from "../factsByHand";

const { headings } = reportTexts("da").frame;

function content(facts: ReportFacts, recipient: Recipient = "kkr", explanations: Explanation[] = []) {
  return contentFor(recipient, facts, explanations, "da");
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

describe("a report for its recipient", () => {
  it("has KKR's sections in their order", () => {
    const read = content(reportFacts()).sections.map(({ heading }) => heading);
    expect(read).toEqual([
      "Indstilling",
      "Kort fortalt",
      "Resultatopfyldelse",
      "Afvigelser",
      "Kommunerne",
      "Særlige indsatsområder",
      "Fokusområder",
      "Regionale mål i ord",
      "Effekter",
      "Væsentlige forhold",
      "Økonomi",
      "Underskrift",
      "Bilag: metode og forudsætninger",
      "Bilag: kommunernes bidrag",
      "Bilag: hvad der ikke er med",
      "Bilag: tilfældighed og hele tal",
    ]);
  });

  it("has for KL and Erhvervsstyrelsen the national goals first, and no dialogue list", () => {
    const facts = reportFacts({
      individualTarget: { chosen: figure(2500) },
      municipalities: [municipalityFacts("Skive", { position: "below", individual: figure(80) })],
    });
    const kl = content(facts, "kl");
    expect(kl.sections.map(({ heading }) => heading)).toEqual([
      "Kontrakten",
      "Nationale mål",
      "Afvigelser",
      "Regionale mål",
      "Effekter",
      "Afvigelser fra definitioner",
      "Kontakt",
      "Underskrift",
      "Bilag: metode og forudsætninger",
      "Bilag: hvad der ikke er med",
    ]);
    expect(sentencesOf(kl).join(" ")).not.toContain("Skive");
    expect(sentencesOf(content(facts)).join(" ")).toContain("Skive har 80");
    const national = kl.sections.find(({ id }) => id === "nationalGoals")?.blocks[0];
    expect(national?.kind === "table" && national.table.rows.map(([id]) => id)).toEqual([
      "N1a",
      "N1b",
      "N2",
      "N3",
      "N4",
      "N5a",
      "N5b",
      "N5c",
      "N6",
    ]);
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
        text.startsWith("Til dialog"),
      );
    expect(dialogue(reportFacts())).toEqual(["Til dialog (foreløbig)"]);
    expect(dialogue(reportFacts({ isFinal: true }))).toEqual(["Til dialog"]);
  });

  it("invites nobody without a total for individual guidance", () => {
    const facts = reportFacts({
      municipalities: [municipalityFacts("Skive", { position: "not-fixed", target: undefined })],
    });
    const read = textOf(content(facts), "municipalities");
    expect(read.some((text) => text.startsWith("Til dialog"))).toBe(false);
    expect(textOf(content(facts), "chance")).toEqual([expect.stringMatching(/^Beregnes ikke/)]);
  });

  it("names the day that the target to date runs to, in the heading", () => {
    const table = (facts: ReportFacts) => {
      const block = content(facts).sections.find(({ id }) => id === "goals")?.blocks[0];
      return block?.kind === "table" ? block.table.headers : [];
    };
    expect(table(reportFacts())).toContain("Måltal pr. 30.06.2026");
    expect(table(reportFacts({ isFinal: true })).join()).not.toContain("til dato");
  });

  it("says ikke fastsat, mangler and ikke oplyst, never a zero", () => {
    const [row] = textOf(content(reportFacts({ measures: [measureFacts("N1b")] })), "goals");
    expect(row).toBe(
      "N1b|Heraf virksomheder, der kender tilbuddene|ikke fastsat||mangler||ikke oplyst|Intet måltal fastsat||",
    );
  });

  it("leaves every cell blank that has no figure of its own, beside one that has", () => {
    const measure = measureFacts("N1a", { actual: figure(0.472) });
    const [row] = textOf(content(reportFacts({ measures: [measure] })), "goals");
    expect(row).toBe("N1a|Virksomheder, der kender erhvervshuset|0.5||0.472||ikke oplyst|Ikke opfyldt||");
  });

  it("marks an estimate as one", () => {
    const target = { kind: "estimate", figure: figure(0.6), method: "midtvejs" } as const;
    const measure = measureFacts("N1b", {
      actual: figure(0.62),
      target,
      status: { text: "Opfyldt", cell: "Målark!N9" },
    });
    const [row] = textOf(content(reportFacts({ measures: [measure] })), "goals");
    expect(row).toContain("Intet måltal fastsat (skøn: Opfyldt)");
  });

  it("tells of a figure in a final report that is not final yet", () => {
    const measures = [measureFacts("N5a", { actual: figure(0.1), finality: "provisional" })];
    expect(textOf(content(reportFacts({ isFinal: true, measures })), "leftOut")).toContain(
      "Endnu ikke endelige: N5a.",
    );
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
      "Kommunernes bidrag i 2026 er i alt 101 (1.000 kr.) som trykt i kontrakten; rækkerne summerer til 100.",
      "Afrundingsdifference: 1 (1.000 kr.); det trykte beløb gælder, og rækkerne er ikke rettet.",
    ]);
    expect(textOf(content(reportFacts({ funding })), "contributions")).toEqual([
      "Odder|25|0.25",
      "Skive|75|0.75",
      "I alt|100|1",
    ]);
    expect(textOf(content(reportFacts()), "funding")).toEqual([
      "Finansieringen for 2026 er ikke fastsat i kontrakten.",
    ]);
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
      leftOut: [{ reason: "Nej", rows: 3, cells: "Aktivitet!K6:K9" }],
    });
    const numbers = (language: "da" | "en") =>
      sentencesOf(contentFor("kkr", facts, [], language)).map((text) => {
        const plain =
          language === "da" ? text.replaceAll(".", "").replaceAll(",", ".") : text.replaceAll(",", "");
        // What the contract itself says stays as it is written.
        return (plain.match(/\d+(?:\.\d+)?/g) ?? [])
          .filter((number) => !["1200", "1.200"].includes(number))
          .toSorted();
      });
    expect(numbers("en")).toEqual(numbers("da"));
  });

  it("has its headings in English too", () => {
    const english = contentFor("kkr", reportFacts(), [], "en");
    expect(english.sections.map(({ heading }) => heading)).not.toContain(headings.briefly);
  });
});

describe("explanations", () => {
  const facts = reportFacts({
    measures: [measureFacts("N1a", { actual: figure(0.4) }), measureFacts("N3", { actual: figure(60) })],
  });
  const whole: Explanation = {
    measure: "N1a",
    deviation: "10 procentpoint under",
    cause: "Kampagnen blev udskudt",
    action: "Den gennemføres i marts",
    expected: "2027",
  };

  it("are owed for what is not met, and for nothing that is still undecided", () => {
    expect(missingExplanations(facts, [])).toEqual([
      { measure: "N1a", parts: ["deviation", "cause", "action", "expected"] },
    ]);
    expect(missingExplanations(facts, [{ ...whole, action: " " }])).toEqual([
      { measure: "N1a", parts: ["action"] },
    ]);
    expect(missingExplanations(facts, [whole])).toEqual([]);
    const isFinal = { ...facts, isFinal: true };
    expect(missingExplanations(isFinal, [whole]).map(({ measure }) => measure)).toEqual(["N3"]);
  });

  it("are printed as they were typed; what is missing is marked", () => {
    expect(textOf(content(facts, "kkr", [{ ...whole, action: "" }]), "deviations")).toEqual([
      "N1a Virksomheder, der kender erhvervshuset",
      "Afvigelse|10 procentpoint under",
      "Årsag|Kampagnen blev udskudt",
      "Handling|forklaring mangler",
      "Forventes opfyldt|2027",
    ]);
  });

  it("have nothing to say where all is met", () => {
    expect(textOf(content(reportFacts({ measures: [] })), "deviations")).toEqual([
      "Ingen målepunkter er opgjort som ikke opfyldt.",
    ]);
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
