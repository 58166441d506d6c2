import type { Language } from "../language";

type Messages = Readonly<
  Record<Language, (issue: { readonly received: string; readonly expected: string }) => string>
>;

/** Why a row of a file may not stand under the headings it is read by, and what to do. */
export const rowLengthMessages: Messages = {
  da: ({ received, expected }) =>
    expected === "municipality"
      ? `${received} er to forskellige kommuner i samme række, så det er uvist, hvilken kommune tallene gælder, og rækken tælles ikke med. Ret koden eller navnet.`
      : expected === "period"
        ? `${received} er to forskellige måneder i samme række, så det er uvist, hvilken måned tallene gælder, og rækken tælles ikke med. Ret den ene, eller slet den ene kolonne.`
        : expected === "header"
          ? `Rækken står under andre overskrifter (række ${received}) end dem, filen læses efter, så dens tal kan høre til i andre kolonner, og rækken tælles ikke med. Gem hver tabel i sin egen fil.`
          : expected === "split"
            ? `${received} kan være ét tal, som et skilletegn har delt i to felter, så resten af rækken står en kolonne for langt til højre; rækken tælles ikke med. Skriv tallet uden skilletegn, eller sæt det i anførselstegn. Er det to tal, så skriv dem uden nul foran og Kilde med bogstaver, og giv rækken lige så mange felter som overskrifterne.`
            : `Rækken har ${received} felter, men der er ${expected} overskrifter, så tallene kan stå forkert, og rækken tælles ikke med. Ret skilletegnene; sæt et tal eller en tekst med skilletegn i anførselstegn.`,
  en: ({ received, expected }) =>
    expected === "municipality"
      ? `${received} are two different municipalities in one row, so that nobody knows whose the figures are; the row is not counted. Correct the code or the name.`
      : expected === "period"
        ? `${received} are two different months in one row, so that nobody knows of which the figures are; the row is not counted. Correct one of them, or delete one of the columns.`
        : expected === "header"
          ? `The row stands below other headings (row ${received}) than those the file is read by, so that its figures may belong in other columns; the row is not counted. Save each table in a file of its own.`
          : expected === "split"
            ? `${received} can be one figure that a separator has split into two fields, so that the rest of the row stands a column too far to the right; the row is not counted. Write the figure without a separator, or put it in quotes. If it is two figures, write them without a leading zero and the source in letters, and give the row as many fields as there are headings.`
            : `The row has ${received} fields, but there are ${expected} headings, so that figures may stand in the wrong column; the row is not counted. Correct the separators; put a figure or text that holds one in quotes.`,
};

/** Of a row that is a sum or a note. */
export const rowSumMessages: Messages = {
  da: ({ received, expected }) =>
    expected === "sum"
      ? `${received || "Rækken"} er en sum af andre rækker og tælles ikke med. Ryd rækken.`
      : `${received || "Rækken"} er en note og tælles ikke med. Ryd rækken.`,
  en: ({ received, expected }) =>
    expected === "sum"
      ? `${received || "The row"} is a sum of other rows and is not counted. Clear the row.`
      : `${received || "The row"} is a note and is not counted. Clear the row.`,
};
