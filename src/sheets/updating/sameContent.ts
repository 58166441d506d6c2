import { isFormula, type CellContent } from "../plan/plan";

/** Whether what was entered is a formula. */
export function isSeenFormula(seen: unknown): seen is string {
  return typeof seen === "string" && seen.startsWith("=");
}

/** Whether it is a formula that refers to something deleted, and so nothing that somebody entered. */
export function isBroken(seen: unknown): boolean {
  return isSeenFormula(seen) && seen.includes("#REF!");
}

/** Whether a cell holds what is planned; Excel may write a formula in another way than we do. */
export function isSameContent(planned: CellContent, seen: unknown): boolean {
  if (planned === null || planned === "") return seen === "" || seen === null;
  // A text may begin as formulas do.
  if (!isFormula(planned)) return String(planned) === String(seen);
  return isSeenFormula(seen) && plainFormula(planned.formula) === plainFormula(seen);
}

/** A formula without the signs that Excel leaves out or adds, and as it writes functions that it does not know. */
export function plainFormula(formula: string): string {
  return formula
    .replaceAll(/['\s]/g, "")
    .replaceAll(/_xldudf_KKR_/gi, "KKR.")
    .replaceAll(/_xlfn\./gi, "")
    .toUpperCase();
}

/** A cell, column or row by its address: such a formula means something else elsewhere. */
const ADDRESS = /(?<![\p{L}\p{N}_.[@])\$?[A-Z]{1,3}\$?\d+(?![\p{L}\p{N}_(\]])/u;

/** Whether a formula refers to cells by their addresses. */
export function hasAddress(formula: string): boolean {
  return ADDRESS.test(formula.replaceAll(/"[^"]*"/g, '""'));
}
