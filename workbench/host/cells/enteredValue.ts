import { getFormatFromId } from "numfmt";
import type { CellValue } from "../../model/cell";
import { ERROR_CODES } from "../../model/cell";
import { invalidArgument, OfficeError } from "../officeError";
import { parseEntered } from "./parseEntered";

/** The effect of an entry on a cell: a constant, perhaps with the number format its text implies, or a formula. */
export type CellEntry =
  | { readonly kind: "constant"; readonly value: CellValue; readonly numberFormat?: string }
  | { readonly kind: "formula"; readonly formula: string };

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8192;

/**
 * Reads one entry of `values` or `formulas` as Excel does: numbers and dates in their English form, a
 * leading apostrophe forces text, a cell formatted as text keeps what it is given, and `=`, `+`, `-` or `@`
 * begin a formula.
 */
export function enteredValue(raw: unknown, numberFormat: string): CellEntry {
  if (typeof raw === "boolean") return { kind: "constant", value: raw };
  if (typeof raw === "number" && Number.isFinite(raw)) return { kind: "constant", value: raw };
  if (typeof raw !== "string") {
    throw invalidArgument("A cell takes a text, a number or true/false; give dates as serial numbers.");
  }
  if (raw === "") return { kind: "constant", value: null };
  if (raw.length > LONGEST_TEXT) {
    throw invalidArgument(`A cell holds at most ${LONGEST_TEXT} characters; this text has ${raw.length}.`);
  }
  if (raw.startsWith("'")) return { kind: "constant", value: raw.slice(1) };
  if (numberFormat === "@") return { kind: "constant", value: raw };
  if (raw.length > 1 && raw.startsWith("=")) return formula(raw);
  const error = ERROR_CODES.find((code) => code === raw.toUpperCase());
  if (error) return { kind: "constant", value: { error } };
  const parsed = parseEntered(raw);
  if (parsed) {
    const implied = parsed.formatId === undefined ? "General" : getFormatFromId(parsed.formatId);
    const value = parsed.value;
    return implied === undefined || implied === "General" || numberFormat !== "General"
      ? { kind: "constant", value }
      : { kind: "constant", value, numberFormat: implied };
  }
  if (raw.length > 1 && /^[+\-@]/.test(raw)) return formula(`=${raw}`);
  return { kind: "constant", value: raw };
}

function formula(written: string): CellEntry {
  if (written.length > LONGEST_FORMULA) {
    throw new OfficeError(
      "FormulaLengthExceedsLimit",
      `A formula has at most ${LONGEST_FORMULA} characters; this one has ${written.length}.`,
    );
  }
  return { kind: "formula", formula: written };
}
