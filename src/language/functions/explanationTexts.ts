/** What an argument stands for, where a blank one leaves the answer blank. */
export type ArgumentRole =
  | "actual"
  | "target"
  | "date"
  | "measure"
  | "municipality"
  | "total"
  | "amount"
  | "count"
  | "before"
  | "after"
  | "controlBefore"
  | "controlAfter";

/** How each function came to its answer. Figures, dates and names come in as texts; a missing one does not compile. */
export interface ExplanationTexts {
  readonly section: (section: string) => string;
  readonly missing: Readonly<Record<ArgumentRole, string>>;
  readonly blankAnswer: string;
  readonly truth: Readonly<Record<"true" | "false", string>>;
  readonly deviation: (actual: string, target: string) => string;
  readonly deviationPct: (deviation: string, target: string) => string;
  readonly fulfilment: (actual: string, target: string) => string;
  readonly compared: (actual: string, target: string) => string;
  readonly rule: (rule: string) => string;
  readonly amber: (limit: string) => string;
  readonly noActual: string;
  readonly noTarget: string;
  readonly ofTarget: (actual: string, target: string) => string;
  readonly limit: (limit: string) => string;
  readonly limits: (lower: string, upper: string) => string;
  readonly period: (start: string, end: string) => string;
  readonly daysGone: (gone: string, days: string) => string;
  readonly beforePeriod: string;
  readonly afterPeriod: string;
  readonly proRata: (target: string, gone: string, days: string) => string;
  readonly pace: (actual: string, days: string, gone: string) => string;
  readonly measure: (id: string, title: string, year: string) => string;
  readonly notFixed: string;
  readonly municipality: (written: string, name: string, code: string) => string;
  readonly populationSource: (source: string, date: string) => string;
  readonly byPopulation: (total: string, own: string, all: string) => string;
  readonly allMunicipalities: (count: string) => string;
  readonly annex: (name: string, year: string) => string;
  readonly annexShare: (amount: string, sum: string) => string;
  readonly printedTotal: (total: string) => string;
  readonly quota: (total: string, weight: string, sum: string, quota: string) => string;
  readonly largestRemainder: string;
  readonly roundedUp: string;
  readonly roundedDown: string;
  readonly instalment: (number: string, count: string, amount: string) => string;
  readonly equalInstalments: string;
  readonly largerInstalments: (count: string, unit: string) => string;
  readonly scores: (promoters: string, detractors: string, all: string) => string;
  readonly netScore: (promoters: string, detractors: string, all: string) => string;
  readonly growth: (own: string, control: string) => string;
  readonly checksum: (digits: string, sum: string, passes: boolean) => string;
  readonly notCvr: string;
  readonly firms: (cells: string, wellFormed: string, repeated: string) => string;
  readonly ofKind: (kind: string) => string;
}
