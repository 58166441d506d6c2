import type { Area } from "../../../model/address";
import { intersects } from "../../../model/address";
import type { DataValidation } from "../../../model/dataValidation";
import { sameArea, sharedArea } from "../../cells/areas";
import { excludeArea } from "../../cells/clearCells";
import { requireAllowed } from "../../cells/protection";
import { moveReferences } from "../../formulas/moveReferences";
import { invalidOperation } from "../../officeError";
import type { RangeTarget } from "../../hostSession";
import { locateRange } from "../rangeReference";

/** The validation all cells of the ranges share; `"mixed"` where they differ. */
export function sharedValidation(ranges: readonly RangeTarget[]): DataValidation | "mixed" | undefined {
  const [first, ...others] = ranges.map(sharedWithin);
  if (first === "mixed" || others.length === 0) return first;
  const isSame = others.every((each) => {
    if (each === "mixed" || !each || !first) return each === first;
    return JSON.stringify(movedValidation(each, first.area)) === JSON.stringify(first);
  });
  return isSame ? first : "mixed";
}

function sharedWithin(range: RangeTarget): DataValidation | "mixed" | undefined {
  const { sheet, area } = locateRange(range);
  const found = sheet.validations.filter((each) => intersects(each.area, area));
  const [first, ...others] = found;
  if (!first) return undefined;
  if (others.length === 0) {
    const part = sharedArea(first.area, area);
    return part && sameArea(part, area) ? first : "mixed";
  }
  const covered = found.reduce((sum, each) => {
    const part = sharedArea(each.area, area);
    return sum + (part ? part.rows * part.columns : 0);
  }, 0);
  const isSame = others.every(
    (each) => JSON.stringify({ ...each, area }) === JSON.stringify({ ...first, area }),
  );
  return isSame && covered === area.rows * area.columns ? first : "mixed";
}

/** A validation as it reads on other cells: its relative references move along, as in Excel. */
export function movedValidation(validation: DataValidation, area: Area): DataValidation {
  const down = area.row - validation.area.row;
  const across = area.column - validation.area.column;
  const follow = (formula: string | number): string | number =>
    typeof formula === "string" && formula.startsWith("=") ? moveReferences(formula, down, across) : formula;
  const { formula1, formula2 } = validation;
  const followed = { ...validation, area, formula1: follow(formula1) };
  return formula2 === undefined ? followed : { ...followed, formula2: follow(formula2) };
}

/** The validations of exactly these cells, cut out of wider ones, so that they can be changed. */
export function ownValidations(ranges: readonly RangeTarget[], what: string): DataValidation[] {
  return ranges.map((range) => ownWithin(range, what));
}

function ownWithin(range: RangeTarget, what: string): DataValidation {
  const { sheet, area } = locateRange(range);
  requireAllowed(sheet, "allowFormatCells");
  const found = sharedWithin(range);
  if (!found || found === "mixed") {
    throw invalidOperation(`${what} needs a validation rule first: the cells have none, or different ones.`);
  }
  if (sameArea(found.area, area)) return found;
  const copy = { ...found, area };
  excludeArea(sheet.validations, area, (rule, part) => ({ ...rule, area: part }));
  sheet.validations.push(copy);
  return copy;
}

export function clearValidation(range: RangeTarget): void {
  const { sheet, area } = locateRange(range);
  requireAllowed(sheet, "allowFormatCells");
  excludeArea(sheet.validations, area, (rule, part) => ({ ...rule, area: part }));
}
