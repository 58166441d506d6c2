import { expect, it } from "vitest";
import { sheetTexts } from "../../../src/language/sheets";
import { gatherValidations } from "../../../src/sheets/gatherValidations";
import { count, date, fraction } from "../../../src/sheets/validation";

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
