import { requireText } from "../argumentChecks";
import { invalidArgument } from "../officeError";

/** How many table styles Excel has of each kind. */
const COUNTS: Readonly<Record<string, number>> = { Light: 21, Medium: 28, Dark: 11 };

/** Reads the name of one of Excel's own table styles. */
export function requireTableStyle(value: unknown, what: string): string {
  const given = requireText(value, what);
  const [, kind = "", number = ""] = /^TableStyle(Light|Medium|Dark)([1-9]\d?)$/.exec(given) ?? [];
  if (number === "" || Number(number) > (COUNTS[kind] ?? 0)) {
    throw invalidArgument(`${what}: the workbook has no table style ${JSON.stringify(given)}.`);
  }
  return given;
}
