import { danishCounts } from "./danishCounts";
/** Notes below a table of goals: what has to be known to read its figures. */
export const danishFigureNotes = {
  /** Of a measure counted from meetings: entries that it could not take in, as they lack what they are told by. */
  uncounted: {
    /** And the day that the age is of, which no contract names. */
    founding: (id: string, of: "firms" | "meetings", value: number) =>
      `${id}: en virksomheds alder er regnet på dagen for årets første vejledning${value > 0 ? `; ${danishCounts[of](value)} uden stiftelsesdato er ikke talt med` : ""}.`,
    growth: (id: string, of: "firms" | "meetings", value: number) =>
      `${id}: ${danishCounts[of](value)}, hvor feltet Vækstforløb ikke kan læses som ja eller nej, er ikke talt med.`,
  },
  /** Of a final report: figures that are not final yet, each with how far it has come. */
  notFinal: (names: string) => `Endnu ikke endelige: ${names}.`,
  provisional: (id: string, day: string | undefined) =>
    `${id} (foreløbig${day === undefined ? "" : `, endeligt tal ventes ${day}`})`,
  awaited: (id: string, day: string | undefined) =>
    `${id} (afventer${day === undefined ? "" : `, ventes ${day}`})`,
  lastYear: (ids?: string) => `Sidste års tal er ikke oplyst for ${ids ?? "nogen af målene"}.`,
  /** Beside what has been counted of this year so far. */
  wholeLastYear: (year: string, ids: string, day: string) =>
    `Sidste år er tallet for hele ${year}; i år er ${ids} talt til og med ${day}.`,
  awaitsWithoutDay: (ids: string, value: number) =>
    `${ids} afventes; uden en oplyst dato for næste tal tæller ${value === 1 ? "det" : "de"} som manglende.`,
  answers: (ids: string) => `Antal svar (n) er ikke oplyst: ${ids}.`,
  asOf: (ids: string) => `Opgørelsesdagen er ikke oplyst: ${ids}.`,
  /** Figures that are older than they should be, each with its day and the one that a newer was expected on. */
  older: (names: string) => `Ældre tal: ${names}.`,
  olderFigure: (id: string, day: string | undefined, next: string | undefined) =>
    `${id} (opgjort pr. ${day}${next === undefined ? "" : `, det næste ventes ${next}`})`,
};
