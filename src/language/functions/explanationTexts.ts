import type { LocalizedText } from "../language";

/**
 * Words that explanations share; a function's own sentences stand beside it. Figures, dates and names come in as texts.
 */
export interface ExplanationTexts {
  readonly section: (section: string) => LocalizedText;
  readonly blankAnswer: LocalizedText;
  readonly truth: Readonly<Record<"true" | "false", LocalizedText>>;
  /** Why an answer is blank, by the argument that is. */
  readonly missing: Readonly<Record<"actual" | "target" | "date" | "municipality" | "total", LocalizedText>>;
  readonly noActual: LocalizedText;
  readonly noTarget: LocalizedText;
  readonly period: (start: string, end: string) => LocalizedText;
  readonly daysElapsed: (elapsed: string, days: string) => LocalizedText;
  readonly beforePeriod: LocalizedText;
  readonly afterPeriod: LocalizedText;
  readonly measure: (id: string, title: string, year: string) => LocalizedText;
}

export const explanationTexts: ExplanationTexts = {
  section: (section) => ({ da: `afsnit ${section}`, en: `section ${section}` }),
  blankAnswer: { da: "Tom", en: "Blank" },
  truth: { true: { da: "SAND", en: "TRUE" }, false: { da: "FALSK", en: "FALSE" } },
  missing: {
    actual: { da: "realiseret mangler", en: "the actual is missing" },
    target: { da: "måltallet mangler", en: "the target is missing" },
    date: { da: "datoen mangler", en: "the date is missing" },
    municipality: { da: "kommunen mangler", en: "the municipality is missing" },
    total: { da: "det samlede tal mangler", en: "the total is missing" },
  },
  noActual: { da: "der er ikke angivet noget realiseret", en: "no actual is given" },
  noTarget: { da: "der er ikke fastsat noget måltal", en: "no target is fixed" },
  period: (start, end) => ({
    da: `perioden er ${start} til ${end}`,
    en: `the period is ${start} to ${end}`,
  }),
  daysElapsed: (elapsed, days) => ({
    da: `${elapsed} af ${days} dage er gået`,
    en: `${elapsed} of ${days} days have elapsed`,
  }),
  beforePeriod: { da: "datoen ligger før perioden", en: "the date lies before the period" },
  afterPeriod: { da: "perioden er slut", en: "the period is over" },
  measure: (id, title, year) => ({
    da: `${id} (${title}) for ${year}`,
    en: `${id} (${title}) for ${year}`,
  }),
};
