import type { Contract } from "../../contract/contract";
import type { Population } from "../../contract/populationSchema";
import { sheetTexts, type SheetTexts } from "../../language/sheets/sheets";
import { resultTexts, type ResultTexts } from "../../language/functions/results";
import type { Naming } from "./naming";

/** The user's settings before the sheets are made; all can be changed on them afterwards. */
export interface PlanSettings {
  /** The year that Kommuner and Finansiering show. */
  readonly year: number;
  /** The date of status, as an Excel serial number. */
  readonly date: number;
  /** The year's total target for individual guidance, which the contract does not state. */
  readonly individualTarget: number | undefined;
}

/** The input of a sheet that computes from the workbook's others. */
export interface SheetInput {
  readonly contract: Contract;
  readonly naming: Naming;
  readonly texts: SheetTexts;
  readonly results: ResultTexts;
}

/** All that the contract's sheets are made from. */
export interface PlanInput extends SheetInput {
  /** `null` where nobody knows how many live where: then nothing is shared by inhabitants. */
  readonly population: Population | null;
  readonly settings: PlanSettings;
}

export function sheetInput(contract: Contract, naming: Naming): SheetInput {
  const { language } = contract;
  return {
    contract,
    naming,
    texts: sheetTexts(language, naming.sheets),
    results: resultTexts(language),
  };
}

export function planInput(
  contract: Contract,
  population: Population | null,
  settings: PlanSettings,
  naming: Naming,
): PlanInput {
  return { ...sheetInput(contract, naming), population, settings };
}

/**
 * Whether the year's total is shared out among the municipalities by inhabitants and each is held against the band: not
 * without a band, nor where nobody knows how many live where.
 */
export function isShared({ contract, population }: Pick<PlanInput, "contract" | "population">): boolean {
  return contract.band !== undefined && population !== null;
}

/** The last argument of functions that ask for inhabitants: which year's, where they are not the same in all. */
export function yearArgument({ population, naming }: Pick<PlanInput, "population" | "naming">): string {
  return population?.replaced ? `,${naming.names.chosenYear}` : "";
}

/** A contract's first and last year. */
export function contractYears(contract: Contract): { readonly first: number; readonly last: number } {
  return { first: Math.min(...contract.years), last: Math.max(...contract.years) };
}
