import { runSteps } from "../../../../src/activity/slices/steps";
import { activityColumns, type ActivityRow } from "../../../../src/activity/tables/activityRow";
import { checkedFiguresSteps, type CheckedFigures } from "../../../../src/commands/steps/checkedFigures";
import { contractInUse } from "../../../../src/contract/contractInUse";
import type { SavedState } from "../../../../src/excel/identity/savedState";
import type { EnteredFigures } from "../../../../src/excel/read/readEntered";
import { words } from "../../../words";

/** The first days of two months, and a date of status after both, as Excel counts days. */
export const JANUARY = 46023;
export const FEBRUARY = 46054;
const END_OF_JUNE = 46203;

/** The sheet's row in which the table's first row stands. */
const FIRST_ROW = 6;

/** A row of Aktivitet in which nothing is wrong, but for what is said. */
export function entered(values: Partial<ActivityRow> = {}): ActivityRow {
  return {
    period: JANUARY,
    municipality: "Aarhus",
    individual: 12,
    collective: 10,
    growth: 3,
    young: 2,
    source: "CRM",
    remark: null,
    ...values,
  };
}

/** A month in which every municipality has its row, so that none is missing. */
export function wholeMonth(
  values: (municipality: string) => Partial<ActivityRow> = () => ({}),
  period = JANUARY,
): ActivityRow[] {
  return contractInUse().municipalities.map(({ name }) =>
    entered({ period, municipality: name, ...values(name) }),
  );
}

/** Figures as they are read from a workbook whose table Aktivitet stands in columns A to H. */
export function figuresOf(rows: readonly ActivityRow[], memory: Partial<SavedState> = {}): EnteredFigures {
  const sheet = { id: "{3}", name: words.tabs.activity, table: "KKR_Aktivitet", others: [], isOlder: false };
  return {
    readAt: 0,
    places: {
      activity: sheet,
      meetings: undefined,
      parts: { sheets: new Map([["activity", sheet]]), marker: "both", nameOf: (key) => key },
    },
    activity: {
      place: {
        part: "activity",
        sheetId: sheet.id,
        sheetName: sheet.name,
        table: sheet.table,
        firstRow: FIRST_ROW,
        height: rows.length,
        firstColumn: 0,
        width: activityColumns().length,
        columnAt: Object.fromEntries(activityColumns().map((column, index) => [column, index])),
      },
      rows: rows.map((values, index) => ({ row: FIRST_ROW + index, values })),
      columns: new Set(activityColumns()),
      formatAt: () => "General",
    },
    meetings: undefined,
    computed: [],
    statusDate: END_OF_JUNE,
    savedState: {
      mutes: [],
      locked: undefined,
      lockHistory: [],
      imports: [],
      marked: false,
      markedCells: undefined,
      mappings: [],
      derivedCounts: [],
      meetingsComplete: false,
      fixedYear: undefined,
      ...memory,
    },
    log: { sheets: [] },
  };
}

/** Issues that the rules find in such rows. */
export function checkedRows(rows: readonly ActivityRow[], memory: Partial<SavedState> = {}): CheckedFigures {
  return runSteps(checkedFiguresSteps(figuresOf(rows, memory)));
}

/** Where each issue of a rule stands. */
export function addressesOf({ issues }: CheckedFigures, rule: string): string[] {
  return issues.filter(({ issue }) => issue.rule === rule).map(({ address }) => address);
}
