import type { Contract, Measure } from "./contract";

/** Which choice on Forudsætninger is a measure's own; the first has the name that a single one has. */
export type ReadingKey = "reading" | `reading:${string}`;
export type ReadingListKey = "readingList" | `readingList:${string}`;

/** A measure whose target can be read in several ways, and where the user says in which. */
export interface ReadMeasure {
  readonly measure: Measure;
  readonly readings: NonNullable<Measure["readings"]>;
  readonly key: ReadingKey;
  readonly list: ReadingListKey;
}

/** The measures that can be read in several ways, in the contract's order. */
export function measuresWithReadings({ measures }: Pick<Contract, "measures">): ReadMeasure[] {
  return measures
    .filter(({ readings }) => readings)
    .map((measure, index) => ({
      measure,
      readings: measure.readings ?? [],
      key: index === 0 ? "reading" : `reading:${measure.id}`,
      list: index === 0 ? "readingList" : `readingList:${measure.id}`,
    }));
}
