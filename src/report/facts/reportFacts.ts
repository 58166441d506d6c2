import type { Contract, Measure } from "../../contract/contract";
import type { PopulationReplacement } from "../../contract/changes/replacedPopulation";
import type { Figure, Wording } from "./figure";
import type { Reconciliation } from "./reconciliation";
import type { RecordFacts } from "./recordFacts";
import type { TypedFacts } from "./typedFacts";
import type { UncountedEntries } from "./uncountedFrom";
import type { CellsLeftOut, LaterFigures, LeftOutPlace } from "./leftOut";
import type { MonthFigures } from "./monthFigures";

/** All that a report is made from, as plain data. */
export interface ReportFacts {
  readonly contract: Contract;
  /** Numbers of inhabitants that others have replaced, by decision. */
  readonly populationReplacements: readonly PopulationReplacement[];
  readonly year: number;
  /** As an Excel serial number. */
  readonly statusDate: number;
  /** The last day of the last month that had ended by then, or of the year where that is over. */
  readonly countedUntil: number;
  /** How many of the year's months had ended. */
  readonly monthsEnded: number;
  readonly isFinal: boolean;
  /** Those with a target to compare with, in the contract's order: the målepunkter. */
  readonly measures: readonly MeasureFacts[];
  readonly municipalities: readonly MunicipalityFacts[];
  readonly areas: readonly AreaFacts[];
  readonly funding: FundingFacts;
  /** The year's total target for individual guidance, which the contract does not state. */
  readonly individualTarget: Choice<Figure> | undefined;
  /** Whether no total is shared out among the municipalities: there is no band, or nobody knows how many live where. */
  readonly isUnshared?: boolean;
  /** The measure of a band that nobody can divide between municipalities, as their inhabitants are not known. */
  readonly undividedBand?: string;
  /** Which meaning of a sentence of the contract the user chose, by measure; absent where it is undecided. */
  readonly readings: Readings;
  /** The user's definition of one guidance, which the contract lacks, and the cell that holds it. */
  readonly guidanceUnit: { readonly kind: GuidanceUnit; readonly cell: string | undefined };
  /** The user's other choices, as the workbook words them. */
  readonly settings: readonly SettingFacts[];
  readonly typed: TypedFacts;
  /** Entered rows that enter no sum, by the reason that stands beside them. */
  readonly leftOut: readonly { readonly reason: string; readonly places: readonly LeftOutPlace[] }[];
  /** From what is entered to what is counted; absent where nobody has looked. */
  readonly reconciliation?: readonly Reconciliation[];
  /** Locked months of municipalities that count though their row is gone or moved; absent where nobody has looked. */
  readonly lockedWithoutRow?: readonly LeftOutPlace[];
  /** Entered figures that enter no sum although their rows do, by their column and the reason. */
  readonly cellsLeftOut?: readonly CellsLeftOut[];
  /** Figures of the year's months that had not ended by the date of status; absent where nobody has looked. */
  readonly laterFigures?: readonly LaterFigures[];
  /** Meetings of the year, or of no year that can be read, that no count derived from them takes in. */
  readonly meetingsLeftOut: readonly LeftOutPlace[];
  /** How many of the year's guidances no count of different firms takes in, for nothing shows which firm it was. */
  readonly guidancesWithoutFirm?: Figure;
  /** The workbook's records of imports and revisions; absent where nobody has looked. */
  readonly records?: RecordFacts;
}

type GuidanceUnit = "entered" | "derived" | "meeting" | "course";

/** The user's choices, by the measure's id. */
export type Readings = Readonly<Record<string, Choice<Wording> | undefined>>;

/** A choice, and who made it and when where that is known. */
export interface Choice<Value> {
  readonly chosen: Value;
  readonly by?: Chooser | undefined;
}

interface Chooser {
  readonly name: string;
  /** As an Excel serial number. */
  readonly date: number;
}

/** A measure's target: agreed, open, or the user's choice where it is open. */
export type TargetFacts =
  | { readonly kind: "fixed"; readonly figure: Figure }
  | { readonly kind: "not-fixed" }
  | { readonly kind: "estimate"; readonly figure: Figure; readonly method: string }
  | {
      readonly kind: "reading";
      readonly figure: Figure;
      readonly label: Choice<Wording>;
    };

/** How far a figure has come. */
export type Finality = "final" | "provisional" | "awaited";

/** The basis of an actual that is summed from entered figures. */
type Basis = "guidances" | "firms";

/** Last year's figure; one that counted something else cannot be compared. */
export type LastYear = Figure | "new-definition";

export interface MeasureFacts {
  readonly measure: Measure;
  readonly target: TargetFacts;
  /** Only of measures that add up, and only while the report is provisional. */
  readonly toDate: Figure | undefined;
  /** Absent where it is missing, or where no number stands there. */
  readonly actual: Figure | undefined;
  /** A content in its place that cannot be a figure: a text, or a number that its unit cannot have. */
  readonly unusable?: Figure | Wording;
  readonly deviation: Figure | undefined;
  /** Of a measure that counts firms where these are known. */
  readonly basis: Basis | undefined;
  /** How many municipalities lack months of what the actual sums. */
  readonly incomplete: number;
  /** How many of these lack them only as cells of theirs are left out as errors. */
  readonly onlyLeftOut?: number;
  /** How many municipalities have cells of it left out as errors, whether or not they lack months besides. */
  readonly withLeftOut?: number;
  /** Entries that it could not take in; absent where no meetings were counted. */
  readonly uncounted?: readonly UncountedEntries[];
  /** Its status on Målark. */
  readonly status: Wording;
  /** The cell of its actual, whether or not anything stands there. */
  readonly actualCell?: string | undefined;
  readonly source: Wording | undefined;
  readonly asOf: Figure | undefined;
  /** The following stand beside the figure where the workbook has columns for them. */
  readonly lastYear: LastYear | undefined;
  readonly answers: Figure | undefined;
  readonly period: Wording | undefined;
  readonly cohort: Wording | undefined;
  /** The forecast for the whole year. */
  readonly forecast: Figure | undefined;
  readonly owner: Wording | undefined;
  /** When the next figure is expected. */
  readonly nextFigure: Figure | undefined;
  /** Absent where nothing is said: then it is what the report is. */
  readonly finality: Finality | undefined;
  /** Where it is said. */
  readonly finalityCell?: string | undefined;
}

/**
 * Where a municipality lies in the band: judged; not judged, as missing months could turn it; not below whatever these
 * are; without any figure; or without a target.
 */
export type Position = "below" | "within" | "above" | "not-judged" | "not-below" | "missing" | "not-fixed";

export interface MunicipalityFacts {
  readonly code: string;
  readonly name: string;
  readonly inhabitants: Figure | undefined;
  readonly target: Figure | undefined;
  readonly toDate: Figure | undefined;
  readonly individual: Figure | undefined;
  /** The figure it is compared with: the target to date, the year's, or that of the months that are there. */
  readonly compared: Figure | undefined;
  readonly deviation: Figure | undefined;
  /** A fraction of what it is compared with. */
  readonly deviationShare: Figure | undefined;
  readonly position: Position;
  readonly positionCell: string;
  readonly collective: Figure | undefined;
  /** Months of the year that have ended and have no individual guidance, from 1 on. */
  readonly missingMonths: readonly number[];
  /** The year's months that have ended, from January on. */
  readonly months: readonly MonthFigures[];
  /** All months of the year before; empty where the workbook knows nothing of it. */
  readonly lastYear: readonly MonthFigures[];
}

export interface AreaFacts {
  readonly area: Contract["areas"][number];
  readonly status: Wording | undefined;
  readonly text: Wording | undefined;
  readonly updated: Figure | undefined;
}

/** The municipalities' payments in the year, in 1.000 kr. */
export type FundingFacts =
  | {
      readonly kind: "fixed";
      readonly printed: number;
      readonly sum: number;
      readonly rows: readonly { readonly name: string; readonly amount: number }[];
      /** The printed total's cell, and those of the rows. */
      readonly cells: readonly string[];
    }
  /** A total that the contract does not divide, and its cell. */
  | { readonly kind: "undivided"; readonly printed: number; readonly cells: readonly string[] }
  | { readonly kind: "not-fixed" | "none" };

export interface SettingFacts {
  readonly label: string;
  readonly value: Figure | Wording;
  readonly as: "text" | "date" | "percent" | "year";
}
