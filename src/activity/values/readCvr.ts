import { cvrDigits } from "../../calc/cvr";
import type { Entry } from "./entry";

/** No number in the business register begins with 0, and eight equal digits stand for one that nobody knows. */
const PLACEHOLDER = /^0|^(\d)\1{7}$/;

/** The eight digits of a firm's number in the business register; `undefined` for another form, and for a placeholder. */
export function readCvr(entry: Entry): string | undefined {
  const digits = typeof entry === "string" || typeof entry === "number" ? cvrDigits(entry) : undefined;
  return digits === undefined || PLACEHOLDER.test(digits) ? undefined : digits;
}
