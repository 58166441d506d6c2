import { describe, expect, it } from "vitest";
import { contractInUse } from "../../../../src/contract/contractInUse";
import type { MunicipalityFacts } from "../../../../src/report/facts/reportFacts";
import { lackingToLimit, lowerLimitSentences } from "../../../../src/report/sentences/lowerLimitSentences";
import { monthsText } from "../../../../src/report/sentences/monthsText";
import {
  judgedWithoutMonths,
  missingMonthsSentences,
  spreadSentences,
} from "../../../../src/report/sentences/spreadSentences";
import type { Sentence } from "../../../../src/report/sentences/sentence";
import { writingIn } from "../../../../src/report/writing";
import { serial } from "../../serial";
import { figure, municipalityFacts, reportFacts } from "../factsByHand";
import { words } from "../../../words";

const danish = writingIn("da", contractInUse());
const texts = (sentences: readonly Sentence[]) => sentences.map(({ text }) => text);
const total = { chosen: figure(2500, "Kommuner!D7") };
const of = (...municipalities: readonly MunicipalityFacts[]) =>
  reportFacts({ municipalities, individualTarget: total, monthsEnded: 3 });

describe("the spread", () => {
  it("counts every municipality once, and names the total that the contract does not fix", () => {
    const facts = of(
      municipalityFacts("Skive", { position: "below" }),
      municipalityFacts("Odder"),
      municipalityFacts("Viborg"),
      municipalityFacts("Herning", { position: "above" }),
      municipalityFacts("Samsø", { position: "missing" }),
      municipalityFacts("Lemvig", { position: "not-below" }),
    );
    expect(texts(spreadSentences(facts, danish))).toEqual([
      "R3: 1 kommune under, 2 inden for, 1 over spændet; 2 bedømmes ikke, heraf 1 ikke under, uanset hvad der mangler.",
      "Beregnet ud fra 2.500 individuelle vejledninger i alt, valgt på Forudsætninger; kontrakten fastsætter ikke tallet.",
    ]);
    const by = { name: "Anne Holm", date: serial(2026, 1, 9) };
    expect(texts(spreadSentences({ ...facts, individualTarget: { ...total, by } }, danish))).toContain(
      "Beregnet ud fra 2.500 individuelle vejledninger i alt, valgt af Anne Holm, 9. januar 2026; kontrakten fastsætter ikke tallet.",
    );
  });

  it("is not judged without a total, and never with 5,000 in silence", () => {
    const [only, ...others] = texts(spreadSentences(reportFacts(), danish));
    expect(only).toMatch(
      /^R3: kommunernes spredning bedømmes ikke: kontrakten fastsætter intet måltal i alt/,
    );
    expect(only).not.toContain("5.000");
    expect(others).toEqual([]);
  });
});

describe("a municipality below the band", () => {
  it("is told the limit and what it lacks", () => {
    const lemvig = { individual: figure(30), compared: figure(33.6), position: "below" } as const;
    expect(texts(lowerLimitSentences(of(municipalityFacts("Lemvig", lemvig)), danish))).toEqual([
      "Lemvig har 30 individuelle vejledninger mod en nedre grænse på 30,2; der mangler 1 vejledning.",
    ]);
    const one = { individual: figure(1), compared: figure(3.24), position: "below" } as const;
    expect(texts(lowerLimitSentences(of(municipalityFacts("Samsø", one)), danish))).toEqual([
      "Samsø har 1 individuel vejledning mod en nedre grænse på 2,9; der mangler 2 vejledninger.",
    ]);
  });

  it("shows as many decimals as tell it from its limit: 30 is below 30.03", () => {
    const facts = { individual: figure(30), compared: figure(30.03 / 0.9), position: "below" } as const;
    expect(texts(lowerLimitSentences(of(municipalityFacts("Lemvig", facts)), danish))).toEqual([
      "Lemvig har 30 individuelle vejledninger mod en nedre grænse på 30,03; der mangler 1 vejledning.",
    ]);
  });

  it("shows as many as tell it from the greatest whole number that does not reach it: 3 is below 3.034", () => {
    const own = municipalityFacts("Samsø", {
      individual: figure(2),
      compared: figure(3.034 / 0.9),
      position: "below",
    });
    expect(texts(lowerLimitSentences(of(own), danish))).toEqual([
      "Samsø har 2 individuelle vejledninger mod en nedre grænse på 3,03; der mangler 2 vejledninger.",
    ]);
  });

  it("stands in the contract's order, and nobody else does", () => {
    const low = { individual: figure(80), position: "below" } as const;
    const facts = of(
      municipalityFacts("Viborg", low),
      municipalityFacts("Odder", { individual: figure(20), position: "not-judged" }),
      municipalityFacts("Aarhus", { ...low, individual: figure(10) }),
    );
    expect(texts(lowerLimitSentences(facts, danish)).map((text) => text.split(" ")[0])).toEqual([
      "Viborg",
      "Aarhus",
    ]);
  });

  it("lacks nothing at the limit itself, which is within", () => {
    const at = (individual: number) =>
      lackingToLimit(municipalityFacts("X", { individual: figure(individual) }), of());
    expect([89, 90, 91].map(at)).toEqual([1, 0, 0]);
    expect(lackingToLimit(municipalityFacts("X", { individual: undefined }), of())).toBeUndefined();
  });
});

describe("missing months", () => {
  const open = { position: "not-judged", deviation: undefined } as const;

  it("are named with their municipalities, which are not judged", () => {
    const nineteen = Array.from({ length: 17 }, (_, index) => municipalityFacts(`Kommune ${index}`));
    const facts = of(
      municipalityFacts("Samsø", { ...open, missingMonths: [1] }),
      municipalityFacts("Skive", { ...open, missingMonths: [2, 3] }),
      ...nineteen,
    );
    expect(texts(missingMonthsSentences(facts, danish))).toEqual([
      "For 2 af 19 kommuner mangler der tal for en eller flere måneder til og med marts; de bedømmes ikke: Samsø (januar), Skive (februar, marts).",
    ]);
  });

  it("are said of one municipality in the singular", () => {
    const facts = of(municipalityFacts("Samsø", { ...open, missingMonths: [1] }), municipalityFacts("Odder"));
    expect(texts(missingMonthsSentences(facts, danish))).toEqual([
      "For 1 af 2 kommuner mangler der tal for en eller flere måneder til og med marts; den bedømmes ikke: Samsø (januar).",
    ]);
  });

  it("are counted with those that are not judged in both sentences, be one not below whatever they are", () => {
    const facts = of(
      municipalityFacts("Odder", { ...open, position: "not-below", missingMonths: [2] }),
      municipalityFacts("Samsø", { ...open, missingMonths: [1] }),
      municipalityFacts("Skive", { ...open, position: "above", missingMonths: [1] }),
    );
    expect(texts([...spreadSentences(facts, danish), ...missingMonthsSentences(facts, danish)])).toEqual([
      "R3: 0 kommuner under, 0 inden for, 1 over spændet; 2 bedømmes ikke, heraf 1 ikke under, uanset hvad der mangler.",
      "Beregnet ud fra 2.500 individuelle vejledninger i alt, valgt på Forudsætninger; kontrakten fastsætter ikke tallet.",
      "For 3 af 3 kommuner mangler der tal for en eller flere måneder til og med marts; 2 af dem bedømmes ikke: Odder (februar), Samsø (januar).",
    ]);
  });

  it("are said to leave one not below that is so whatever they are", () => {
    const facts = of(municipalityFacts("Odder", { ...open, position: "not-below", missingMonths: [2] }));
    expect(texts(judgedWithoutMonths(facts, danish))).toEqual([
      "Der mangler måneder, men de kan kun lægge til, så kommunen er ikke under spændet: Odder (februar).",
    ]);
  });

  it("are passed over only by the user's choice, which is said", () => {
    const facts = of(municipalityFacts("Odder", { position: "below", missingMonths: [2] }));
    expect(texts(judgedWithoutMonths(facts, danish))).toEqual([
      "Efter valg på Forudsætninger kun målt på de måneder, der er tal for: Odder (februar).",
    ]);
  });

  it.each([
    [[1], "januar"],
    [[2, 3], "februar, marts"],
    [[1, 2, 3, 4, 6], "januar-april, juni"],
    [[1, 2, 3, 4, 5, 6], words.sentences.allMonths],
  ])("%j are written %s", (months, written) => {
    expect(monthsText(months, 6, danish)).toBe(written);
  });
});
