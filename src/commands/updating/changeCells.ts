import type { Contract } from "../../contract/contract";
import type { ContractChange } from "../../contract/changes/contractChange";
import { periodLabel, yearLabel } from "../../contract/years";
import { SHEET_LANGUAGE } from "../../language/language";
import { listTexts } from "../../language/sheets/listTexts";
import { amendedThing } from "../../report/amendmentLine";
import type { ListRow } from "../../sheets/plan/listRows";
import { contractPlace } from "./contractPlace";
import { contractValue } from "./contractValue";

/** A change of the contract as the log has it: of what, from what, to what. */
export function changeCells(
  change: ContractChange,
  contract: Contract,
): Pick<ListRow, "where" | "from" | "to"> {
  const { changes } = listTexts(contract.language);
  const called = (year: number) => yearLabel(contract, year);
  const known = (value: number | undefined) => value ?? changes.notFixed;
  switch (change.kind) {
    case "measure-added":
      return { where: change.measure, from: "", to: change.point };
    case "measure-removed":
      return { where: change.measure, from: change.point, to: "" };
    case "target":
      return {
        where: `${change.measure} ${periodLabel(contract, change.period)}`,
        from: known(change.from),
        to: known(change.to),
      };
    case "funding":
      return {
        where: `${change.municipality} ${called(change.year)}`,
        from: known(change.from),
        to: known(change.to),
      };
    case "funding-total":
      return {
        where: `${changes.total} ${called(change.year)}`,
        from: known(change.from),
        to: known(change.to),
      };
    case "year-added":
      return { where: called(change.year), from: "", to: changes.made };
    case "year-removed":
      return { where: called(change.year), from: "", to: changes.removed };
    case "unit-undeclared":
      return {
        where: contractPlace(["units", change.name], contract, SHEET_LANGUAGE),
        from: "",
        to: changes.made,
      };
    case "figure-undeclared":
      return {
        where: contractPlace(["counted", change.name], contract, SHEET_LANGUAGE),
        from: "",
        to: changes.made,
      };
    case "municipality-added":
      return { where: change.municipality, from: "", to: changes.made };
    case "municipality-removed":
      return { where: change.municipality, from: "", to: changes.removed };
    case "municipality-renamed":
      return { where: change.to, from: change.from, to: change.to };
    case "municipality-code":
      return { where: change.municipality, from: change.from, to: change.to };
    case "amendment-added":
      return {
        where: amendedThing(contract, change.amendment, SHEET_LANGUAGE),
        from: "",
        to: changes.made,
      };
    case "amendment-removed":
      return {
        where: amendedThing(contract, change.amendment, SHEET_LANGUAGE),
        from: "",
        to: changes.removed,
      };
    case "other": {
      const value = (of: typeof change.from) => contractValue(of, change.path, contract, SHEET_LANGUAGE);
      return {
        where: contractPlace(change.path, contract, SHEET_LANGUAGE),
        from: value(change.from),
        to: value(change.to),
      };
    }
  }
}
