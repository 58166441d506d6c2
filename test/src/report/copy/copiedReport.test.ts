// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { contentFor } from "../../../../src/report/content/contentFor";
import { copiedTables, copiedText } from "../../../../src/report/copy/copiedReport";
import { writingIn } from "../../../../src/report/writing";
import { figure, measureFacts, municipalityFacts, reportFacts, typedFacts } from "../factsByHand";
import { words } from "../../../words";

const wording = (text: string) => ({ text, cell: "Forklaringer!A1" });
const explanation = {
  measure: "N1a",
  deviation: wording("3 < 5"),
  cause: wording("Å & Ø"),
  action: wording("<b>"),
  expected: wording("2027"),
};
const content = contentFor(
  "kkr",
  reportFacts({
    measures: [measureFacts("N1a", { actual: figure(0.472), deviation: figure(-0.028) })],
    individualTarget: { chosen: figure(2500) },
    municipalities: [municipalityFacts("Skive", { position: "below", individual: figure(80) })],
    typed: typedFacts({ explanations: [explanation] }),
  }),
  "da",
);
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, " ");
const page = (html: string) => new DOMParser().parseFromString(html, "text/html");

describe("a report that is copied", () => {
  it("is paragraphs: title, headings and every sentence, the goals' lines too", () => {
    const { plain: text, html } = copiedText(content);
    const lines = plain(text).split("\n");
    expect(lines.slice(0, 5)).toEqual([
      "Resultatopfyldelse: Erhvervshus Midtjylland",
      "Resultatkontrakt 2026-2027 · KKR Midtjylland",
      "Status pr. 30. juni 2026 · foreløbig · året 2026",
      "",
      words.report.headings.recommendation,
    ]);
    expect(lines).toContain(
      "N1a Virksomheder, der kender erhvervshuset: 47,2 % mod et måltal på 50,0 %, dvs. 2,8 procentpoint under.",
    );
    expect(text).not.toContain("\t");
    expect([...page(html).querySelectorAll("p, h1, h2")].map(({ textContent }) => textContent)).toEqual(
      text.split("\n").filter(Boolean),
    );
  });

  it("is tables as Word takes them, numbers as the report shows them, and what was typed stays text", () => {
    const { plain: text, html } = copiedTables(content, writingIn("da", contractInUse()));
    expect(plain(text)).toContain(
      "N1a\tVirksomheder, der kender erhvervshuset\t50,0 %\t\t47,2 %\t-2,8 procentpoint\tIkke opfyldt",
    );
    // In brief, and where its deviation is explained: beside its table the line would say the same again.
    expect(plain(text).split("(47,2 % mod 50,0 %)")).toHaveLength(2);
    expect(plain(text).split("mod et måltal på 50,0")).toHaveLength(2);
    const read = page(html);
    expect(read.querySelector("b")).toBeNull();
    const rows = [...read.querySelectorAll("tr")].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(rows).toContainEqual([words.report.explanation.cause, "Å & Ø"]);
    expect(rows).toContainEqual([words.report.explanation.action, "<b>"]);
    expect(rows.map(([first]) => first)).toContain("Skive");
    const number = [...read.querySelectorAll("td")].find(({ textContent }) => textContent === "80");
    expect(number?.style.textAlign).toBe("right");
  });
});
