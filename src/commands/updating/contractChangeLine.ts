import type { Contract } from "../../contract/contract";
import { unitOf } from "../../contract/units";
import { yearLabel } from "../../contract/years";
import type { ContractChange } from "../../contract/changes/contractChange";
import { contractChangeTexts } from "../../language/contract/contractChangeTexts";
import type { Language } from "../../language/language";
import { agreedNumber } from "../../report/agreedNumber";
import { amendedThing } from "../../report/amendmentLine";
import { periodText } from "../../report/periodText";
import { contractPlace } from "./contractPlace";
import { contractValue } from "./contractValue";

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
    case "unit-undeclared":
      return words.added(words.undeclaredUnit(change.name));
    case "figure-undeclared":
      return words.added(words.undeclaredFigure(change.name));
    case "municipality-added":
      return words.added(change.municipality);
    case "municipality-removed":
      return words.removed(change.municipality);
    case "municipality-renamed":
      return words.renamed(change.from, change.to);
    case "municipality-code":
      return words.from(words.code(change.municipality), change.from, change.to);
    case "amendment-added":
      return words.added(words.amendment(amendedThing(contract, change.amendment, language)));
    case "amendment-removed":
      return words.removed(words.amendment(amendedThing(contract, change.amendment, language)));
    case "other": {
      const { path, from, to } = change;
      return words.from(
        contractPlace(path, contract, language),
        contractValue(from, path, contract, language) || words.blank,
        contractValue(to, path, contract, language) || words.blank,
      );
    }
  }
}
