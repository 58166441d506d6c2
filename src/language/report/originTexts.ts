type Figure = "individual" | "collective" | "growth" | "young";

/** Words on where a figure comes from; figures, days and lists come as they are written. */
export interface OriginTexts {
  readonly actual: (id: string, figure: string) => string;
  readonly missing: string;
  readonly bases: Readonly<Record<"guidances" | "firms" | "sum", string>>;
  readonly firmsFrom: string;
  readonly figures: Readonly<Record<Figure, string>>;
  readonly sum: (name: string, figure: string) => string;
  readonly leftOut: string;
  readonly nothingLeftOut: string;
  readonly leftOutRows: (reason: string, rows: number) => string;
  readonly leftOutCells: (heading: string, cells: number) => string;
  readonly lacking: (municipalities: number) => string;
  readonly lackingMonths: (name: string, months: string) => string;
  readonly entered: string;
  readonly source: (source: string) => string;
  readonly noSource: string;
  readonly asOf: (day: string) => string;
  readonly noDay: string;
  readonly answers: (count: string) => string;
  readonly comparedToDate: (target: string, day: string) => string;
  readonly comparedYear: (target: string) => string;
  readonly toDateWhy: string;
  /** The same of a contract with targets within the year: of what adds up, and of what does not. */
  readonly toDateSteps: string;
  readonly toDateLevel: string;
  readonly yearWhyFinal: string;
  readonly yearWhyNotRunning: string;
  readonly judgedAs: Readonly<Record<"measurement" | "evaluation" | "register", string>>;
  readonly notCompared: string;
  readonly target: (id: string, year: string, figure: string) => string;
  readonly agreed: (section: string) => string;
  readonly notAgreed: (section: string) => string;
  readonly estimate: (method: string) => string;
  readonly reading: (label: string) => string;
  readonly municipality: (name: string, figure: string) => string;
  readonly compared: (name: string, figure: string) => string;
  readonly comparedOfMonths: string;
  readonly position: (name: string, position: string) => string;
  readonly contribution: (name: string, amount: string) => string;
  readonly printedTotal: (amount: string, unit: string) => string;
  readonly sumOfRows: (amount: string) => string;
  readonly setting: (label: string, value: string) => string;
  readonly chosen: string;
  readonly toBeEntered: string;
  readonly nextFigure: (day: string) => string;
  /** The status of a row of Aktivitet, in the sheet's words. */
  readonly counts: (said: string) => string;
  readonly countedAs: (figure: string) => string;
  readonly cellNotCounted: string;
  readonly blank: string;
  readonly blankIsMissing: string;
  readonly otherYear: (year: string) => string;
  readonly monthToCome: (day: string) => string;
  readonly usedIn: (measures: string) => string;
  /** The purpose of each of our tables. */
  readonly tables: Readonly<
    Record<"areas" | "years" | "municipalities" | "funding" | "typed" | "settings", string>
  >;
}
