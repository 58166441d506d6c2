import type { Language } from "../language";

import type { UnwrittenValues } from "./faultWords";

type Values = UnwrittenValues;
type Words = Readonly<Record<string, (values: Values) => string>>;

const daRange = ({ least, most }: Values) =>
  most === undefined ? (least === undefined ? "" : ` på mindst ${least}`) : ` fra ${least ?? 0} til ${most}`;
const enRange = ({ least, most }: Values) =>
  most === undefined
    ? least === undefined
      ? ""
      : ` of at least ${least}`
    : ` from ${least ?? 0} to ${most}`;

/** Words for the form of a place in a file, by its kind. */
const inFile: Readonly<Record<Language, Words>> = {
  da: {
    text: ({ length }) => `en tekst i anførselstegn${length === undefined ? "" : ` på højst ${length} tegn`}`,
    letters: () => "en tekst i anførselstegn med mindst ét bogstav",
    number: (values) => `et tal${daRange(values)} med punktum som decimaltegn og uden anførselstegn`,
    whole: (values) => `et helt tal${daRange(values)} uden anførselstegn`,
    year: () => "et år fra 2000 til 2100 uden anførselstegn",
    date: () => "en dato i anførselstegn: år, måned og dag som ÅÅÅÅ-MM-DD",
    boolean: () => "true eller false uden anførselstegn",
    choice: ({ choices }) => `en af ${choices}`,
    list: ({ count }) => `en liste mellem [ og ]${count === undefined ? "" : ` med mindst ${count}`}`,
    parts: ({ parts }) => `navngivne dele mellem { og }${parts ? ` (${parts})` : ""}`,
    measure: () => "en tekst i anførselstegn med et måls id",
    code: () => "tre cifre i anførselstegn",
    id: () => "små bogstaver a-z, cifre og bindestreger i anførselstegn",
    quarter: () => "år og kvartal som ÅÅÅÅK1 i anførselstegn",
    period: () =>
      "et år, eller halvår, kvartal eller måned som ÅÅÅÅH1, ÅÅÅÅK1 eller ÅÅÅÅ-01, i anførselstegn",
  },
  en: {
    text: ({ length }) => `a text in quotes${length === undefined ? "" : ` of ${length} signs at most`}`,
    letters: () => "a text in quotes with at least one letter",
    number: (values) => `a number${enRange(values)} with a point for its decimals, without quotes`,
    whole: (values) => `a whole number${enRange(values)} without quotes`,
    year: () => "a year from 2000 to 2100 without quotes",
    date: () => "a date in quotes: year, month and day as YYYY-MM-DD",
    boolean: () => "true or false without quotes",
    choice: ({ choices }) => `one of ${choices}`,
    list: ({ count }) => `a list between [ and ]${count === undefined ? "" : ` of at least ${count}`}`,
    parts: ({ parts }) => `named parts between { and }${parts ? ` (${parts})` : ""}`,
    measure: () => "a text in quotes with a measure's id",
    code: () => "three digits in quotes",
    id: () => "small letters a-z, digits and hyphens in quotes",
    quarter: () => "year and quarter as YYYYK1 in quotes",
    period: () => "a year, or a half-year, quarter or month as YYYYH1, YYYYK1 or YYYY-01, in quotes",
  },
};

/** The same in a cell, where nothing stands in quotes and choices are picked. */
const inCell: Readonly<Record<Language, Words>> = {
  da: {
    ...inFile.da,
    text: ({ length }) => `en tekst${length === undefined ? "" : ` på højst ${length} tegn`}`,
    letters: () => "en tekst med mindst ét bogstav",
    number: (values) => `et tal${daRange(values)}`,
    whole: (values) => `et helt tal${daRange(values)}`,
    year: () => "et år fra 2000 til 2100",
    date: () => "en dato: dag, måned og år som DD-MM-ÅÅÅÅ",
    boolean: () => "Ja eller Nej",
    choice: () => "et af valgene i cellens liste",
    list: () => "mindst én, med semikolon imellem",
    parts: () => 'et tal eller "Ikke fastsat"',
    measure: () => "en tekst med et måls id",
    code: () => "tre cifre som tekst",
    id: () => "små bogstaver a-z, cifre og bindestreger",
    period: () => "et år, eller halvår, kvartal eller måned som ÅÅÅÅH1, ÅÅÅÅK1 eller ÅÅÅÅ-01",
  },
  en: {
    ...inFile.en,
    text: ({ length }) => `a text${length === undefined ? "" : ` of ${length} signs at most`}`,
    letters: () => "a text with at least one letter",
    number: (values) => `a number${enRange(values)}`,
    whole: (values) => `a whole number${enRange(values)}`,
    year: () => "a year from 2000 to 2100",
    date: () => "a date: day, month and year as DD-MM-YYYY",
    boolean: () => "Ja or Nej",
    choice: () => "one of the choices in the cell's list",
    list: () => "at least one, with semicolons between",
    parts: () => 'a number or "Ikke fastsat" (not fixed)',
    measure: () => "a text with a measure's id",
    code: () => "three digits as a text",
    id: () => "small letters a-z, digits and hyphens",
    period: () => "a year, or a half-year, quarter or month as YYYYH1, YYYYK1 or YYYY-01",
  },
};

/** The form of a place of a file, or of its cell, in words; a value where its kind is not known. */
export function expectedFormText(language: Language, values: Values, where: "file" | "cell"): string {
  const words = (where === "file" ? inFile : inCell)[language];
  const said = words[String(values["form"])]?.(values);
  return said ?? (language === "da" ? "en værdi" : "a value");
}
