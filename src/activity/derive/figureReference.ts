import type { ActivityFigure, Contract, Municipality, UniqueFigure } from "../../contract/contract";
import { yearDays } from "../../calc/contractYear";
import { activityFactsReader } from "../tables/activityFacts";
import { KNOWN_FIGURES } from "../../contract/figures";
import type { ActivityRow } from "../tables/activityRow";
import type { Entry } from "../values/entry";
import type { EnteredRow } from "../tables/enteredRow";
import { municipalityReader } from "../values/municipalityReader";
import type { MunicipalityRow } from "../tables/municipalityRow";
import { UNIQUE_COLUMNS, type YearRow } from "../tables/yearRow";

/** A figure that is derived from meetings, as found in a cell. */
export type FigureReference =
  | {
      readonly of: "activity";
      /** The first of the month as an Excel serial number. */
      readonly month: number;
      readonly municipality: Municipality;
      readonly column: ActivityFigure;
    }
  | { readonly of: "years"; readonly year: number; readonly column: UniqueFigure }
  | {
      readonly of: "municipalities";
      readonly municipality: Municipality;
      /** Months that begin on these days or in between, as the sheet counts them. */
      readonly first: number;
      readonly last: number;
    };

/** A figure of Aktivitet; `undefined` in other columns, and where its row names no month or municipality. */
export function activityFigureAt(
  row: EnteredRow<ActivityRow>,
  column: string,
  contract: Contract,
): FigureReference | undefined {
  const figure = KNOWN_FIGURES.find((each) => each === column);
  const { month, resolvedMunicipality: municipality } = activityFactsReader(contract)(row);
  if (!figure || month === undefined || !municipality) return undefined;
  return { of: "activity", month, municipality, column: figure };
}

/** A count of unique firms in the table of years; `undefined` in other columns, and where its row has no year. */
export function yearFigureAt({ values }: EnteredRow<YearRow>, column: string): FigureReference | undefined {
  const figure = UNIQUE_COLUMNS.find((each) => each === column);
  if (!figure || typeof values.year !== "number") return undefined;
  return { of: "years", year: values.year, column: figure };
}

/**
 * A municipality's actual on Kommuner; `undefined` in other columns, and where no year is chosen.
 * @param countedUntil the last day that counts; anything but a day lets the whole year count, as on the sheet
 */
export function municipalityFigureAt(
  { values }: EnteredRow<MunicipalityRow>,
  column: string,
  { contract, chosenYear, countedUntil }: ChosenPeriod,
): FigureReference | undefined {
  const read = municipalityReader(contract);
  const municipality = read(values.name).municipality ?? read(values.code).municipality;
  if (column !== "actual" || !municipality || typeof chosenYear !== "number") return undefined;
  const { first, last: end } = yearDays(contract, chosenYear);
  const last = typeof countedUntil === "number" ? Math.min(countedUntil, end) : end;
  return { of: "municipalities", municipality, first, last };
}

export interface ChosenPeriod {
  readonly contract: Contract;
  readonly chosenYear: Entry;
  readonly countedUntil: Entry;
}
