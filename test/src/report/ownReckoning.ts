import population from "../../../seeds/population-2026K1.json";
import { contractInUse } from "../../../src/contract/contractInUse";

/** The figures of a file as this test counts them itself: it shares no code with the product. */
export interface OwnReckoning {
  readonly individual: number;
  readonly collective: number;
  readonly growth: number;
  readonly young: number;
  readonly municipalities: readonly OwnMunicipality[];
  /** How many municipalities lack months of growth courses, and of individual or collective guidance. */
  readonly lacking: { readonly growth: number; readonly young: number; readonly either: number };
}

interface OwnMunicipality {
  readonly name: string;
  readonly individual: number | undefined;
  readonly collective: number | undefined;
  /** To the end of the last month, and of the whole year. */
  readonly target: number;
  readonly ofYear: number;
  /** Of the months up to the last one, from 1 on. */
  readonly missing: readonly number[];
  readonly position: "below" | "within" | "above" | "open" | "not below";
}

export const MONTHS = [
  "januar",
  "februar",
  "marts",
  "april",
  "maj",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "december",
];

/** The days of 2026's months. */
export const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const people: Readonly<Record<string, number>> = population.inhabitants;

/** The part of a year's 365 days that have gone when a month ends. */
export function shareOfYear(months: number): number {
  return DAYS.slice(0, months).reduce((sum, days) => sum + days, 0) / 365;
}

/** Counts a file up to the end of a month, against a total by inhabitants and days. */
export function ownReckoning(csv: string, months: number, total: number): OwnReckoning {
  const rows = csv
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(";"))
    .filter(([period = ""]) => Number(period.slice(5)) <= months);
  const sum = (index: number, of = rows) => of.reduce((all, row) => all + Number(row[index] ?? 0), 0);
  const { municipalities } = contractInUse();
  const everyone = municipalities.reduce((all, { code }) => all + (people[code] ?? 0), 0);
  const lackingOf = (index: number) =>
    municipalities.filter(
      ({ name }) => rows.filter((row) => row[1] === name && row[index] !== "").length < months,
    ).length;
  return {
    lacking: { growth: lackingOf(4), young: lackingOf(5), either: Math.max(lackingOf(2), lackingOf(3)) },
    individual: sum(2),
    collective: sum(3),
    growth: sum(4),
    young: sum(5),
    municipalities: municipalities.map(({ code, name }) => {
      const own = rows.filter((row) => row[1] === name);
      const there = own.filter((row) => row[2] !== "");
      const known = there.map(([period = ""]) => Number(period.slice(5)));
      const missing = DAYS.slice(0, months)
        .map((_, index) => index + 1)
        .filter((month) => !known.includes(month));
      const ofYear = (total * (people[code] ?? 0)) / everyone;
      const target = ofYear * shareOfYear(months);
      const individual = there.length > 0 ? sum(2, there) : undefined;
      return {
        name,
        individual,
        collective: own.length > 0 ? sum(3, own) : undefined,
        target,
        ofYear,
        missing,
        position: positionOf(individual, target, missing.length > 0),
      };
    }),
  };
}

function positionOf(
  actual: number | undefined,
  target: number,
  lacksMonths: boolean,
): OwnMunicipality["position"] {
  if (actual === undefined) return "open";
  if (actual > target * 1.1) return "above";
  if (!lacksMonths) return actual < target * 0.9 ? "below" : "within";
  return actual < target * 0.9 ? "open" : "not below";
}

/** A number as Danes write it. */
export function danish(value: number, decimals = 0): string {
  const [whole = "", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const dotted = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ".");
  return `${value < 0 ? "-" : ""}${dotted}${fraction === undefined ? "" : `,${fraction}`}`;
}
