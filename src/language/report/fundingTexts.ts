import type { Language } from "../language";

/** A report's sentences on what the municipalities pay. */
const da = {
  divided: (year: string, printed: string, sum: string) =>
    `Kommunernes bidrag i ${year} er i alt ${printed} (1.000 kr.) som anført i kontrakten; rækkerne giver tilsammen ${sum}.`,
  rounding: (difference: string) =>
    `Afrundingsdifference: ${difference} (1.000 kr.); målet følger det anførte beløb, og rækkerne er ikke rettet.`,
  undivided: (year: string, total: string, unit: string) =>
    `Finansieringen for ${year} er i alt ${total} (${unit}) som anført i kontrakten, der ikke fordeler beløbet på kommunerne.`,
  none: "Kontrakten fastsætter ingen finansiering.",
  notFixed: (year: string) => `Finansieringen for ${year} er ikke fastsat i kontrakten.`,
};

const en: typeof da = {
  divided: (year, printed, sum) =>
    `The municipalities contribute ${printed} (DKK 1,000) in ${year} as printed in the contract; the rows add up to ${sum}.`,
  rounding: (difference) =>
    `Rounding difference: ${difference} (DKK 1,000); the printed amount holds, and the rows are not corrected.`,
  undivided: (year, total, unit) =>
    `The funding for ${year} is ${total} (${unit}) in all as printed in the contract, which does not divide it between the municipalities.`,
  none: "The contract fixes no funding.",
  notFixed: (year) => `The contract does not fix the funding for ${year}.`,
};

const texts: Readonly<Record<Language, typeof da>> = { da, en };

export function fundingTexts(language: Language): typeof da {
  return texts[language];
}
