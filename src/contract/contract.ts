import * as v from "valibot";

/** Formulas hold texts of 255 characters at most, and put two of ours together. */
const text = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(120));
export const MOST_OF_SENTENCE = 1000;
const isoDate = v.pipe(v.string(), v.isoDate());
const year = v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100));
/** 1.000 kr. to the øre, exactly. */
const amount = v.pipe(
  v.number(),
  v.minValue(0),
  v.check((value) => Number(value.toFixed(5)) === value, "decimals"),
);
/** Unique within its list, and nothing else: contracts number their parts as they like. */
const shortId = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(30));
const byYear = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.record(v.pipe(v.string(), v.regex(/^\d{4}$/)), schema);
/** A year, or the half-years, quarters or months within it: `2026`, `2026H1`, `2026K3`, `2026-07`. */
const byStep = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.record(v.pipe(v.string(), v.regex(/^\d{4}(?:H[12]|K[1-4]|-(?:0[1-9]|1[0-2]))?$/)), schema);
/** The contract's own name for something, in both languages. */
const label = v.strictObject({ da: text, en: text });

/** How a unit's figures are written: a share is a fraction of 1; points have no unit sign. */
const unit = v.strictObject({
  kind: v.picklist(["share", "percentage-points", "count", "points", "amount", "number"]),
  label,
  /** At most; by default as many as tell figures apart. */
  decimals: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
});

/** A whole-number column of Aktivitet. */
const countedFigure = v.strictObject({ id: shortId, label });

/** A target that somebody computed rather than agreed, with the method that made it. */
const estimate = v.strictObject({ value: v.number(), method: text });

const fixedTarget = v.strictObject({ kind: v.literal("fixed"), value: v.number() });
const notFixedTarget = v.strictObject({ kind: v.literal("not-fixed"), estimate: v.optional(estimate) });
const openTarget = v.strictObject({ kind: v.literal("not-fixed") });
const target = v.variant("kind", [fixedTarget, notFixedTarget]);

/** A label that is no number: a list would hand it on as one. */
const readingLabel = v.pipe(text, v.regex(/\p{L}/u));

/** One of several meanings that a sentence of the contract can have; only the user chooses. */
const reading = v.strictObject({ id: text, label: readingLabel, targets: byYear(v.number()) });

/** A column of Aktivitet: one of these four, or one that the contract counts besides. */
const figure = shortId;
const uniqueFigure = v.picklist(["uniqueIndividual", "uniqueCollective", "uniqueYoung"]);

/** Where a measure's actual comes from. */
const actual = v.variant("from", [
  v.strictObject({ from: v.literal("entered"), source: text }),
  v.strictObject({
    from: v.literal("activity"),
    figures: v.pipe(v.array(figure), v.minLength(1)),
    unique: v.optional(v.pipe(v.array(uniqueFigure), v.minLength(1))),
  }),
  v.strictObject({ from: v.literal("band") }),
]);

const measure = v.strictObject({
  id: shortId,
  kind: v.picklist(["national", "regional", "funding"]),
  title: text,
  point: text,
  /** The figure's definition, in one sentence. */
  definition: v.optional(text),
  /** Who is responsible for the figure: a role or an organisation, never a person. */
  owner: v.optional(text),
  /** The day on which a year's figure is expected; years may be absent. */
  nextFigure: v.optional(byYear(isoDate)),
  section: text,
  /** An id of `units`; one that is not there is a plain number with the id for its label. */
  unit: shortId,
  rule: v.picklist([">=", ">", "<=", "<", "band", "amount"]),
  /** Whether figures add up through the year, so that a target to date and a forecast make sense. */
  cumulative: v.boolean(),
  /**
   * When a figure can be judged: as it adds up through the year; at each measurement; once the year's answers are
   * in; once a register has them. By default the first where figures add up, else the second.
   */
  figureKind: v.optional(v.picklist(["accumulating", "measurement", "evaluation", "register"])),
  targets: byStep(target),
  readings: v.optional(v.pipe(v.array(reading), v.minLength(2))),
  actual,
  note: v.optional(text),
});

const municipality = v.strictObject({
  code: v.pipe(v.string(), v.trim(), v.regex(/^[1-9]\d{2}$/)),
  name: text,
  aliases: v.optional(v.array(text)),
});

const fundingYear = v.variant("kind", [
  v.strictObject({
    kind: v.literal("fixed"),
    /** The total as printed, in 1.000 kr.; the rows need not add up to it. */
    total: amount,
    /** The annex; absent where the contract states no more than the total. */
    rows: v.optional(v.pipe(v.array(v.strictObject({ code: text, amount })), v.minLength(1))),
  }),
  v.strictObject({ kind: v.literal("not-fixed") }),
]);

const area = v.strictObject({
  id: text,
  kind: v.picklist(["special", "focus", "regional"]),
  title: text,
  section: text,
});

/** Who decided an amendment, when, and under which case number. */
const decision = { by: text, decided: isoDate, caseNumber: v.optional(text) };

/** A figure that was replaced after the contract was signed, and the decision. */
const figureAmendment = {
  /** The measure's id or the municipality's code. */
  of: v.optional(text),
  period: v.pipe(v.string(), v.regex(/^\d{4}(?:H[12]|K[1-4]|-(?:0[1-9]|1[0-2]))?$/)),
  /** The figure that held before; absent where nothing was fixed. */
  was: v.optional(v.number()),
  /** The last value that it set, where the contract no longer has its object; else that stands in its own place. */
  became: v.optional(v.variant("kind", [fixedTarget, openTarget])),
  /** The name of a municipality that the contract no longer has. */
  name: v.optional(text),
  ...decision,
  /** The day from which a year's target holds, for the rest of it by days; absent where it holds for the whole year. */
  from: v.optional(isoDate),
};

/** A decision after the contract was signed, with what it replaced. */
const amendment = v.variant("kind", [
  v.strictObject({ kind: v.literal("target"), ...figureAmendment }),
  v.strictObject({ kind: v.literal("funding"), ...figureAmendment }),
  v.strictObject({ kind: v.literal("total"), ...figureAmendment }),
  /** Anything else, as a sentence with what stood there before. */
  v.strictObject({
    kind: v.literal("other"),
    of: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(MOST_OF_SENTENCE)),
    ...decision,
  }),
]);

/** The form of a contract file; what must agree between its parts stands in `judge/`. */
export const contractSchema = v.strictObject({
  /** For editors: where this form is described. */
  $schema: v.optional(v.string()),
  format: v.literal(3),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** In which the contract is written; the sheets around its words are Danish. */
  language: v.picklist(["da", "en"]),
  title: text,
  steering: text,
  house: text,
  source: v.strictObject({ document: text, signed: isoDate, inForce: isoDate }),
  /** In which each begins, on the day and month of `source.inForce`. */
  years: v.pipe(v.array(year), v.minLength(1)),
  units: v.optional(v.record(shortId, unit)),
  /** Figures that Aktivitet counts besides individual and collective guidance, growth courses and young firms. */
  counted: v.optional(v.array(countedFigure)),
  measures: v.pipe(v.array(measure), v.minLength(1)),
  band: v.optional(
    v.strictObject({
      measure: text,
      /** Below each municipality's target, and above it too where `above` is absent; fractions of the target. */
      tolerance: v.pipe(v.number(), v.minValue(0)),
      above: v.optional(v.pipe(v.number(), v.minValue(0))),
      section: text,
    }),
  ),
  municipalities: v.pipe(v.array(municipality), v.minLength(1)),
  funding: v.optional(v.strictObject({ section: text, byYear: byYear(fundingYear) })),
  areas: v.optional(v.array(area), []),
  /** In the order in which they were decided. */
  amendments: v.optional(v.pipe(v.array(amendment), v.minLength(1))),
});

/** A result contract's facts, as a file in `seeds/` holds them. */
export type Contract = v.InferOutput<typeof contractSchema>;
export type Measure = Contract["measures"][number];
export type Municipality = Contract["municipalities"][number];
export type Amendment = v.InferOutput<typeof amendment>;
export type FigureAmendment = Exclude<Amendment, { readonly kind: "other" }>;
export type Unit = v.InferOutput<typeof unit>;
/** How an actual is compared with its target. */
export type ComparisonRule = ">=" | ">" | "<=" | "<";
export type FigureKind = NonNullable<Measure["figureKind"]>;
/** The figures that the rules and the derivation know; others are only counted and added up. */
export type ActivityFigure = "individual" | "collective" | "growth" | "young";
export type UniqueFigure = v.InferOutput<typeof uniqueFigure>;

/** When a measure's figure can be judged; where its contract says nothing, as its figures add up or not. */
export function figureKindOf({ figureKind, cumulative }: Measure): FigureKind {
  return figureKind ?? (cumulative ? "accumulating" : "measurement");
}
