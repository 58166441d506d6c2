import { describe, expect, it } from "vitest";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { typedFactsFrom } from "../../../../src/report/facts/typedFactsFrom";
import type { WorkbookRow } from "../../../../src/report/facts/workbookRead";
import { words } from "../../../words";
import { serial } from "../../serial";

type Value = string | number | null;

/** A row by its headers, its cells named after these. */
function row(values: Readonly<Record<string, Value>>, at = 1): WorkbookRow {
  return Object.fromEntries(
    Object.entries(values).map(([header, value]) => [header, { value, cell: `${header}${at}` }]),
  );
}

const { columns } = words.explanations.explanations;

const explanation = (id: Value, year: Value, cause: Value, at = 1) =>
  row(
    {
      [columns.id]: id,
      [columns.year]: year,
      [columns.deviation]: null,
      [columns.cause]: cause,
      [columns.action]: " ",
      [columns.expected]: null,
    },
    at,
  );

const facts = (explanations: readonly WorkbookRow[], reportWay: readonly WorkbookRow[] = []) =>
  typedFactsFrom({ typed: { explanations, reportWay, recommendation: undefined } }, contractInUse(), 2026);

describe("explanations as they stand in the workbook", () => {
  it("are those of the year, however their number is written; the lowest row that says anything counts", () => {
    const { explanations, unplaced } = facts([
      explanation("N1a", 2026, "Først"),
      explanation(" n1A ", 2026, "Sidst", 2),
      explanation("N1a", 2026, null, 3),
      explanation("N1a", 2027, "Næste år", 4),
      explanation(null, null, null, 5),
    ]);
    expect(explanations).toEqual([{ measure: "N1a", cause: { text: "Sidst", cell: `${columns.cause}2` } }]);
    expect(unplaced).toEqual([]);
  });

  it("explain nothing without a goal or a year of the contract's, and are told of", () => {
    const { explanations, unplaced } = facts([
      explanation("N9", 2026, "Ukendt mål", 1),
      explanation("N1a", 2025, "Før kontrakten", 2),
      explanation("N1a", "2026?", "Ikke et år", 3),
    ]);
    expect(explanations).toEqual([]);
    expect(unplaced).toEqual([1, 2, 3].map((at) => `${columns.id}${at}`));
  });

  it("are texts also where Excel has taken one for a number", () => {
    const [found] = facts([explanation("N1a", 2026, 2027.5)]).explanations;
    expect(found?.cause?.text).toBe("2027,5");
  });
});

describe("the report's way", () => {
  const { columns: way } = words.reportWay.way;
  const step = (name: string, who: Value, due: Value) =>
    row({ [way.step]: name, [way.who]: who, [way.due]: due, [way.done]: null, [way.remark]: null });

  it("is all steps once anything of one is entered, and none before", () => {
    expect(
      facts(
        [],
        [step(words.reportWay.way.steps.made, null, ""), step(words.reportWay.way.steps.decision, null, "")],
      ).way,
    ).toEqual([]);
    const due = serial(2027, 2, 1);
    const steps = facts(
      [],
      [step(words.reportWay.way.steps.made, null, due), step(words.reportWay.way.steps.decision, null, "")],
    ).way;
    expect(steps.map((each) => [each.step.text, each.due])).toEqual([
      [words.reportWay.way.steps.made, { value: due, cell: `${way.due}1` }],
      [words.reportWay.way.steps.decision, undefined],
    ]);
  });
});
