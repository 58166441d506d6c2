import type { Unit } from "../../contract/contract";
import type { Figure } from "../facts/figure";
import type { Sentence } from "../sentences/sentence";

/** Who a report is for; it decides what stands in it, and in which order. */
const RECIPIENTS = ["kkr", "kl"] as const;

export type Recipient = (typeof RECIPIENTS)[number];

export function isRecipient(addressee: Addressee): addressee is Recipient {
  return RECIPIENTS.some((each) => each === addressee);
}

const MUNICIPAL = "kommune:";

/** A municipality by its code: it reads of itself alone. */
type MunicipalRecipient = `${typeof MUNICIPAL}${string}`;

/** Who one report is for. */
export type ReportRecipient = Recipient | MunicipalRecipient;

export function isReportRecipient(text: string): text is ReportRecipient {
  return RECIPIENTS.some((each) => each === text) || text.startsWith(MUNICIPAL);
}

/** Who "Opret rapport" is asked to make a report for: the last is each municipality, with a sheet of its own. */
export type Addressee = ReportRecipient | "kommuner";

/** How a number in a table is shown. */
export type Shape =
  | { readonly kind: "value" | "computed" | "deviation"; readonly unit: Unit }
  | {
      readonly kind:
        | "whole"
        | "signed-whole"
        | "one-decimal"
        | "signed-one-decimal"
        | "percent"
        | "signed-percent"
        | "date";
    };

/** A cell of a table: a text, a number with the cell it was read from where it was, or nothing. */
export type ContentCell =
  string | null | { readonly value: number; readonly shape: Shape; readonly from?: string | undefined };

/** A figure as a table's cell; nothing where it is missing. */
export function shownFigure(figure: Figure | undefined, shape: Shape): ContentCell {
  return figure ? { value: figure.value, shape, from: figure.cell } : null;
}

/** The tables of a report; each has its place on the sheet's grid. */
export type TableKind =
  | "counts"
  | "goals"
  | "definitions"
  | "explanation"
  | "circumstances"
  | "way"
  | "municipalities"
  | "areas"
  | "effects"
  | "funding"
  | "settings"
  | "chance"
  | "development"
  | "facts"
  | "reconciliation"
  | "monthly";

export interface ContentTable {
  readonly kind: TableKind;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly ContentCell[])[];
  /** Which columns of its kind it has, from 0 on; all where it is not said. */
  readonly kept?: readonly number[];
  /** Whether the last row sums the others. */
  readonly hasTotal?: boolean;
}

/** A table with some of its columns alone; one that has them all needs not say so. */
export function withColumns(table: ContentTable, kept: readonly number[]): ContentTable {
  const { headers, rows } = table;
  if (kept.length === headers.length) return table;
  const only = <Cell>(cells: readonly Cell[]) => cells.filter((_, index) => kept.includes(index));
  return { ...table, headers: only(headers), rows: rows.map(only), kept };
}

/** A block of a section; these stand from above. */
export type ContentBlock =
  | {
      readonly kind: "sentence";
      readonly sentence: Sentence;
      /** Where a table beside it says the same, it is for those who copy the text alone. */
      readonly isInTable?: boolean;
    }
  | { readonly kind: "text"; readonly text: string; readonly isSubheading?: boolean }
  | { readonly kind: "table"; readonly table: ContentTable }
  /** The municipalities' deviations on the band; its figures stand in their table. */
  | { readonly kind: "chart" }
  | { readonly kind: "monthsChart"; readonly chart: MonthsChart }
  /** Lines to write on. */
  | { readonly kind: "blank"; readonly lines: number };

/** A municipality's months, beside what each is due. */
export interface MonthsChart {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly months: readonly string[];
  readonly figures: { readonly name: string; readonly values: readonly (number | null)[] };
  /** Absent where there is no target. */
  readonly due: { readonly name: string; readonly values: readonly number[] } | undefined;
}

/** The sections of a municipality's own sheet. */
type MunicipalSectionId = "standing" | "dialogue" | "monthly" | "contribution" | "basis" | "reply";

export type SectionId =
  | "recommendation"
  | "briefly"
  | "identity"
  | "goals"
  | "nationalGoals"
  | "regionalGoals"
  | "deviations"
  | "municipalities"
  | "specialAreas"
  | "focusAreas"
  | "regionalAreas"
  | "effects"
  | "circumstances"
  | "funding"
  | "definitions"
  | "contact"
  | "method"
  | "contributions"
  | "leftOut"
  | "chance"
  | "development"
  | "developmentOfGoals"
  | "signature"
  | "way";

export interface Section {
  readonly id: SectionId | MunicipalSectionId;
  readonly heading: string;
  /** Whether it begins a page: what comes before it is complete without it. */
  readonly beginsPage?: boolean;
  readonly blocks: readonly ContentBlock[];
}

/** A report as it is read from above, whatever it is written on. */
export interface ReportContent {
  readonly recipient: ReportRecipient;
  /** The subject that its sheet is named after. */
  readonly subject: string;
  readonly title: string;
  /** Whose contract, and which status. */
  readonly lines: readonly string[];
  readonly sections: readonly Section[];
}
