import { readFileSync } from "node:fs";
import { words } from "../words";

interface Population {
  readonly inhabitants: Readonly<Record<string, number>>;
}

const { inhabitants } = JSON.parse(
  readFileSync(`${import.meta.dirname}/../../seeds/population-2026K1.json`, "utf8"),
) as Population;

/** Individual guidance in January 2026, derived, with Statistics Denmark's code of each municipality. */
const JANUARY = [
  ["Favrskov", 710, 8],
  ["Hedensted", 766, 8],
  ["Herning", 657, 13],
  ["Holstebro", 661, 11],
  ["Horsens", 615, 15],
  ["Ikast-Brande", 756, 6],
  ["Lemvig", 665, 3],
  ["Norddjurs", 707, 5],
  ["Odder", 727, 2],
  ["Randers", 730, 21],
  ["Ringkøbing-Skjern", 760, 9],
  ["Samsø", 741, 0],
  ["Silkeborg", 740, 15],
  ["Skanderborg", 746, 8],
  ["Skive", 779, 7],
  ["Struer", 671, 2],
  ["Syddjurs", 706, 9],
  ["Viborg", 791, 16],
  ["Aarhus", 751, 60],
] as const;

export const INDIVIDUAL_TARGET = 2500;

/** Rows for the sheet Aktivitet as a Dane types them, one a municipality. */
export const januaryRows: readonly (readonly string[])[] = JANUARY.map(([name, , individual]) => [
  "01-01-2026",
  name,
  String(individual),
  String(individual + 2),
  "1",
  "0",
  "CRM",
]);

/**
 * Where each lies on 31 January, in the order of the sheet Kommuner. Its share of 2,500 follows its inhabitants
 * and 31 of 365 days; within ten per cent of that is within the band.
 */
export const januaryBands: readonly string[] = (() => {
  const all = Object.values(inhabitants).reduce((sum, each) => sum + each, 0);
  return JANUARY.map(([, code, individual]) => {
    const target = (INDIVIDUAL_TARGET * (inhabitants[code] ?? Number.NaN) * 31) / (all * 365);
    if (individual < target * 0.9) return words.bandPositions.below;
    return individual > target * 1.1 ? words.bandPositions.above : words.bandPositions.within;
  });
})();
