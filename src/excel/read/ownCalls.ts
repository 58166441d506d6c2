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

/** Whether Excel knows our functions, by the cells that call them; mere blanks show nothing of it. */
export type FunctionsSeen = "answering" | "unknown" | "blank";

/**
 * A formula whose function Excel does not know says so, unless it answers every error with a blank, as those of some
 * sheets do. Such a sheet's are blank too where nothing is known, which is an answer.
 */
export function functionsSeen(read: readonly ReadFormulas[]): FunctionsSeen {
  const shown = read.flatMap((sheet) =>
    ownFormulas(sheet).flatMap((row, down) =>
      row.flatMap((formula, across) => (formula === null ? [] : [sheet.values[down]?.[across]])),
    ),
  );
  if (shown.some((value) => UNKNOWN_NAME.has(value))) return "unknown";
  return shown.length > 0 && shown.every((value) => value === "") ? "blank" : "answering";
}
