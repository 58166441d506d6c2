import * as v from "valibot";
import { isReportRecipient, type ReportContent } from "../content/reportContent";
import type { ReportBasis } from "../development/reportBasis";

const texts = v.array(v.string());
const maybe = v.nullable(v.number());
const shown = v.looseObject({ value: v.number(), shape: v.looseObject({ kind: v.string() }) });
const cell = v.nullable(v.union([v.string(), shown]));
const block = v.variant("kind", [
  v.looseObject({ kind: v.literal("sentence"), sentence: v.object({ text: v.string(), cells: texts }) }),
  v.looseObject({ kind: v.literal("text"), text: v.string() }),
  v.looseObject({
    kind: v.literal("table"),
    table: v.looseObject({
      kind: v.string(),
      headers: texts,
      rows: v.array(v.array(cell)),
      kept: v.optional(v.array(v.number())),
    }),
  }),
  v.looseObject({ kind: v.literal("chart") }),
]);
const section = v.looseObject({ id: v.string(), heading: v.string(), blocks: v.array(block) });
const content = v.looseObject({
  recipient: v.pipe(v.string(), v.check(isReportRecipient)),
  title: v.string(),
  lines: texts,
  sections: v.array(section),
});

const months = v.array(maybe);
const measure = v.looseObject({
  id: v.string(),
  sums: v.nullable(texts),
  basis: v.nullable(v.string()),
  actual: maybe,
  asOf: maybe,
  target: maybe,
  steps: v.optional(v.array(v.object({ first: v.number(), last: v.number(), target: v.number() }))),
  isAgreed: v.boolean(),
  isCumulative: v.boolean(),
  deviation: maybe,
  countedAs: v.string(),
});
const municipality = v.looseObject({
  code: v.string(),
  name: v.string(),
  inhabitants: maybe,
  months: v.object({ individual: months, collective: months, growth: months, young: months }),
  individual: maybe,
  deviation: maybe,
  position: v.string(),
});
const basis = v.looseObject({
  year: v.number(),
  inForce: v.optional(v.string()),
  countedUntil: v.number(),
  monthsEnded: v.number(),
  isFinal: v.boolean(),
  individualTarget: maybe,
  comparesKnown: v.boolean(),
  choices: v.optional(
    v.record(v.string(), v.object({ value: v.union([v.string(), v.number()]), as: v.string() })),
  ),
  measures: v.array(measure),
  municipalities: v.array(municipality),
});

/** Whether data has a form; its words of few (kinds, states) are those it was written with. */
function formed<Value>(form: v.GenericSchema): v.GenericSchema<unknown, Value> {
  return v.custom<Value>((data) => v.is(form, data));
}

const keptReportSchema = v.object({
  /** By which its sheet finds it; a number that no other report of the workbook has. */
  key: v.number(),
  /** As the sheet was called when it was made. */
  sheet: v.string(),
  /** As an Excel serial number. */
  statusDate: v.number(),
  content: formed<ReportContent>(content),
  basis: formed<ReportBasis>(basis),
  /** Which of our sheets the cells' sheets were, by what these were called. */
  sheets: v.record(v.string(), v.string()),
  /** The key of the report that it is compared with; absent where there is none, or since another file's. */
  since: v.optional(v.number()),
});

/** A report's basis and contents, as the workbook keeps them. */
export type KeptReport = v.InferOutput<typeof keptReportSchema>;

/** A kept report from data that was read; `undefined` for anything else. */
export function parseKeptReport(data: unknown): KeptReport | undefined {
  const parsed = v.safeParse(keptReportSchema, data);
  return parsed.success ? parsed.output : undefined;
}
