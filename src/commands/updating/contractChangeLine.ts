import type { Contract } from "../../contract/contract";
import { unitOf } from "../../contract/units";
import { yearLabel } from "../../contract/years";
import type { ContractChange } from "../../contract/contractChanges";
import { contractChangeTexts } from "../../language/contract/contractChangeTexts";
import type { Language } from "../../language/language";
import { agreedNumber } from "../../report/agreedNumber";
import { periodText } from "../../report/periodText";
import { contractPlace, contractValue } from "./contractPlace";

/**
 * One thing in which two contracts differ, as a line: `Måltal for N3 i 2026: fra 70 til 77`.
 * @param contract by whose years periods are called
 */
export function contractChangeLine(change: ContractChange, contract: Contract, language: Language): string {
  const words = contractChangeTexts(language);
  const number = (value: number | undefined) => agreedNumber(value, undefined, language);
  switch (change.kind) {
    case "measure-added":
      return words.added(`${change.measure}, ${change.point}`);
    case "measure-removed":
      return words.removed(`${change.measure}, ${change.point}`);
    case "target": {
      const measure = contract.measures.find(({ id }) => id === change.measure);
      const unit = measure && unitOf(contract, measure.unit);
      return words.from(
        words.target(change.measure, periodText(contract, change.period, language)),
        agreedNumber(change.from, unit, language),
        agreedNumber(change.to, unit, language),
      );
    }
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
      return words.from(
        contractPlace(change.place, contract, language),
        contractValue(change.from, change.place, language) || words.blank,
        contractValue(change.to, change.place, language) || words.blank,
      );
  }
}
