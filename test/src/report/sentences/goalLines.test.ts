import { describe, expect, it } from "vitest";
import { contractInUse } from "../../../../src/contract/contractInUse";
import type { MeasureFacts, ReportFacts } from "../../../../src/report/facts/reportFacts";
import { goalLines } from "../../../../src/report/sentences/goalLines";
import { writingIn } from "../../../../src/report/writing";
import { serial } from "../../serial";
import { figure, measureFacts, reportFacts } from "../factsByHand";

/** Intl writes a narrow space before the percent sign; a reader sees a space. */
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, " ");

function said(
  facts: MeasureFacts,
  report: ReportFacts = reportFacts(),
  language: "da" | "en" = "da",
): string[] {
  return goalLines(facts, report, writingIn(language, contractInUse())).map(({ text }) => plain(text));
}

const R1 = "R1 Deltagere i vejledningsforløb, individuelt eller kollektivt";

describe("a goal's line", () => {
  it("compares with the target to date while the year runs", () => {
    const facts = measureFacts("R1", { actual: figure(2442), toDate: figure((5000 * 181) / 365) });
    expect(said(facts)).toEqual([`${R1}: 2.442 mod et måltal til dato på 2.479,5, dvs. 37,5 under.`]);
    expect(said(facts, reportFacts(), "en")).toEqual([
      `${R1}: 2,442 against a target to date of 2,479.5, that is 37.5 below.`,
    ]);
  });

  it("says of a goal that lacks months whether it is reached all the same, as Målark does, and else does not judge", () => {
    const reached = measureFacts("R1", { actual: figure(2612), toDate: figure(2479.5), incomplete: 1 });
    expect(said(reached)[0]).toBe(`${R1}: 2.612 mod et måltal til dato på 2.479,5, dvs. mindst 132,5 over.`);
    expect(said(reached, reportFacts(), "en")[0]).toContain("that is at least 132.5 above");
    const open = measureFacts("R1", { actual: figure(2442), toDate: figure(2479.5), incomplete: 1 });
    expect(said(open)[0]).toBe(`${R1}: 2.442 mod et måltal til dato på 2.479,5; bedømmes ikke.`);
  });

  it("compares with the year's target when it is final", () => {
    expect(said(measureFacts("R1", { actual: figure(5018) }), reportFacts({ isFinal: true }))).toEqual([
      `${R1}: 5.018 mod et årsmåltal på 5.000, dvs. 18 over.`,
    ]);
  });

  it("says so where actual and target are the same", () => {
    expect(said(measureFacts("R2", { actual: figure(600) }), reportFacts({ isFinal: true }))).toEqual([
      "R2 Heraf vækstforløb: 600 mod et årsmåltal på 600, svarende til måltallet.",
    ]);
  });

  it("calls an estimate by its name also where the actual is the same", () => {
    const target = { kind: "estimate", figure: figure(0.6), method: "midtvejs" } as const;
    const [line] = said(measureFacts("N1b", { actual: figure(0.6), target }));
    expect(line).toMatch(/: 60,0 % mod et skøn på 60,0 % \(midtvejs\), svarende til skønnet\.$/);
  });

  it("says whose target it is while the year runs, as it does of the whole year", () => {
    const estimate = { kind: "estimate", figure: figure(550), method: "midtvejs" } as const;
    const label = { chosen: { text: "550 er måltallet", cell: "Forudsætninger!B9" } };
    const reading = { kind: "reading", figure: figure(550), label } as const;
    // 181 of the 365 days of 2027.
    const running = { actual: figure(240), toDate: figure((550 * 181) / 365) };
    const point = "N2 Vejledte virksomheder under 3 år: 240";
    expect(said(measureFacts("N2", { ...running, target: estimate }))[0]).toBe(
      `${point} mod et skøn til dato på 272,7 (midtvejs), dvs. 32,7 under.`,
    );
    expect(said(measureFacts("N2", { ...running, target: reading }))[0]).toBe(
      `${point} mod 272,7 til dato af 550 efter valg på Forudsætninger, dvs. 32,7 under.`,
    );
    expect(said(measureFacts("N2", { ...running, target: reading }), reportFacts(), "en")[0]).toMatch(
      /: 240 against 272\.7 to date of 550, chosen .*, that is 32\.7 below\.$/,
    );
    expect(said(measureFacts("N2", { actual: figure(240), target: estimate }))[0]).toBe(
      `${point} mod et skøn på 550 (midtvejs), dvs. 310 under.`,
    );
  });

  it("never shows a missed goal as one that is just met: decimals tell them apart", () => {
    const [line] = said(measureFacts("N1a", { actual: figure(0.49996) }));
    expect(line).toBe(
      "N1a Virksomheder, der kender erhvervshuset: 49,996 % mod et måltal på 50,0 %, dvs. 0,004 procentpoint under.",
    );
    const [close] = said(measureFacts("R1", { actual: figure(2480), toDate: figure(2480.02) }));
    expect(close).toBe(`${R1}: 2.480 mod et måltal til dato på 2.480,02, dvs. 0,02 under.`);
  });

  it("has the difference between two percentages in percentage points", () => {
    expect(said(measureFacts("N4", { actual: figure(0.472) }))).toEqual([
      "N4 Henviste virksomheder, der har brugt en henvisning: 47,2 % mod et måltal på 50,0 %, dvs. 2,8 procentpoint under.",
    ]);
    expect(said(measureFacts("N5a", { actual: figure(0.121) }))).toEqual([
      "N5a Mervækst i omsætning, vækstsegment: 12,1 procentpoint mod et måltal på 10,0 procentpoint, dvs. 2,1 procentpoint over.",
    ]);
  });

  it("has points of the Net Promoter Score as points", () => {
    expect(said(measureFacts("N3", { actual: figure(68) }))).toEqual([
      "N3 Net Promoter Score, drifts- og vækstsegment: 68 mod et måltal på 70, dvs. 2 point under.",
    ]);
  });

  it.each([
    ["N3", 68.4, "68,4 mod et måltal på 70, dvs. 1,6 point under"],
    ["N3", 71.2, "71,2 mod et måltal på 70, dvs. 1,2 point over"],
    ["N3", 72.25, "72,25 mod et måltal på 70, dvs. 2,25 point over"],
    ["N3", 70.0001, "70,0001 mod et måltal på 70, dvs. 0,0001 point over"],
    ["N1a", 0.4725, "47,25 % mod et måltal på 50,0 %, dvs. 2,75 procentpoint under"],
    ["N1a", 0.4968, "49,68 % mod et måltal på 50,0 %, dvs. 0,32 procentpoint under"],
    ["N5a", 0.0951, "9,51 procentpoint mod et måltal på 10,0 procentpoint, dvs. 0,49 procentpoint under"],
    ["N5b", -0.0035, "-0,35 procentpoint mod et måltal på 5,0 procentpoint, dvs. 5,35 procentpoint under"],
    ["R2", 599.5, "599,5 mod et årsmåltal på 600, dvs. 0,5 under"],
    ["R2", 598.6, "598,6 mod et årsmåltal på 600, dvs. 1,4 under"],
  ])("writes the distance that its own two numbers have (%s %d)", (id, actual, line) => {
    const [found] = said(measureFacts(id, { actual: figure(actual) }));
    expect(found?.replaceAll("\u2212", "-")).toContain(`: ${line}.`);
  });

  it("says that above zero is more than zero (N5c)", () => {
    expect(said(measureFacts("N5c", { actual: figure(0) }))).toEqual([
      "N5c Mervækst i produktivitet, driftssegment: 0,0 procentpoint mod et måltal på over nul, altså ikke over.",
    ]);
  });

  it("says that there is no target, and compares with none", () => {
    const point = "N1b Heraf virksomheder, der kender tilbuddene";
    expect(said(measureFacts("N1b", { actual: figure(0.57) }))).toEqual([
      `${point}: 57,0 %; kontrakten fastsætter intet måltal for 2026.`,
    ]);
    expect(said(measureFacts("N1b"))).toEqual([
      `${point}: der mangler tal, og kontrakten fastsætter intet måltal for 2026.`,
    ]);
    const target = { kind: "estimate", figure: figure(0.6), method: "midtvejs" } as const;
    expect(said(measureFacts("N1b", { actual: figure(0.57), target }))).toEqual([
      `${point}: 57,0 % mod et skøn på 60,0 % (midtvejs), dvs. 3,0 procentpoint under.`,
    ]);
  });

  it("has no figure for a blank, and one for zero", () => {
    expect(said(measureFacts("R2"))).toEqual(["R2 Heraf vækstforløb: der mangler tal."]);
    expect(said(measureFacts("R2", { actual: figure(0), toDate: figure(297.5) }))).toEqual([
      "R2 Heraf vækstforløb: 0 mod et måltal til dato på 297,5, dvs. 297,5 under.",
    ]);
  });

  it("tells when an effect is expected", () => {
    expect(said(measureFacts("N5b", { nextFigure: figure(serial(2028, 3, 1)) }))).toEqual([
      "N5b Mervækst i beskæftigelse, vækstsegment: tallet ventes 1. marts 2028.",
    ]);
  });

  it("tells when a figure that adds up is expected before its first month has ended too, unless that day is past", () => {
    const january = reportFacts({ monthsEnded: 0, statusDate: serial(2026, 1, 15) });
    const on = (month: number) => measureFacts("R1", { nextFigure: figure(serial(2026, month, 15)) });
    expect(said(on(4), january)).toEqual([`${R1}: tallet ventes 15. april 2026.`]);
    expect(said(on(1), january)).toEqual([`${R1}: ingen måned er slut endnu.`]);
    expect(said(measureFacts("R1"), january)).toEqual([`${R1}: ingen måned er slut endnu.`]);
  });

  it("says which of guidances and firms it counts, and that months are missing", () => {
    const facts = { actual: figure(2442), toDate: figure(2500), basis: "guidances", incomplete: 2 } as const;
    expect(said(measureFacts("R1", facts)).slice(1)).toEqual([
      "R1: sum af vejledninger, ikke unikke virksomheder.",
      "R1: der mangler måneder for 2 kommuner, og de tæller ikke som nul.",
    ]);
    expect(said(measureFacts("R1", { ...facts, basis: "firms", incomplete: 1 })).slice(1)).toEqual([
      "R1: unikke virksomheder, hver talt én gang i hver form.",
      "R1: der mangler måneder for 1 kommune, og de tæller ikke som nul.",
    ]);
  });

  it("counts who has errors left out apart from who lacks months: one may be both", () => {
    const lacking = { incomplete: 3, onlyLeftOut: 1, withLeftOut: 2 };
    const facts = { actual: figure(2442), toDate: figure(2500), ...lacking };
    expect(said(measureFacts("R1", facts)).slice(1)).toEqual([
      "R1: der mangler måneder for 2 kommuner, og de tæller ikke som nul.",
      "R1: tal fra 2 kommuner er udeladt som fejl, og de tæller ikke som nul.",
    ]);
  });

  it("says how many of whom the age or the course cannot be told, and leads to their count", () => {
    const age = "N2: en virksomheds alder er regnet på dagen for årets første vejledning";
    const undated = (of: "firms" | "meetings", count: number) =>
      measureFacts("N2", {
        actual: figure(382),
        uncounted: [{ lack: "founding", of, count: figure(count, "Forudsætninger!L5") }],
      });
    expect(said(undated("meetings", 36))[1]).toBe(`${age}; 36 møder uden stiftelsesdato er ikke talt med.`);
    expect(said(undated("firms", 1))[1]).toBe(`${age}; 1 virksomhed uden stiftelsesdato er ikke talt med.`);
    expect(said(undated("firms", 0))[1]).toBe(`${age}.`);
    const unread = { lack: "growth", of: "meetings", count: figure(2, "Forudsætninger!N5") } as const;
    expect(said(measureFacts("R2", { actual: figure(9), uncounted: [unread] }))).toContain(
      "R2: 2 møder, hvor feltet Vækstforløb ikke kan læses som ja eller nej, er ikke talt med.",
    );
    const [, note] = goalLines(undated("firms", 1), reportFacts(), writingIn("da", contractInUse()));
    expect(note?.cells).toContain("Forudsætninger!L5");
  });

  it("leads to the cells it was made from", () => {
    const facts = measureFacts("R1", {
      actual: figure(2442, "Målark!J17"),
      toDate: figure(2479, "Målark!I17"),
      deviation: figure(-37, "Målark!K17"),
    });
    const [line] = goalLines(facts, reportFacts(), writingIn("da", contractInUse()));
    expect(line?.cells).toEqual(["Målark!J17", "Målark!I17", "Målark!target-R1", "Målark!K17"]);
  });
});

describe("a goal that can be read in several ways", () => {
  const level = { actual: figure(312), basis: "guidances" } as const;
  const opening =
    "N2: 312 vejledninger (sum af vejledninger, ikke unikke virksomheder). Det dobbelte om året i 2027 for de seks huse samlet. Fordeling 2024: 275 af 1.200.";
  const chosen = { text: "550 er måltallet", cell: "Forudsætninger!B9" };

  it("shows its level and no verdict until somebody chooses", () => {
    expect(said(measureFacts("N2", level))).toEqual([
      `${opening} Kontrakten fastsætter ikke entydigt måltallet (275 er måltallet eller 550 er måltallet). Ingen bedømmelse.`,
    ]);
    expect(said(measureFacts("N2"))[0]).toMatch(/^N2: der mangler tal\. .*Ingen bedømmelse\.$/);
  });

  it("says what was chosen for a later year, and judges nothing in this one", () => {
    expect(said(measureFacts("N2", level), reportFacts({ readings: { N2: { chosen } } }))).toEqual([
      `${opening} Valgt på Forudsætninger: 550 er måltallet (gælder 2027). Ingen bedømmelse.`,
    ]);
  });

  it("is compared with what was chosen, by whom where that is known", () => {
    const reading = (by?: { name: string; date: number }) =>
      ({ kind: "reading", figure: figure(550), label: { chosen, by } }) as const;
    expect(said(measureFacts("N2", { actual: figure(560), target: reading() }))).toEqual([
      "N2 Vejledte virksomheder under 3 år: 560 mod 550 efter valg på Forudsætninger, dvs. 10 over.",
    ]);
    const by = { name: "Anne Holm", date: serial(2027, 2, 3) };
    expect(said(measureFacts("N2", { actual: figure(560), target: reading(by) }))).toEqual([
      "N2 Vejledte virksomheder under 3 år: 560 mod 550 efter valg af Anne Holm, 3. februar 2027, dvs. 10 over.",
    ]);
  });
});
