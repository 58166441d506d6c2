/** Where Statistics Denmark answers; the pane's page may ask no other address. */
export const STATBANK_ADDRESS = "https://api.statbank.dk/v1/data";

/** The population on the first day of each quarter, by area, sex and age. */
export const POPULATION_TABLE = "FOLK1A";

/** The query to the bank of statistics: its API's form, all that is sent. */
export interface PopulationQuery {
  readonly table: typeof POPULATION_TABLE;
  readonly format: "CSV";
  readonly lang: "da";
  readonly valuePresentation: "Code";
  readonly variables: readonly { readonly code: string; readonly values: readonly string[] }[];
}

/**
 * Asks for the inhabitants of municipalities in a quarter.
 * @param quarter `2026K1`
 * @param codes the municipalities', which are the table's own for areas
 */
export function populationQuery(quarter: string, codes: readonly string[]): PopulationQuery {
  return {
    table: POPULATION_TABLE,
    format: "CSV",
    lang: "da",
    valuePresentation: "Code",
    variables: [
      { code: "OMRÅDE", values: codes },
      { code: "KØN", values: ["TOT"] },
      { code: "ALDER", values: ["IALT"] },
      { code: "Tid", values: [quarter] },
    ],
  };
}
