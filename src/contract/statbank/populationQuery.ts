/** Where Statistics Denmark answers; the pane's page may ask no other address. */
export const STATBANK_ADDRESS = "https://api.statbank.dk/v1/data";

/** The population on the first day of each quarter, by area; sex, age and civil status are summed where they are not asked for. */
export const POPULATION_TABLE = "FOLK1A";

/** The table's variables as it names them. */
export const AREA = "OMRÅDE";
export const TIME = "Tid";

/** What is asked of the bank of statistics: its API's form, all that is sent. */
export interface PopulationQuery {
  readonly table: typeof POPULATION_TABLE;
  readonly format: "JSONSTAT";
  readonly lang: "da";
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
    format: "JSONSTAT",
    lang: "da",
    variables: [
      { code: AREA, values: codes },
      { code: TIME, values: [quarter] },
    ],
  };
}
