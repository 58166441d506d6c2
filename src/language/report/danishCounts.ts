import { numerals } from "./numerals";

const written = numerals("da");

/** A number as Danes write it. */
export const danishNumber = (value: number) => written.number(value);

/** Counts with their noun, in Danish. */
export const danishCounts = {
  municipalities: (value: number) => `${danishNumber(value)} ${value === 1 ? "kommune" : "kommuner"}`,
  guidances: (value: number) => `${danishNumber(value)} ${value === 1 ? "vejledning" : "vejledninger"}`,
  meetings: (value: number) => `${danishNumber(value)} ${value === 1 ? "møde" : "møder"}`,
  firms: (value: number) => `${danishNumber(value)} ${value === 1 ? "virksomhed" : "virksomheder"}`,
  fields: (value: number) => `${danishNumber(value)} ${value === 1 ? "felt" : "felter"}`,
};
