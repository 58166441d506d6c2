import { periodLabel, yearLabel, type Dated } from "../../contract/years";
import type { ContractChange } from "../../contract/contractChanges";
import { contractChangeTexts } from "../../language/contract/contractChangeTexts";
import type { Language } from "../../language/language";

/**
 * One thing in which two contracts differ, as a line: `Måltal for N3 i 2026: fra 70 til 77`.
 * @param contract by whose years periods are called
 */
export function contractChangeLine(change: ContractChange, contract: Dated, language: Language): string {
  const words = contractChangeTexts(language);
  const number = (value: number | undefined) =>
    value === undefined
      ? words.notFixed
      : value.toLocaleString(language === "da" ? "da-DK" : "en-GB", { maximumFractionDigits: 6 });
  switch (change.kind) {
    case "measure-added":
      return words.added(`${change.measure}, ${change.point}`);
    case "measure-removed":
      return words.removed(`${change.measure}, ${change.point}`);
    case "target":
      return words.from(
        words.target(change.measure, periodLabel(contract, change.period)),
        number(change.from),
        number(change.to),
      );
    case "funding":
      return words.from(
        words.funding(change.municipality, yearLabel(contract, change.year)),
        number(change.from),
        number(change.to),
      );
    case "funding-total":
      return words.from(
        words.fundingTotal(yearLabel(contract, change.year)),
        number(change.from),
        number(change.to),
      );
    case "year-added":
      return words.added(words.year(yearLabel(contract, change.year)));
    case "year-removed":
      return words.removed(words.year(yearLabel(contract, change.year)));
    case "municipality-added":
      return words.added(change.municipality);
    case "municipality-removed":
      return words.removed(change.municipality);
    case "other":
      return words.from(change.place, change.from || words.blank, change.to || words.blank);
  }
}
