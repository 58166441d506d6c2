import { expect, it } from "vitest";
import { sheetTexts } from "../../../../src/language/sheets/sheets";
import { mergeValidations } from "../../../../src/sheets/batching/mergeValidations";
import { countValidation, dateValidation, fractionValidation } from "../../../../src/sheets/plan/validation";

const texts = sheetTexts("da");

it("says once what several places accept alike", () => {
  const plans = [
    dateValidation(texts, "Q8"),
    countValidation(texts, "C8:C9"),
    dateValidation(texts, "Q9"),
    fractionValidation(texts, "J8"),
    dateValidation(texts, "Q12"),
    countValidation(texts, "D8:D9"),
  ];
  expect(mergeValidations(plans)).toEqual([
    dateValidation(texts, "Q8:Q9,Q12"),
    countValidation(texts, "C8:D9"),
    fractionValidation(texts, "J8"),
  ]);
});

it("leaves a formula where it is, for it may speak of its place", () => {
  const words = { title: "Fejl", message: "Kun større tal" };
  const plans = ["B2:B3", "D2:D3"].map((address) => ({
    address,
    rule: { kind: "formula" as const, formula: "=B2>A2" },
    ...words,
  }));
  expect(mergeValidations(plans)).toEqual(plans);
});
