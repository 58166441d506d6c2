import type { danishCounts } from "./danishCounts";
import { numerals } from "./numerals";

const written = numerals("en");

/** A number as the English write it. */
export const englishNumber = (value: number) => written.number(value);

/** Counts with their noun, in English. */
export const englishCounts: typeof danishCounts = {
  municipalities: (value) => `${englishNumber(value)} ${value === 1 ? "municipality" : "municipalities"}`,
  guidances: (value) => `${englishNumber(value)} ${value === 1 ? "guidance" : "guidances"}`,
  meetings: (value) => `${englishNumber(value)} ${value === 1 ? "meeting" : "meetings"}`,
  firms: (value) => `${englishNumber(value)} ${value === 1 ? "firm" : "firms"}`,
  fields: (value) => `${englishNumber(value)} ${value === 1 ? "cell" : "cells"}`,
};
