import { describe, expect, it } from "vitest";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { chanceTable, municipalitiesTable } from "../../../../src/report/content/municipalityTables";
import type { ReportFacts } from "../../../../src/report/facts/reportFacts";
import { writingIn } from "../../../../src/report/writing";
import { figure, municipalityFacts, reportFacts } from "../factsByHand";
import { words } from "../../../words";

const danish = writingIn("da", contractInUse());
const english = writingIn("en", contractInUse());

/** Samsø has 3 of what is due in the five months that are there, 2.7, and 3.2 in the whole half-year. */
const samsø = municipalityFacts("Samsø", {
  target: figure(6.5),
  toDate: figure(3.2),
  individual: figure(3),
  compared: figure(2.7),
  deviation: figure(0.3),
  deviationShare: figure(0.3 / 2.7),
  position: "above",
  missingMonths: [1],
});
const odder = municipalityFacts("Odder", {
  target: figure(40),
  toDate: figure(19.8),
  individual: figure(20),
  compared: figure(19.8),
  deviation: figure(0.2),
});

const rowsOf = (facts: ReportFacts, writing = danish) =>
  municipalitiesTable(facts, writing).rows.map((row) =>
    row.map((cell) => (typeof cell === "object" ? cell?.value : cell)),
  );

describe("the municipalities, where one is compared over the months that are there", () => {
  it("has the target that it is compared with in its row, says so, and sums no column that mixes periods", () => {
    const facts = reportFacts({ municipalities: [samsø, odder] });
    const [own, other, total] = rowsOf(facts);
    expect(own?.slice(0, 5)).toEqual(["Samsø (5 af 6 måneder)", 6.5, 2.7, 3, 0.3]);
    expect(other?.slice(0, 5)).toEqual(["Odder", 40, 19.8, 20, 0.2]);
    expect(total?.slice(0, 5)).toEqual([
      "I alt (ufuldstændig: 1 kommune mangler måneder)",
      46.5,
      undefined,
      23,
      undefined,
    ]);
    expect(rowsOf(facts, english)[0]?.[0]).toBe("Samsø (5 of 6 months)");
  });

  it("sums what is there of what is counted, and says how many lack months", () => {
    const none = municipalityFacts("Skive", {
      individual: undefined,
      missingMonths: [1, 2],
      position: "missing",
    });
    const total = rowsOf(reportFacts({ municipalities: [odder, none] })).at(-1);
    expect(total?.[0]).toBe("I alt (ufuldstændig: 1 kommune mangler måneder)");
    expect(total?.[3]).toBe(20);
    const blank = { individual: figure(2), collective: undefined };
    const half = { ...odder, months: [blank] };
    expect(rowsOf(reportFacts({ municipalities: [odder, half] })).at(-1)?.[0]).toContain("ufuldstændig");
    expect(
      rowsOf(reportFacts({ municipalities: [odder] }))
        .at(-1)
        ?.slice(0, 4),
    ).toEqual([words.report.total, 40, 19.8, 20]);
  });

  it("sums both where all are compared over the whole period", () => {
    const whole = { ...samsø, missingMonths: [], compared: figure(3.2), deviation: figure(-0.2) };
    const [own, , total] = rowsOf(reportFacts({ municipalities: [whole, odder] }));
    expect(own?.slice(0, 3)).toEqual(["Samsø", 6.5, 3.2]);
    expect(total?.[2]).toBeCloseTo(23, 9);
    expect(total?.[4]).toBeCloseTo(0, 9);
  });

  it("names the whole period's target in the annex of chance for what it is", () => {
    const facts = reportFacts({ municipalities: [odder] });
    expect(chanceTable(facts, danish)?.headers[1]).toBe(words.report.chanceTable.target);
  });
});
