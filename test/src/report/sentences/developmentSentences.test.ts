import { describe, expect, it } from "vitest";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { rationalOf } from "../../../../src/calc/rational";
import type { Language } from "../../../../src/language/language";
import { developmentTable } from "../../../../src/report/content/developmentTable";
import { CAUSES, type Cause } from "../../../../src/report/development/causes";
import type { FigureDevelopment } from "../../../../src/report/development/development";
import type { DevelopmentFacts } from "../../../../src/report/development/developmentFacts";
import {
  developmentSentences,
  changedVerdictSentences,
} from "../../../../src/report/sentences/developmentSentences";
import { writingIn } from "../../../../src/report/writing";
import { serial } from "../../serial";
import { figure, measureFacts, municipalityFacts, reportFacts } from "../factsByHand";
import { words } from "../../../words";

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, " ").replaceAll("\u2212", "-");
const STILL: FigureDevelopment = { from: null, to: null, parts: undefined };

/** A change with a part for each cause that is named. */
function change(from: number, to: number, amounts: Partial<Record<Cause, number>>): FigureDevelopment {
  const parts = CAUSES.map((cause) => ({ causes: [cause], amount: rationalOf(amounts[cause] ?? 0) }));
  return { from, to, parts };
}

function since(
  measures: Readonly<Record<string, FigureDevelopment>>,
  said: Partial<DevelopmentFacts> = {},
): DevelopmentFacts {
  return {
    since: serial(2026, 3, 31),
    yearThen: 2026,
    sameDayAs: undefined,
    individualTarget: { from: 2500, to: 2500 },
    choices: [],
    isSameYear: true,
    measures: Object.entries(measures).map(([id, actual]) => ({
      id,
      actual,
      deviation: STILL,
      countedAs: { from: "undecided", to: "undecided" },
      basis: { from: null, to: null },
    })),
    municipalities: [],
    ...said,
  };
}

const facts = reportFacts({
  measures: ["N1a", "N3", "R1", "R2"].map((id) => measureFacts(id, { actual: figure(1, `Målark!${id}`) })),
  municipalities: ["Odder", "Samsø", "Skive"].map((name, index) =>
    municipalityFacts(name, { code: String(index), positionCell: `Kommuner!${name}` }),
  ),
});
const told = (development: DevelopmentFacts, language: Language = "da") =>
  developmentSentences(development, facts, writingIn(language, contractInUse())).map(({ text }) =>
    plain(text),
  );

describe("what has become of a figure since an earlier report", () => {
  it.each([
    ["da", "+30 fra et andet grundlag (fra vejledninger til unikke virksomheder)"],
    ["en", "+30 from another basis (from guidances to unique firms)"],
  ] as const)("names what it counted then and counts now, in its line and its row (%s)", (language, part) => {
    const development = since({ R1: change(100, 130, { basis: 30 }) });
    const turned = development.measures.map((each) => ({
      ...each,
      basis: { from: "guidances", to: "firms" } as const,
    }));
    const now = { ...development, measures: turned };
    expect(told(now, language).join()).toContain(`(+30): ${part}.`);
    const writing = writingIn(language, contractInUse());
    expect(developmentTable(now, facts, false, writing)?.rows.map((cells) => cells.at(-1))).toEqual([part]);
  });

  const r1 = change(1200, 2442, { period: 1250, corrections: -8 });

  it("is told with what it is made of, and leads to its cell", () => {
    const [found] = developmentSentences(since({ R1: r1 }), facts, writingIn("da", contractInUse()));
    expect(plain(found?.text ?? "")).toBe(
      "Siden 31. marts 2026 er R1 Deltagere i vejledningsforløb, individuelt eller kollektivt steget fra 1.200 til 2.442 (+1.242): -8 fra rettelser af tidligere oplyste tal, +1.250 fra nye måneder.",
    );
    expect(found?.cells).toEqual(["Målark!R1"]);
  });

  it("stands after what was chosen otherwise, which leads to its cell", () => {
    const label = "Måltal for N2 (afsnit 5)";
    const chosen = {
      label,
      value: { text: "550 er måltallet", cell: "Forudsætninger!B8" },
      as: "text" as const,
    };
    const turned = since(
      {},
      {
        choices: [
          {
            label,
            from: { value: words.sheets.shared.undecided, as: "text" },
            to: { value: "550 er måltallet", as: "text" },
          },
          {
            label: words.sheets.assumptions.amberZone[0] ?? "",
            from: undefined,
            to: { value: 0.05, as: "percent" },
          },
        ],
      },
    );
    const [found] = developmentSentences(
      turned,
      { ...facts, settings: [chosen] },
      writingIn("da", contractInUse()),
    );
    expect(plain(found?.text ?? "")).toBe(
      `Siden 31. marts 2026 er der valgt om på Forudsætninger: ${label} fra »Ikke afgjort« til »550 er måltallet«; Gul zone fra »intet« til »5 %«.`,
    );
    expect(found?.cells).toEqual(["Forudsætninger!B8"]);
  });

  it("falls, in percentage points; a figure that was typed in has no months", () => {
    expect(told(since({ N1a: change(0.5, 0.472, { period: -0.028 }) }))).toEqual([
      "Siden 31. marts 2026 er N1a Virksomheder, der kender erhvervshuset faldet fra 50,0 % til 47,2 % (-2,8 procentpoint): -2,8 procentpoint fra en ny opgørelse.",
    ]);
  });

  it.each([
    ["N3", 71.2, 68.4, "faldet fra 71,2 til 68,4 (-2,8): -2,8 fra en ny opgørelse"],
    ["N3", 69.4, 69.5, "steget fra 69,4 til 69,5 (+0,1): +0,1 fra en ny opgørelse"],
    ["N3", 66.5, 70, "steget fra 66,5 til 70 (+3,5): +3,5 fra en ny opgørelse"],
    [
      "N1a",
      0.4944,
      0.4968,
      "steget fra 49,44 % til 49,68 % (+0,24 procentpoint): +0,24 procentpoint fra en ny opgørelse",
    ],
    ["R2", 8.4, 9.6, "steget fra 8,4 til 9,6 (+1,2): +1,2 fra nye måneder"],
  ])("changes by what lies between the two that are written (%s)", (id, from, to, line) => {
    const period = Math.round((to - from) * 1e6) / 1e6;
    expect(told(since({ [id]: change(from, to, { period }) }))[0]).toContain(`${line}.`);
  });

  it("is unchanged, alone or although the figures behind it are not", () => {
    const development = since({
      R1: change(9, 9, {}),
      R2: change(9, 9, {}),
      N3: change(9, 9, { corrections: 2, late: -2 }),
    });
    expect(told(development)).toEqual([
      "Siden 31. marts 2026 er N3 Net Promoter Score, drifts- og vækstsegment uændret på 9, men tallene bag er det ikke: +2 fra rettelser af tidligere oplyste tal, -2 fra eftermeldte tal.",
      "Uændret siden 31. marts 2026: R1 og R2.",
    ]);
  });

  it("appears and vanishes", () => {
    const gone = told(since({ R1: { ...STILL, to: 5 }, R2: { ...STILL, from: 7 }, N3: STILL }));
    expect(gone).toEqual([
      "Siden 31. marts 2026 er der kommet tal for R1 Deltagere i vejledningsforløb, individuelt eller kollektivt: 5.",
      "R2 Heraf vækstforløb var 7 i rapporten pr. 31. marts 2026; nu mangler der tal.",
    ]);
  });

  it("stands together where nobody can tell it apart", () => {
    const causes = ["corrections", "late", "period"] as const;
    const together = since({ R2: { from: 5, to: 9, parts: [{ causes, amount: rationalOf(4) }] } });
    expect(told(together)).toEqual([
      "Siden 31. marts 2026 er R2 Heraf vækstforløb steget fra 5 til 9 (+4): +4 fra rettelser af tidligere oplyste tal, eftermeldte tal og nye måneder (kan ikke skilles ad).",
    ]);
  });

  it("compares two years by what is measured in both, and no counts, gaps or verdicts", () => {
    const figures = {
      N3: { from: 61, to: 65, parts: [{ causes: CAUSES, amount: rationalOf(4) }] },
      N1a: { from: 0.5, to: null, parts: undefined },
      R1: { from: 5200, to: 400, parts: [{ causes: CAUSES, amount: rationalOf(-4800) }] },
      R2: { from: 600, to: null, parts: undefined },
    };
    const odder = {
      code: "0",
      name: "Odder",
      individual: { from: 30, to: null, parts: undefined },
      deviation: STILL,
      position: { from: "below", to: "missing" },
    } as const;
    const both = since(figures, { isSameYear: false, yearThen: 2025, municipalities: [odder] });
    const turned = both.measures.map((each) => ({
      ...each,
      countedAs: { from: "met", to: "undecided" } as const,
    }));
    const development = { ...both, measures: turned, individualTarget: { from: 2400, to: 2500 } };
    expect(told(development)).toEqual([
      "Rapporten pr. 31. marts 2026 gælder året 2025. Et nyt år tæller forfra mod sine egne måltal, så det talte og bedømmelserne sammenlignes ikke.",
      "N3 Net Promoter Score, drifts- og vækstsegment: 61 i rapporten pr. 31. marts 2026, nu 65.",
    ]);
    expect(told(development, "en")[1]).toMatch(/: 61 in the report at 31 March 2026, now 65\.$/);
    const writing = writingIn("da", contractInUse());
    expect(changedVerdictSentences(development, facts, writing)).toEqual([]);
    expect(developmentTable(development, facts, true, writing)).toBeUndefined();
  });

  it("lists verdicts and the five counts, and divides neither", () => {
    const development = since({ N1a: STILL, R1: STILL });
    const turned = development.measures.map((each, index) =>
      index === 0 ? { ...each, countedAs: { from: "missing", to: "met" } as const } : each,
    );
    expect(told({ ...development, measures: turned })).toEqual([
      "Siden 31. marts 2026 fordeler målepunkterne sig anderledes: Opfyldt fra 0 til 1; Tal mangler fra 1 til 0.",
      "Ændret fra »Tal mangler« til »Opfyldt«: N1a.",
    ]);
    const municipalities = ["Odder", "Samsø", "Skive"].map((name, index) => ({
      code: String(index),
      name,
      individual: STILL,
      deviation: STILL,
      position: { from: "below", to: index === 1 ? "below" : "within" } as const,
    }));
    const [found] = changedVerdictSentences(
      { ...development, municipalities },
      facts,
      writingIn("da", contractInUse()),
    );
    expect(found).toEqual({
      text: "Ændret fra »Under« til »Inden for«: Odder og Skive.",
      cells: ["Kommuner!Odder", "Kommuner!Skive"],
    });
  });

  it("is told since the report by its name where both are of one day, and what is gone is called so", () => {
    const sameDay = { sameDayAs: "Rapport KKR 2026-06-30 (2)" };
    expect(told(since({ R2: change(20, 15, { lapsed: -5 }), R1: { ...STILL, from: 7 } }, sameDay))).toEqual(
      [
        "R1 Deltagere i vejledningsforløb, individuelt eller kollektivt var 7 i rapporten »Rapport KKR 2026-06-30 (2)« med samme statusdato; nu mangler der tal.",
        "Siden rapporten »Rapport KKR 2026-06-30 (2)« med samme statusdato er R2 Heraf vækstforløb faldet fra 20 til 15 (-5): -5 fra bortfaldne tal.",
      ].toReversed(),
    );
  });

  it("names another total of the user's before the verdicts it has shifted", () => {
    const chosen = { ...facts, individualTarget: { chosen: figure(2500, "Kommuner!C2") } };
    const development = since({}, { individualTarget: { from: 2000, to: 2500 } });
    expect(changedVerdictSentences(development, chosen, writingIn("da", contractInUse()))).toEqual([
      {
        text: "Siden 31. marts 2026 er det valgte individuelle måltal i alt ændret fra 2.000 til 2.500; kommunerne er målt mod det nye.",
        cells: ["Kommuner!C2"],
      },
    ]);
  });

  it("does not call another year's total a change of it", () => {
    const lastYear = since(
      {},
      { isSameYear: false, yearThen: facts.year - 1, individualTarget: { from: 2500, to: null } },
    );
    expect(changedVerdictSentences(lastYear, facts, writingIn("da", contractInUse()))).toEqual([]);
  });

  it("has the same numbers in English", () => {
    const [english] = told(since({ R1: r1 }), "en");
    expect(english).toMatch(
      / has risen from 1,200 to 2,442 \(\+1,242\): -8 from corrections .*, \+1,250 from new months\.$/,
    );
  });
});

describe("the table of what has changed", () => {
  it("rounds its parts by the largest remainder, so that they add up to the change that is shown", () => {
    const deviation = change(-0.16, 0.59, { population: 0.25, choices: 0.25, period: 0.25 });
    const development = since({});
    const municipalities = [
      {
        code: "0",
        name: "Odder",
        individual: change(3, 3, {}),
        deviation,
        position: { from: "within", to: "within" } as const,
      },
    ];
    const table = developmentTable(
      { ...development, municipalities },
      facts,
      true,
      writingIn("da", contractInUse()),
    );
    const [row = []] = table?.rows ?? [];
    expect(row.map((cell) => (typeof cell === "object" ? cell?.value : cell && plain(cell)))).toEqual([
      "Odder, afvigelse",
      -0.2,
      0.6,
      0.8,
      "+0,3 fra den nye periode, +0,3 fra folketal, +0,2 fra valgte forudsætninger",
    ]);
    expect(table?.rows).toHaveLength(1);
    const entered = since({
      N3: change(71.2, 68.4, { period: -2.8 }),
      N1a: change(0.7, 0.7004, { period: 0.0004 }),
    });
    const ofEntered = developmentTable(entered, facts, false, writingIn("da", contractInUse()))?.rows;
    expect(
      ofEntered?.map((cells) =>
        cells.slice(1, 4).map((cell) => (typeof cell === "object" ? cell?.value : cell)),
      ),
    ).toEqual([
      [71.2, 68.4, -2.8],
      [0.7, 0.7004, 0.0004],
    ]);
    expect(
      developmentTable({ ...development, municipalities }, facts, false, writingIn("da", contractInUse())),
    ).toBeUndefined();
  });
});
