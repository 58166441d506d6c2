import fc from "fast-check";
import type { Contract, Measure } from "../../../src/contract/contract";
import { judgeContract } from "../../../src/contract/judge/judgeContract";
import { words } from "../../words";

/** Texts as people write them, and as they never do: æøå, signs of formulas and lists, dates, numbers. */
const ODD = [
  "4.1",
  "Ærø",
  "=1+1",
  "'x",
  'a "b"; c',
  "id:individual",
  words.activity.individual,
  "0751",
  "#N/A",
  "a, b;c",
  "Ja",
];

const text = fc
  .oneof(fc.constantFrom(...ODD), fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" }))
  .map((each) => each.trim().slice(0, 120).trim())
  .filter((each) => each !== "");
/** Texts that Excel has to find again: `judge/signRules.ts` refuses the rest. */
const sought = text
  .map((each) =>
    each
      .replaceAll(/[*?~<>]/g, "")
      .replace(/^[\s=#]+/u, "")
      .trim(),
  )
  .filter((each) => each !== "");
const shortId = sought.map((each) => each.slice(0, 30).trim());
const name = sought.map((each) => (/\p{L}/u.test(each) ? each : `${each} å`));
const number = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((each) => each + 0);
const amount = fc.integer({ min: 0, max: 99_999_999 }).map((each) => each / 100);
const day = fc
  .date({ min: new Date("1890-01-01"), max: new Date("2120-12-31"), noInvalidDate: true })
  .map((each) => each.toISOString().slice(0, 10));
const label = fc.record({ da: sought, en: sought });
const optional = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });

const unit = fc.record(
  {
    kind: fc.constantFrom("share", "percentage-points", "count", "points", "amount", "number"),
    label,
    decimals: fc.integer({ min: 0, max: 6 }),
  },
  { requiredKeys: ["kind", "label"] },
);

const actual = fc.oneof(
  fc.record({ from: fc.constant("entered"), source: text }),
  fc.record(
    {
      from: fc.constant("activity"),
      figures: fc.array(fc.oneof(fc.constantFrom("individual", "growth"), shortId), {
        minLength: 1,
        maxLength: 4,
      }),
      unique: fc.subarray(["uniqueIndividual", "uniqueCollective", "uniqueYoung"], { minLength: 1 }),
    },
    { requiredKeys: ["from", "figures"] },
  ),
  fc.record({ from: fc.constant("band") }),
);

const target = fc.oneof(
  fc.record({ kind: fc.constant("fixed"), value: number }),
  fc.record(
    { kind: fc.constant("not-fixed"), estimate: fc.record({ value: number, method: text }) },
    { requiredKeys: ["kind"] },
  ),
);

/** The periods of a year: itself, its halves, quarters or months, by the calendar. */
function periods(year: number, firstMonth: number): string[][] {
  const ofMonths = (size: number, sign: string) =>
    Array.from({ length: 12 / size }, (_, index) => {
      const month = firstMonth - 1 + index * size;
      const number = (month % 12) / size + 1;
      return `${year + Math.floor(month / 12)}${sign}${size === 1 ? String(number).padStart(2, "0") : number}`;
    });
  const whole = [String(year)];
  return firstMonth % 6 === 1
    ? [whole, ofMonths(6, "H"), ofMonths(3, "K"), ofMonths(1, "-")]
    : [whole, ofMonths(1, "-")];
}

function byPeriod<Value>(keys: readonly string[], value: fc.Arbitrary<Value>) {
  return fc.record(Object.fromEntries(keys.map((key) => [key, value])));
}

function anyMeasure(years: readonly number[], firstMonth: number) {
  const all = years.map(String);
  const targets = fc
    .tuple(...years.map((year) => fc.constantFrom(...periods(year, firstMonth))))
    .chain((chosen) => byPeriod(chosen.flat(), target));
  const some = <Value>(value: fc.Arbitrary<Value>) => fc.subarray(all).chain((keys) => byPeriod(keys, value));
  const reading = fc.record({ id: text, label: sought.map((each) => `${each} å`), targets: some(number) });
  return fc.record(
    {
      id: shortId,
      kind: fc.constantFrom("national", "regional", "funding"),
      title: text,
      point: text,
      definition: text,
      owner: text,
      nextFigure: fc.subarray(all, { minLength: 1 }).chain((keys) => byPeriod(keys, day)),
      section: text,
      unit: shortId,
      rule: fc.constantFrom(">=", ">", "<=", "<", "amount"),
      cumulative: fc.boolean(),
      figureKind: fc.constantFrom("accumulating", "measurement", "evaluation", "register"),
      targets,
      readings: fc.uniqueArray(reading, {
        minLength: 2,
        maxLength: 3,
        selector: ({ id }) => id.toLowerCase(),
      }),
      actual,
      note: text,
    },
    {
      requiredKeys: [
        "id",
        "kind",
        "title",
        "point",
        "section",
        "unit",
        "rule",
        "cumulative",
        "targets",
        "actual",
      ],
    },
  );
}

const municipality = fc.record(
  {
    code: fc.integer({ min: 100, max: 999 }).map(String),
    name,
    aliases: fc.array(sought, { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ["code", "name"] },
);

/** An annex in any order; its total is what its rows add up to. */
function anyFunding(years: readonly number[], municipalityCodes: readonly string[]) {
  const rows = fc
    .tuple(
      fc.shuffledSubarray([...municipalityCodes], {
        minLength: municipalityCodes.length,
        maxLength: municipalityCodes.length,
      }),
      fc.array(amount, { minLength: municipalityCodes.length, maxLength: municipalityCodes.length }),
    )
    .map(([order, amounts]) => order.map((code, index) => ({ code, amount: amounts[index] ?? 0 })));
  const fixed = fc.oneof(
    amount.map((total) => ({ kind: "fixed", total })),
    rows.map((all) => ({
      kind: "fixed",
      total: all.reduce((sum, each) => sum + Math.round(each.amount * 100), 0) / 100,
      rows: all,
    })),
  );
  const agreed = fc.oneof(fixed, fc.constant({ kind: "not-fixed" }));
  return fc.record({ section: text, byYear: byPeriod(years.map(String), agreed) });
}

/** Of what is there, and of what has gone since. */
function anyAmendment(years: readonly number[]) {
  return fc.record(
    {
      kind: fc.constantFrom("target", "funding", "total"),
      of: sought,
      period: fc.constantFrom(...years.map(String)),
      was: number,
      by: text,
      decided: day,
      caseNumber: text,
      name: text,
      became: fc.oneof(
        fc.record({ kind: fc.constant("fixed" as const), value: number }),
        fc.constant({ kind: "not-fixed" as const }),
      ),
    },
    { requiredKeys: ["kind", "of", "period", "by", "decided"] },
  );
}

/** The amount paid equals the funding. */
function paid(measure: Measure, byYear: Readonly<Record<string, unknown>> | undefined): Measure {
  if (measure.kind !== "funding" || !byYear) return measure;
  const targets = Object.entries(byYear as Record<string, { kind: string; total?: number }>).map(
    ([year, { kind, total }]) => [year, kind === "fixed" ? { kind, value: total } : { kind }],
  );
  return { ...measure, targets: Object.fromEntries(targets) as Measure["targets"] };
}

/** Whole contracts of every size, with any of what may be absent. */
export const anyContract: fc.Arbitrary<Contract> = fc
  .record({
    first: fc.integer({ min: 2000, max: 2095 }),
    count: fc.integer({ min: 1, max: 4 }),
    month: fc.integer({ min: 1, max: 12 }),
    municipalities: fc.uniqueArray(municipality, {
      minLength: 1,
      maxLength: 6,
      selector: ({ code }) => code,
    }),
  })
  .chain(({ first, count, month, municipalities }) => {
    const years = Array.from({ length: count }, (_, index) => first + index);
    const own = fc.record({ title: text, steering: text, house: text, id: fc.constantFrom("fyn-2026", "x") });
    const measures = fc.uniqueArray(anyMeasure(years, month), {
      minLength: 1,
      maxLength: 5,
      selector: ({ id }) => id.toLowerCase(),
    });
    return fc
      .record({
        own,
        source: fc.record({ document: text, signed: day }),
        version: fc.integer({ min: 1, max: 99 }),
        units: optional(fc.dictionary(shortId, unit, { minKeys: 1, maxKeys: 4 })),
        counted: optional(
          fc.uniqueArray(fc.record({ id: shortId, label }), {
            minLength: 1,
            maxLength: 3,
            selector: ({ id }) => id.toLowerCase(),
          }),
        ),
        measures,
        amendments: optional(fc.array(anyAmendment(years), { minLength: 1, maxLength: 3 })),
        band: optional(
          fc.record(
            { tolerance: fc.double({ min: 0, max: 1, noNaN: true }), above: amount, section: text },
            { requiredKeys: ["tolerance", "section"] },
          ),
        ),
        funding: optional(
          anyFunding(
            years,
            municipalities.map(({ code }) => code),
          ),
        ),
        areas: fc.uniqueArray(
          fc.record({
            id: sought,
            kind: fc.constantFrom("special", "focus", "regional"),
            title: text,
            section: text,
          }),
          { maxLength: 4, selector: ({ id }) => id.toLowerCase() },
        ),
        schema: optional(fc.constant("./contract.schema.json")),
      })
      .map(({ own: facts, source, schema, band, ...rest }) => {
        const [one, ...others] = (rest.measures as unknown as Measure[]).map((each) =>
          paid(each, rest.funding?.byYear),
        );
        const measure = band && one ? { ...one, rule: "band" } : one;
        const file = {
          ...(schema ? { $schema: schema } : {}),
          format: 3,
          language: "da",
          ...facts,
          years,
          source: { ...source, inForce: `${first}-${String(month).padStart(2, "0")}-01` },
          municipalities,
          ...rest,
          measures: [measure, ...others],
          ...(band ? { band: { measure: one?.id, ...band } } : {}),
        };
        return judgeContract(JSON.parse(JSON.stringify(file))).contract;
      });
  })
  .filter((contract) => contract !== undefined);
