import { isFunction, tokenize } from "@borgar/fx/xlsx";

/** A function of ours as a file writes it: Excel with underscores, other programs with a dot. */
const OWN = /^(?:.*\.)?(?:_xldudf_KKR_|KKR\.)/i;
const MAYBE_OWN = /KKR[._]/i;

/** Whether a formula as a file has it (without `=`) calls a function of ours. */
export function callsOurs(formula: string): boolean {
  return (
    MAYBE_OWN.test(formula) &&
    tokenize(`=${formula}`).some((token) => isFunction(token) && OWN.test(token.value))
  );
}
