import { describe, expect, it } from "vitest";
import population from "../../../../seeds/population-2026K1.json";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { chanceFacts } from "../../../../src/report/chanceFacts";
import { chanceTable } from "../../../../src/report/content/municipalityTables";
import { chanceSentences } from "../../../../src/report/sentences/chanceSentences";
import type { ReportFacts } from "../../../../src/report/facts/reportFacts";
import { reportTexts } from "../../../../src/language/report/reportTexts";
import { writingIn } from "../../../../src/report/writing";
import { figure, municipalityFacts, reportFacts } from "../factsByHand";
import { words } from "../../../words";

const { municipalities } = contractInUse();
const people: Readonly<Record<string, number>> = population.inhabitants;
const all = municipalities.reduce((sum, { code }) => sum + (people[code] ?? 0), 0);

/** All 19 municipalities at a total of 2,500, with a share of what they should have. */
function at(days: number, share = 1, below = 3): ReportFacts {
  return reportFacts({
    monthsEnded: days === 365 ? 12 : 6,
    municipalities: municipalities.map(({ code, name }, index) => {
      const target = (((2500 * (people[code] ?? 0)) / all) * days) / 365;
      return municipalityFacts(name, {
        target: figure(target),
        individual: figure(target * share),
        position: index < below ? "below" : "within",
      });
    }),
  });
}

function said(facts: ReportFacts): string[] {
  const chance = chanceFacts(facts);
  return chance
    ? chanceSentences(chance, facts, writingIn("da", contractInUse())).map(({ text }) => text)
    : [];
}

describe("what chance alone would do", () => {
  it("is said for all municipalities together, beside what is, and gives no cause", () => {
    expect(said(at(365))[0]).toBe(
      "Hvis alle 19 kommuner i gennemsnit fulgte måltallet, og vejledningerne faldt uafhængigt af hinanden, ville typisk 1-6 kommuner alligevel ligge under spændet ved årets udgang (gennemsnit 3,2). Her er det 3. Beregningen siger intet om årsagen i den enkelte kommune; kontraktens regel om dialog gælder uændret.",
    );
    // Chance is reckoned for all; what is there is known of those that are judged.
    const year = at(365);
    const gaps = year.municipalities.map((each, index) =>
      index > 16 ? { ...each, position: "not-judged" as const, missingMonths: [2] } : each,
    );
    expect(said({ ...year, municipalities: gaps })[0]).toContain("Her er det 3 af de 17, der bedømmes. ");
    expect(said(at(181, 1, 1))[0]).toMatch(/pr\. 30\. juni 2026 \(gennemsnit 4,6\)\. Her er det 1\./);
  });

  it("has the region's own pace beside it: a shortfall of the whole looks like poor spread", () => {
    const plain = (text = "") => text.replaceAll(/[\u00A0\u202F]/g, " ");
    const [, behind] = said(at(365, 0.9));
    expect(plain(behind)).toMatch(
      /^Med regionens eget tempo \(90,0 % af måltallet\) ville gennemsnittet være .*: et samlet efterslæb ligner dårlig spredning\.$/,
    );
    const [, ahead] = said(at(365, 1.2));
    expect(plain(ahead)).toMatch(
      /^Med regionens eget tempo \(120,0 % af måltallet\) ville gennemsnittet være [\d,]+\.$/,
    );
    const mean = (facts: ReportFacts) => chanceFacts(facts)?.ownPace?.mean ?? NaN;
    expect(mean(at(365, 0.9))).toBeGreaterThan(2 * mean(at(365)));
    expect(mean(at(365))).toBeCloseTo(chanceFacts(at(365))?.mean ?? NaN, 9);
  });

  it("is the same whatever happened: it hangs on the targets alone", () => {
    expect(chanceFacts(at(365, 0.5))?.mean).toBe(chanceFacts(at(365, 2))?.mean);
  });

  it("names where no whole number fits, and the two nearest", () => {
    expect(said(at(31))).toContain("Samsø: intet helt tal ligger inden for spændet; de nærmeste er 0 og 1.");
    expect(said(at(365)).join()).not.toContain("intet helt tal");
  });

  it("is the same where months or figures are missing: only the region's own pace is not computed", () => {
    const facts = at(365, 0.9);
    const [first, ...others] = facts.municipalities;
    const open = { position: "not-judged" } as const;
    for (const lacks of [{ missingMonths: [2] }, { individual: undefined }]) {
      const gaps = { ...facts, municipalities: first ? [{ ...first, ...open, ...lacks }, ...others] : [] };
      const found = chanceFacts(gaps);
      expect(found?.mean).toBe(chanceFacts(facts)?.mean);
      expect(found?.municipalities.map(({ below }) => below)).toEqual(
        chanceFacts(facts)?.municipalities.map(({ below }) => below),
      );
      expect(said(gaps)[0]).toMatch(/\(gennemsnit 3,2\)\. Her er det 2 af de 18, der bedømmes\. Beregningen/);
      expect(said(gaps)[1]).toBe(words.sentences.chanceNoPace);
      const table = chanceTable(gaps, writingIn("da", contractInUse()));
      expect(table?.rows.every(([, , hundred]) => hundred !== null)).toBe(true);
      // No column is empty from top to bottom.
      expect(table?.headers).not.toContain(reportTexts("da").frame.chanceTable.ownPace);
    }
  });

  it("is not computed where a municipality has no target", () => {
    const facts = at(365);
    const [first, ...others] = facts.municipalities;
    const lacking = first ? [{ ...first, target: undefined, toDate: undefined }, ...others] : [];
    expect(chanceFacts({ ...facts, municipalities: lacking })).toBeUndefined();
  });
});
