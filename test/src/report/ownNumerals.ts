import { COUNTED_IDS } from "./countedIds";
import { enumeratedCounts } from "../calc/exactChance";
import { ANNEX_A } from "./invoices/annex";
import { ownGoals, type OwnCase, type OwnGoal } from "./ownGoals";
import { danish, type OwnReckoning } from "./ownReckoning";

/** Inputs that a case's sentences are recomputed from. */
export interface OwnReport extends OwnCase {
  readonly own: OwnReckoning;
  readonly total: number;
  /** The status date and the day that is counted to, without their year. */
  readonly day: string;
  readonly countedDay: string;
  /** The file's sums of later months, column by column. */
  readonly later: readonly number[];
}

/** The numbers that a sentence has, as they are written; a measure's id and what it is called are none. */
export function numeralsIn(text: string): string[] {
  const plain = text.replaceAll(/(?<!\p{L})[NR]\d[abc]?(?![\p{L}\d])/gu, "").replace("under 3 år", "");
  return plain.match(/\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?/g) ?? [];
}

/** The numbers that a sentence should have; `undefined` where this test knows no such sentence. */
export function ownNumerals(text: string, report: OwnReport): string[] | undefined {
  const { own, isFinal, total, day } = report;
  const goals = ownGoals(own, report);
  const at = (...places: readonly string[]) =>
    String(own.municipalities.filter(({ position }) => places.includes(position)).length);
  const count = (state: OwnGoal["state"]) => String(goals.filter((each) => each.state === state).length);
  const rows = ANNEX_A.reduce((sum, [, amount]) => sum + amount, 0);
  const aside = at("not below");
  const known: readonly (readonly [RegExp, () => string[]])[] = [
    [/^(?:Ikke opfyldt|Foreløbigt bagud): /, () => behindNumerals(goals)],
    [/^Det indstilles/, () => (isFinal ? ["2026"] : [day, "2026"])],
    [
      /^Af \d+ målepunkter/,
      () => [
        String(COUNTED_IDS.length),
        count("met"),
        count("not-met"),
        count("missing"),
        count("not-fixed"),
        count("undecided"),
      ],
    ],
    [
      /^R3: /,
      () => [
        at("below"),
        at("within"),
        at("above"),
        at("open", "not below"),
        ...(aside === "0" ? [] : [aside]),
      ],
    ],
    [/^Beregnet ud fra/, () => [danish(total)]],
    [
      /^For \d+ af 19 kommuner mangler/,
      () => {
        const lacking = String(own.municipalities.filter(({ missing }) => missing.length > 0).length);
        const open = at("open", "not below");
        return lacking === open ? [lacking, "19"] : [lacking, "19", open];
      },
    ],
    [/^R1: der mangler måneder for/, () => [String(own.lacking.either)]],
    [/^R2: der mangler måneder for/, () => [String(own.lacking.growth)]],
    [/^N2: der mangler måneder for/, () => [String(own.lacking.young)]],
    // The contract's own words on N2 stand after the figure.
    [/^N2: /, () => [danish(own.young), "2027", "2024", "275", "1.200", "275", "550"]],
    [
      /^Aktivitet har allerede tal for måneder/,
      () => {
        const [individual = 0, collective = 0, growth = 0, young = 0] = report.later;
        return [
          day,
          "2026",
          ...[individual, collective, growth].map((each) => danish(each)),
          "3",
          danish(young),
        ];
      },
    ],
    [/^Kommunernes bidrag/, () => ["2026", "44.815", "1.000", danish(rows)]],
    [/^Afrundingsdifference/, () => [danish(44_815 - rows), "1.000"]],
    [/har .* mod en nedre grænse på/, () => limitNumerals(text, own)],
    [/^[NR]\d[abc]?(?: .*|, ifølge tallene): /, () => goalNumerals(text, goals)],
    [/^Hvis alle|^Med regionens|^Ved et måltal/, () => chanceNumerals(text, report)],
  ];
  return known.find(([pattern]) => pattern.test(text))?.[1]();
}

function limitNumerals(text: string, { municipalities }: OwnReckoning): string[] {
  const found = municipalities.find(({ name }) => text.startsWith(`${name} har `));
  if (found?.individual === undefined) return [];
  const limit = found.target * 0.9;
  return [danish(found.individual), danish(limit, 1), String(Math.ceil(limit) - found.individual)];
}

/** The actual, what it is compared with, and what lies between where anything does. */
function goalNumerals(text: string, goals: readonly OwnGoal[]): string[] {
  const goal = goals.find(({ id }) =>
    [`${id} `, `${id}, ifølge tallene: `].some((start) => text.startsWith(start)),
  );
  if (!goal) return [];
  const { actual, unit, target, toDate } = goal;
  if (target === undefined) return actual === undefined ? ["2026"] : [inUnit(actual, unit, 0), "2026"];
  if (actual === undefined) return [];
  const against = toDate ?? target;
  const decimals = Number.isInteger(against) ? 0 : 1;
  // A figure that lacks months has nothing between.
  const gap = goal.state === "missing" ? 0 : Math.abs(actual - against);
  return [
    inUnit(actual, unit, 0),
    // The contract names no number: over nul.
    ...(goal.id === "N5c" ? [] : [inUnit(against, unit, decimals)]),
    ...(gap < 1e-12 ? [] : [inUnit(gap, unit, decimals)]),
  ];
}

/** Of all that is not met, then of all that is behind so far and has no sentence beside it: the actual and what it is compared with. */
function behindNumerals(goals: readonly OwnGoal[]): string[] {
  const isBehind = ({ id, state, actual, target, toDate }: OwnGoal) =>
    // A register's figure is awaited until the report is final.
    state === "undecided" && !id.startsWith("N5") && (actual ?? 0) < (toDate ?? target ?? 0);
  return [...goals.filter(({ state }) => state === "not-met"), ...goals.filter(isBehind)].flatMap(
    ({ id, unit, actual = 0, target = 0, toDate }) => {
      if (id.startsWith("R")) return [];
      const against = toDate ?? target;
      const decimals = Number.isInteger(against) ? 0 : 1;
      return [inUnit(actual, unit, 0), ...(id === "N5c" ? [] : [inUnit(against, unit, decimals)])];
    },
  );
}

/** Shares in percent with a decimal, whatever they are; other figures as many as are asked for. */
function inUnit(value: number, unit: OwnGoal["unit"], decimals: number): string {
  const isShare = unit === "percent" || unit === "percentage points";
  return isShare ? danish(value * 100, 1) : danish(value, decimals);
}

function chanceNumerals(text: string, { own, months, countedDay }: OwnReport): string[] {
  const targets = own.municipalities.map(({ target }) => target);
  const least = targets.map((target) => Math.ceil(target * 0.9));
  const below = (pace: number) =>
    targets.map((target, index) => chanceOfFewer(least[index] ?? 0, target * pace));
  const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0);
  const pace = own.individual / sum(targets);
  if (text.startsWith("Med")) return [danish(pace * 100, 1), danish(sum(below(pace)), 1)];
  if (text.startsWith("Ved")) {
    const smallest = Math.min(...targets);
    const hundred = 100 * chanceOfFewer(Math.ceil(smallest * 0.9), smallest);
    return [danish(smallest, 1), danish(hundred), "100"];
  }
  const { low, high } = centralNineTenths(below(1));
  const there = own.municipalities.filter(({ position }) => position === "below").length;
  const judged = own.municipalities.filter(({ position }) =>
    ["below", "within", "above"].includes(position),
  ).length;
  const among = judged < own.municipalities.length ? [String(judged), "19"] : [];
  const when = months === 12 ? [] : [countedDay, "2026"];
  return ["19", String(low), String(high), ...when, danish(sum(below(1)), 1), String(there), ...among];
}

function chanceOfFewer(limit: number, mean: number): number {
  let [term, sum] = [Math.exp(-mean), 0];
  for (let count = 0; count < limit; count++) {
    sum += term;
    term *= mean / (count + 1);
  }
  return sum;
}

/** From all outcomes one by one: leaving out at most a twentieth at either end. */
function centralNineTenths(chances: readonly number[]): { readonly low: number; readonly high: number } {
  const counts = enumeratedCounts(chances);
  const from = (distribution: readonly number[]) => {
    let sum = 0;
    return distribution.findIndex((chance) => (sum += chance) > 0.05);
  };
  return { low: from(counts), high: counts.length - 1 - from(counts.toReversed()) };
}
