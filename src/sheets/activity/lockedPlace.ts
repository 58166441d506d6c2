import type { Naming } from "../plan/naming";

/** A locked place as the columns beside Aktivitet look it up: `202601 Aarhus`. */
const FORM = /^(?<year>\d{4})(?<month>\d{2}) (?<municipality>.+)/;

/** A month, written `2026-01`, of a municipality. */
export interface LockedPlaceParts {
  readonly month: string;
  readonly municipality: string;
}

export function lockedPlaceText({ month, municipality }: LockedPlaceParts): string {
  return `${month.replace("-", "")} ${municipality}`;
}

/** The parts of a cell among the locked places; `undefined` for any other. */
export function lockedPlaceParts(cell: unknown): LockedPlaceParts | undefined {
  const { year, month, municipality } = FORM.exec(String(cell))?.groups ?? {};
  return municipality === undefined ? undefined : { month: `${year}-${month}`, municipality };
}

/** The locked places, a formula's text. */
export function lockedPlaces({ names }: Naming): string {
  return `INDEX(${names.locked},0,1)`;
}

/** The place of a period and a municipality, a formula's text. */
export function lockedPlaceAt(period: string, municipality: string): string {
  return `${monthIn(period)}&" "&${municipality}`;
}

/** A criterion that every place of a period's month meets. */
export function placesOfMonth(period: string): string {
  return `${monthIn(period)}&" *"`;
}

/** A criterion that every place of a municipality meets. */
export function placesOfMunicipality(municipality: string): string {
  return `"?????? "&${municipality}`;
}

/** The municipality of a place, a formula's text. */
export function municipalityOfPlace(place: string): string {
  return `MID(${place},8,99)`;
}

/** The first and the last day of a place's month, formulas' texts. */
export function daysOfPlace(place: string): readonly [first: string, last: string] {
  const [year, month] = [`LEFT(${place},4)`, `MID(${place},5,2)`];
  return [`DATE(${year},${month},1)`, `DATE(${year},${month}+1,0)`];
}

function monthIn(period: string): string {
  return `YEAR(${period})*100+MONTH(${period})`;
}
