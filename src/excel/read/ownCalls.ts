import type { ReadFormulas } from "./readFormulas";

/** A call of ours; Excel writes it with underscores while it does not know the function. */
const OWN_CALL = /(?:\bKKR\.|_xldudf_KKR_)[A-Z]/i;
const UNKNOWN_CALL = /_xldudf_KKR_/gi;

/** Shown by a cell whose function Excel does not know; in the reader's language here and there. */
const UNKNOWN_NAME = new Set<unknown>(["#NAME?", "#NAVN?"]);

/** The formulas of a sheet that call our functions, as they are to be entered; `null` for every other cell. */
export function ownFormulas({ formulas }: ReadFormulas): (string | null)[][] {
  return formulas.map((row) =>
    row.map((formula) =>
      typeof formula === "string" && formula.startsWith("=") && OWN_CALL.test(formula)
        ? formula.replaceAll(UNKNOWN_CALL, "KKR.")
        : null,
    ),
  );
}

/**
 * Whether Excel does not know our functions where these formulas stand: one of them says so, or none of all the sheets
 * shows anything, since most answer an error with a blank. On a single sheet all may be blank because nothing is known.
 */
export function areFunctionsUnknown(read: readonly ReadFormulas[]): boolean {
  const shown = read.flatMap((sheet) =>
    ownFormulas(sheet).flatMap((row, down) =>
      row.flatMap((formula, across) => (formula === null ? [] : [sheet.values[down]?.[across]])),
    ),
  );
  return shown.some((value) => UNKNOWN_NAME.has(value)) || (shown.length > 0 && shown.every(isBlank));
}

function isBlank(value: unknown): boolean {
  return value === "";
}
