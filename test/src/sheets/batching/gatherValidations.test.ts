import { expect, it } from "vitest";
import { sheetTexts } from "../../../../src/language/sheets/sheets";
import { gatherValidations } from "../../../../src/sheets/batching/gatherValidations";
import { count, date, fraction } from "../../../../src/sheets/plan/validation";

const texts = sheetTexts("da");

it("says once what several places accept alike", () => {
  const plans = [
    date(texts, "Q8"),
    count(texts, "C8:C9"),
    date(texts, "Q9"),
    fraction(texts, "J8"),
    date(texts, "Q12"),
    count(texts, "D8:D9"),
  ];
  expect(gatherValidations(plans)).toEqual([
    date(texts, "Q8:Q9,Q12"),
    count(texts, "C8:D9"),
    fraction(texts, "J8"),
  ]);
});

it("leaves a formula where it is, for it may speak of its place", () => {
  const words = { title: "Fejl", message: "Kun større tal" };
  const plans = ["B2:B3", "D2:D3"].map((address) => ({
    address,
    rule: { kind: "formula" as const, formula: "=B2>A2" },
    ...words,
  }));
  expect(gatherValidations(plans)).toEqual(plans);
});
