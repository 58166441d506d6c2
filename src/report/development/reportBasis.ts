import type { FigureKey } from "../../contract/figures";
import type { MeasureFacts, Position, SettingFacts } from "../facts/reportFacts";
import type { CountedAs } from "../fiveCounts";

/**
 * The basis of a report's figures, so far as the difference between two reports is divided by it, and the
 * figures themselves. What is missing is `null`, which a file keeps.
 */
export interface ReportBasis {
  readonly year: number;
  /** The day on which the contract's years begin; absent in reports kept before they began but in January. */
  readonly inForce?: string | undefined;
  /** As an Excel serial number. */
  readonly countedUntil: number;
  readonly monthsEnded: number;
  readonly isFinal: boolean;
  /** The total that the user chose to share out by population. */
  readonly individualTarget: number | null;
  /** Whether a municipality that lacks months is compared over those that are there. */
  readonly comparesKnown: boolean;
  /** Other choices on Forudsætninger, by their names there; absent in reports kept before it was. */
  readonly choices?: Readonly<Record<string, ChosenValue>> | undefined;
  readonly measures: readonly MeasureBasis[];
  /** All the contract's. */
  readonly municipalities: readonly MunicipalityBasis[];
}

/** A choice as the sheet words it, or its number, and how that is written. */
export interface ChosenValue {
  readonly value: string | number;
  readonly as: SettingFacts["as"];
}

export interface MeasureBasis {
  readonly id: string;
  /** The figures of Aktivitet that its actual sums; `null` where it is entered. */
  readonly sums: readonly FigureKey[] | null;
  /** The basis of the actual, where that can differ. */
  readonly basis: NonNullable<MeasureFacts["basis"]> | null;
  readonly actual: number | null;
  /** The day that the actual is of. */
  readonly asOf: number | null;
  readonly target: number | null;
  /** Those within the year, which the share that is due follows; absent where the year has one target. */
  readonly steps?: readonly StepBasis[] | undefined;
  /** Whether the contract fixes the target, or the user chose to compare with it. */
  readonly isAgreed: boolean;
  /** Whether it is compared with the share of its target that is due. */
  readonly isCumulative: boolean;
  readonly deviation: number | null;
  readonly countedAs: CountedAs;
}

/** A target within the year; days as Excel serial numbers. */
export interface StepBasis {
  readonly first: number;
  readonly last: number;
  readonly target: number;
}

export interface MunicipalityBasis {
  readonly code: string;
  readonly name: string;
  readonly inhabitants: number | null;
  /** By figure, the year's twelve months; a report kept before the contract counted something has none of it. */
  readonly months: Readonly<Record<FigureKey, readonly (number | null)[]>>;
  readonly individual: number | null;
  readonly deviation: number | null;
  readonly position: Position;
}
