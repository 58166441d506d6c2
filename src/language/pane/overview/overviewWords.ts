/** Words of the pane on where a workbook stands; days, months and lists come as they are written. */
export interface OverviewTexts {
  readonly title: string;
  readonly status: string;
  readonly provisional: string;
  readonly final: string;
  readonly figures: string;
  readonly figuresUntil: (day: string, complete: number, all: number) => string;
  readonly noMonth: string;
  readonly noFigures: (day: string) => string;
  readonly missing: string;
  readonly missingNone: string;
  readonly missingMonths: (name: string, months: string) => string;
  readonly missingMore: (count: number) => string;
  readonly overdue: string;
  readonly overdueFigure: (id: string, day: string) => string;
  readonly findings: string;
  readonly findingCount: (count: number) => string;
  readonly notChecked: string;
  /** @param found what the last check has found */
  readonly notWatched: (found: string) => string;
  readonly locks: string;
  readonly lockedUntil: (month: string) => string;
  readonly notLocked: string;
  readonly reports: string;
  readonly noReport: (day: string) => string;
  readonly outdated: (report: string) => string;
  /** @param outdated how many of them are */
  readonly municipalReports: (count: number, outdated: number) => string;
  readonly update: string;
  readonly updateWaits: string;
  readonly nextDue: string;
  readonly dueOn: (day: string, items: readonly string[]) => string;
  readonly dueItem: (what: string, who: string) => string;
  readonly counts: string;
  readonly countNames: Readonly<
    Record<"met" | "not-met" | "missing" | "not-fixed" | "undecided", (count: number) => string>
  >;
  readonly nextStep: string;
  readonly steps: {
    readonly wait: string;
    readonly noFigures: string;
    readonly statusAhead: (day: string, today: string) => string;
    readonly statusBehind: (day: string) => string;
    readonly missingMonths: (municipalities: readonly string[]) => string;
    readonly overdue: (id: string, day: string) => string;
    readonly errors: (count: number) => string;
    readonly chooseTarget: string;
    readonly closeMonth: (month: string, isChecked: boolean) => string;
    readonly report: (day: string) => string;
    readonly reportOutdated: (reports: readonly string[]) => string;
    readonly nothing: (day: string, lacking: readonly string[], awaited: readonly string[]) => string;
  };
  readonly actions: {
    readonly import: string;
    readonly overdue: (id: string) => string;
    readonly settings: string;
    readonly check: string;
    readonly lock: string;
    readonly report: string;
    readonly followUp: string;
  };
  readonly due: string;
  /** The heading over the line on a contract with fixed targets: before it is sent, and after. */
  readonly sending: Readonly<Record<"due" | "done", string>>;
  readonly undecided: (year: string, measures: string) => string;
  /** Targets that a newer contract has fixed are to be sent, and are by the user's word. */
  readonly toSend: (year: string) => string;
  readonly sent: (year: string, day: string) => string;
  readonly markSent: string;
  readonly notSent: string;
  readonly sentNotKept: string;
  readonly notComputed: string;
  readonly noYear: string;
  readonly noStatusDate: string;
  readonly refresh: string;
  readonly failed: string;
}
