import Papa from "papaparse";
import * as v from "valibot";
import type { Inhabitants } from "../populationSchema";
import { firstDayOfQuarter } from "../quarters";
import { POPULATION_TABLE } from "./populationQuery";

/** A line of the answer, by the headings that the bank gives it. */
const lineSchema = v.object({
  OMRÅDE: v.string(),
  KØN: v.literal("TOT"),
  ALDER: v.literal("IALT"),
  TID: v.string(),
  INDHOLD: v.string(),
});

const errorSchema = v.object({ errorTypeCode: v.string(), message: v.optional(v.string(), "") });

export type StatbankAnswer =
  | { readonly kind: "read"; readonly inhabitants: Inhabitants }
  /** No lines of this table and quarter. */
  | { readonly kind: "other-form" }
  /** Areas, by their codes, for which no whole number is published. */
  | { readonly kind: "incomplete"; readonly codes: readonly string[] };

/**
 * Reads what the bank answered to `populationQuery` with the same quarter and codes: a line an area (`OMRÅDE;KØN;ALDER;
 * TID;INDHOLD`), with `..`, `.`, `x` or `-` where there is no figure.
 */
export function readPopulation(text: string, quarter: string, codes: readonly string[]): StatbankAnswer {
  const { data } = Papa.parse(text.replace(/^\uFEFF/, ""), {
    header: true,
    delimiter: ";",
    skipEmptyLines: true,
    transformHeader: (heading) => heading.trim().toUpperCase(),
  });
  const lines = v.safeParse(v.pipe(v.array(lineSchema), v.minLength(1)), data);
  if (!lines.success || lines.output.some(({ TID }) => TID !== quarter)) return { kind: "other-form" };
  const figures = new Map(lines.output.map(({ OMRÅDE, INDHOLD }) => [OMRÅDE, INDHOLD.trim()]));
  if (figures.size < lines.output.length) return { kind: "other-form" };
  const missing = codes.filter((code) => !/^\d+$/.test(figures.get(code) ?? ""));
  if (missing.length > 0) return { kind: "incomplete", codes: missing };
  return {
    kind: "read",
    inhabitants: {
      id: quarter,
      date: firstDayOfQuarter(quarter),
      source: `Danmarks Statistik, tabel ${POPULATION_TABLE}`,
      licence: "CC BY 4.0",
      inhabitants: Object.fromEntries(codes.map((code) => [code, Number(figures.get(code))])),
    },
  };
}

/** The code and the words of an error that the bank answers; `undefined` of anything else. */
export function statbankError(text: string): { readonly code: string; readonly message: string } | undefined {
  const error = v.safeParse(v.pipe(v.string(), v.parseJson(), errorSchema), text);
  return error.success ? { code: error.output.errorTypeCode, message: error.output.message } : undefined;
}
