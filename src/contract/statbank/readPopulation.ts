import * as v from "valibot";
import type { Inhabitants } from "../populationSchema";
import { firstDayOfQuarter } from "../quarters";
import { AREA, POPULATION_TABLE, TIME } from "./populationQuery";

const dimension = v.object({
  category: v.object({ index: v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0))) }),
});

/** JSON-stat 1, as the bank answers: dimensions in their order, and the figures in one list, `null` where there is none. */
const answerSchema = v.object({
  dataset: v.object({
    dimension: v.objectWithRest({ id: v.array(v.string()), size: v.array(v.number()) }, v.unknown()),
    value: v.array(v.nullable(v.number())),
  }),
});

const errorSchema = v.object({ errorTypeCode: v.string(), message: v.optional(v.string(), "") });

export type PopulationAnswer =
  | { readonly kind: "read"; readonly inhabitants: Inhabitants }
  /** No JSON-stat of this table, quarter and areas. */
  | { readonly kind: "other-form" }
  /** Areas, by their codes, for which no whole number is published. */
  | { readonly kind: "incomplete"; readonly codes: readonly string[] };

/** Reads what the bank answered to `populationQuery` with the same quarter and codes. */
export function readPopulation(data: unknown, quarter: string, codes: readonly string[]): PopulationAnswer {
  const answer = v.safeParse(answerSchema, data);
  if (!answer.success) return { kind: "other-form" };
  const { dimension: dimensions, value } = answer.output.dataset;
  const areas = indexOf(dimensions[AREA]);
  const times = indexOf(dimensions[TIME]);
  // With one value of every other dimension, the list is the areas'.
  const isOfAreas = dimensions.id.every((id, at) => id === AREA || dimensions.size[at] === 1);
  if (!areas || !times || times[quarter] === undefined || !isOfAreas) return { kind: "other-form" };
  if (value.length !== Object.keys(areas).length) return { kind: "other-form" };
  const counted = codes.map((code) => [code, value[areas[code] ?? -1]] as const);
  const missing = counted.filter(([, count]) => !isCount(count)).map(([code]) => code);
  if (missing.length > 0) return { kind: "incomplete", codes: missing };
  return {
    kind: "read",
    inhabitants: {
      id: quarter,
      date: firstDayOfQuarter(quarter),
      source: `Danmarks Statistik, tabel ${POPULATION_TABLE}`,
      licence: "CC BY 4.0",
      inhabitants: Object.fromEntries(counted.map(([code, count]) => [code, Number(count)])),
    },
  };
}

/** The code and the words of an error that the bank answers; `undefined` of anything else. */
export function statbankError(
  data: unknown,
): { readonly code: string; readonly message: string } | undefined {
  const error = v.safeParse(errorSchema, data);
  return error.success ? { code: error.output.errorTypeCode, message: error.output.message } : undefined;
}

function indexOf(data: unknown): Readonly<Record<string, number>> | undefined {
  const read = v.safeParse(dimension, data);
  return read.success ? read.output.category.index : undefined;
}

function isCount(value: number | null | undefined): boolean {
  return Number.isInteger(value) && Number(value) >= 0;
}
