import type { ContractLanguage } from "../language";

/** The words of the sheet Forklaringer; like all sheets' words they follow the contract's language. */
const da = {
  title: "Forklaringer",
  introduction:
    "Udfyldes af erhvervshuset. Rapporten henter teksterne herfra, hver gang den oprettes, og gengiver dem uændret.",
  proposal: {
    title: "Indstilling til mødet",
    label: "Indstilling",
    note: "Tomt: rapporten bruger sit eget forslag (status tages til efterretning).",
  },
  explanations: {
    title: "Forklaringer: en række for hvert målepunkt, der ikke er opfyldt, og hvert år",
    measures: "Målepunkter",
    columns: {
      id: "Nr",
      year: "År",
      deviation: "Afvigelse",
      cause: "Årsag",
      action: "Handling",
      expected: "Forventes opfyldt",
      updated: "Opdateret",
    },
  },
  circumstances: {
    title: "Væsentlige forhold, som huset gør opmærksom på",
    columns: { date: "Dato", matter: "Forhold", meaning: "Betydning" },
  },
  /** Hints for the user who has chosen the cell. */
  hints: {
    proposal: "Hvad der indstilles til mødet, f.eks. at drøfte status. Tomt: rapportens eget forslag.",
    deviation: "Hvor meget der mangler, og hvor",
    cause: "Hvorfor, herunder ydre årsager",
    action: "Hvad der gøres, af hvem og hvornår",
    expected: "Hvornår målet ventes nået: kvartal og år",
    date: "Forhold fra før rapportens år kommer ikke med; uden dato kommer de altid med",
    matter: "Hvad der er sket eller ventes",
    meaning: "Hvad det betyder for målene",
  },
};

export type ExplanationsTexts = typeof da;

/** The columns of the table of explanations, by our ids. */
export type ExplanationColumn = keyof ExplanationsTexts["explanations"]["columns"];

const texts: Readonly<Record<ContractLanguage, ExplanationsTexts>> = { da, en: da };

/** The words of Forklaringer in a contract's language. */
export function explanationsTexts(language: ContractLanguage): ExplanationsTexts {
  return texts[language];
}
