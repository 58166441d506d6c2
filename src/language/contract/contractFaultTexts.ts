import type { Language } from "../language";
import { shownText } from "../shownText";

/** What a fault's sentence is filled with; a number is written as its reader writes it. */
export type FaultWords = Readonly<Record<string, string>>;

type Sentences = typeof danish;

/** What there is a sentence for. */
export type ContractFaultSentence = keyof Sentences;

const danish = {
  "not-contract": () => "Filen er ikke en kontrakt: her skal stå kontraktens dele mellem { og }.",
  "other-form": ({ received }: FaultWords) =>
    `Kontraktens form er ${received}, som ikke kendes: her skal stå 1, 2 eller 3.`,
  missing: ({ key }: FaultWords) => `${key} mangler: skriv det.`,
  "unknown-key": ({ key }: FaultWords) => `${key} kendes ikke her: ret navnet, eller fjern det.`,
  "not-text": ({ received }: FaultWords) => `Her står ${received}: her skal stå en tekst i anførselstegn.`,
  "empty-text": () => "Teksten er tom: skriv den.",
  "text-long": ({ received }: FaultWords) => `Teksten "${received}" er for lang: forkort den.`,
  "not-number": ({ received }: FaultWords) =>
    `Her står ${received}: her skal stå et tal med punktum som decimaltegn og uden anførselstegn.`,
  "not-whole": ({ received }: FaultWords) => `Her står ${received}: her skal stå et helt tal.`,
  "too-small": ({ received }: FaultWords) => `Her står ${received}: tallet er for lille.`,
  "too-large": ({ received }: FaultWords) => `Her står ${received}: tallet er for stort.`,
  decimals: ({ received }: FaultWords) =>
    `Beløbet ${received} har flere decimaler, end der er øre: skriv højst fem decimaler.`,
  "not-year": ({ received }: FaultWords) => `Her står ${received}: her skal stå et år fra 2000 til 2100.`,
  "not-date": ({ received }: FaultWords) =>
    `Her står ${received}: her skal stå en dato som 2026-01-31, år, måned og dag.`,
  "no-such-day": ({ received }: FaultWords) => `Datoen ${received} findes ikke: ret den.`,
  "year-start": ({ received }: FaultWords) =>
    `Kontrakten er i kraft fra ${received}, og dens år begynder den dag. Tal opgøres for hele måneder: skriv den første i den måned, året begynder.`,
  "year-first": ({ received, year }: FaultWords) =>
    `Kontrakten er i kraft fra ${received}, men dens første år er ${year}: skriv den dag, kontrakten træder i kraft, eller ret årene.`,
  "signed-late": ({ received, inForce }: FaultWords) =>
    `Kontrakten er underskrevet ${received}, efter at den trådte i kraft ${inForce}. Bekræft, hvis begge datoer er rigtige.`,
  "not-choice": ({ received, expected }: FaultWords) =>
    expected
      ? `Her står ${received}: her skal stå en af ${expected}.`
      : `Her kan ikke stå ${received}: ret det.`,
  "not-list": ({ received }: FaultWords) => `Her står ${received}: her skal stå en liste mellem [ og ].`,
  "not-object": ({ received }: FaultWords) =>
    `Her står ${received}: her skal stå navngivne dele mellem { og }.`,
  "empty-list": () => "Listen er tom: der skal være mindst én.",
  "not-code": ({ received }: FaultWords) =>
    `Kommunekoden er ${received}: her skal stå tre cifre i anførselstegn, f.eks. "751".`,
  "contract-id": ({ received }: FaultWords) =>
    `Kontraktens id er ${received}: brug små bogstaver a-z, cifre og bindestreger.`,
  "number-label": ({ received }: FaultWords) =>
    `Læsningen hedder ${received}: dens navn skal have mindst ét bogstav.`,
  "not-step": ({ key }: FaultWords) =>
    `Måltallets periode er ${key}: skriv et år som 2026, eller 2026H1, 2026K1 eller 2026-01 for en del af det.`,
  "not-year-key": ({ key }: FaultWords) => `Året er ${key}: skriv fire cifre som 2026.`,
  repeated: ({ received }: FaultWords) => `${received} står her to gange: hver skal have sin egen.`,
  sign: ({ text }: FaultWords) =>
    `Her står ${text}, som Excel ikke kan finde igen: begynd ikke med = eller #, og brug ikke * ? ~ < eller >.`,
  "name-letter": ({ name }: FaultWords) => `Kommunen hedder ${name}: dens navn skal have mindst ét bogstav.`,
  "two-names": ({ name, codes }: FaultWords) => `To kommuner hedder ${name} (${codes}): ret den enes navn.`,
  "alias-other": ({ alias, name, other }: FaultWords) =>
    `Stavemåden ${alias} for ${name} betyder også ${other}: fjern den.`,
  "year-gap": ({ received, expected }: FaultWords) =>
    `Året ${received} følger ikke lige efter det forrige: her skal stå ${expected}.`,
  "year-empty": ({ year }: FaultWords) => `Perioden ${year} har ingen mål: giv den mål, eller fjern den.`,
  "target-missing": ({ id, year }: FaultWords) =>
    `Målet ${id} har ikke noget måltal for ${year}: skriv det, eller at det ikke er fastsat ("not-fixed").`,
  "target-outside": ({ key, id, years }: FaultWords) =>
    `Målet ${id} har et tal for ${key}, som ikke er i kontraktens perioder (${years}): ret eller fjern det.`,
  "target-both": ({ id, year, step }: FaultWords) =>
    `Målet ${id} har måltal både for ${year} og for dele af perioden (${step}): behold enten perioden eller delene.`,
  "steps-gap": ({ id, year, steps }: FaultWords) =>
    `Målet ${id} har måltal for ${steps}, som ikke udgør hele ${year}: skriv alle delene, en gang hver.`,
  "named-otherwise": ({ received, expected }: FaultWords) =>
    `Her står ${received}, som er navnet på ${expected}: skriv ${expected}.`,
  "figures-in-one": ({ received, expected }: FaultWords) =>
    `Her står ${received} som ét tal, men ${expected} tælles for sig: skriv tallene hver for sig.`,
  "share-outside": ({ id, value }: FaultWords) =>
    `Målet ${id} er en andel, og ${value} er flere procent, end en andel har: 55\u00a0% skrives 0.55. Bekræft, hvis tallet er rigtigt.`,
  "tolerance-large": ({ value, percent, share }: FaultWords) =>
    `Spændets udsving er ${percent}\u00a0% af måltallet: ${value}\u00a0% skrives ${share}. Bekræft, hvis tallet er rigtigt.`,
  "band-measure": ({ received, measures }: FaultWords) =>
    `Spændet gælder målet ${received}, som ikke er et mål med spænd${measures ? `: her skal stå ${measures}` : ""}.`,
  "band-missing": ({ id }: FaultWords) =>
    `Målet ${id} følger et spænd, men kontrakten har intet spænd: skriv dets udsving, eller ret målets regel og kilde.`,
  "annex-outside": ({ year, years }: FaultWords) =>
    `Finansieringen for ${year} ligger uden for kontraktens år (${years}): ret eller fjern den.`,
  "annex-unknown": ({ received, year }: FaultWords) =>
    `Finansieringen for ${year} har koden ${received}, som ingen af kontraktens kommuner har: ret den.`,
  "annex-missing": ({ names, year }: FaultWords) =>
    `Finansieringen for ${year} mangler ${names}: skriv beløbet, også hvis det er 0.`,
  "annex-sum": ({ year, total, sum, difference, rows, most }: FaultWords) =>
    `Finansieringen for ${year} er i alt ${total}, men rækkerne giver ${sum}. Forskellen er ${difference}; afrunding af ${rows} rækker kan højst give ${most}. Ret rækkerne eller det samlede beløb.`,
  "annex-target": ({ id, year, value, total }: FaultWords) =>
    `Målet ${id} er ${value} for ${year}, men finansieringen er i alt ${total}: de skal være ens.`,
  "annex-open": ({ id, year, value }: FaultWords) =>
    `Målet ${id} er ${value} for ${year}, men finansieringen er ikke fastsat: skriv dens samlede beløb, eller at måltallet ikke er fastsat.`,
  "not-population": () => "Filen er ikke et folketal: her skal stå dets dele mellem { og }.",
  "not-quarter": ({ received }: FaultWords) =>
    `Folketallets id er ${received}: skriv år og kvartal som 2026K1.`,
  "amendment-of": () => "Tillægget siger ikke, hvad det gælder: skriv målets id eller kommunens kode.",
  "amendment-period": ({ received, years }: FaultWords) =>
    `Tillægget gælder ${received}, som ikke er i kontraktens perioder (${years}): skriv en af dem, eller en del af en.`,
  "amendment-early": ({ received, signed }: FaultWords) =>
    `Tillægget er besluttet ${received}, før kontrakten blev underskrevet ${signed}. Bekræft, hvis begge datoer er rigtige.`,
  "amendment-from": ({ received, period }: FaultWords) =>
    `Tillægget gælder fra ${received}, som ikke ligger inde i ${period}: skriv en dag efter periodens første, eller ingen, hvis det gælder hele året.`,
};

const english: Sentences = {
  "not-contract": () => "The file is no contract: it must hold the contract's parts between { and }.",
  "other-form": ({ received }) => `The contract's form is ${received}, which is not known: write 1, 2 or 3.`,
  missing: ({ key }) => `${key} is missing: write it.`,
  "unknown-key": ({ key }) => `${key} is not known here: correct the name, or remove it.`,
  "not-text": ({ received }) => `Here stands ${received}: write a text in quotes.`,
  "empty-text": () => "The text is empty: write it.",
  "text-long": ({ received }) => `The text "${received}" is too long: shorten it.`,
  "not-number": ({ received }) =>
    `Here stands ${received}: write a number with a point for its decimals, without quotes.`,
  "not-whole": ({ received }) => `Here stands ${received}: write a whole number.`,
  "too-small": ({ received }) => `Here stands ${received}: the number is too small.`,
  "too-large": ({ received }) => `Here stands ${received}: the number is too large.`,
  decimals: ({ received }) => `The amount ${received} is finer than an øre: write five decimals at most.`,
  "not-year": ({ received }) => `Here stands ${received}: write a year from 2000 to 2100.`,
  "not-date": ({ received }) => `Here stands ${received}: write a date as 2026-01-31, year, month and day.`,
  "no-such-day": ({ received }) => `The date ${received} does not exist: correct it.`,
  "year-start": ({ received }) =>
    `The contract is in force from ${received}, and its years begin on that day. Figures are counted by whole months: write the first of the month in which the year begins.`,
  "year-first": ({ received, year }) =>
    `The contract is in force from ${received}, but its first year is ${year}: write the day on which it comes into force, or correct the years.`,
  "signed-late": ({ received, inForce }) =>
    `The contract was signed ${received}, after it came into force ${inForce}. Acknowledge it if both dates are right.`,
  "not-choice": ({ received, expected }) =>
    expected
      ? `Here stands ${received}: write one of ${expected}.`
      : `${received} cannot stand here: correct it.`,
  "not-list": ({ received }) => `Here stands ${received}: write a list between [ and ].`,
  "not-object": ({ received }) => `Here stands ${received}: write named parts between { and }.`,
  "empty-list": () => "The list is empty: there must be at least one.",
  "not-code": ({ received }) =>
    `The municipality's code is ${received}: write three digits in quotes, such as "751".`,
  "contract-id": ({ received }) =>
    `The contract's id is ${received}: use small letters a-z, digits and hyphens.`,
  "number-label": ({ received }) => `The reading is called ${received}: its name needs at least one letter.`,
  "not-step": ({ key }) =>
    `The target's period is ${key}: write a year as 2026, or 2026H1, 2026K1 or 2026-01 for a part of it.`,
  "not-year-key": ({ key }) => `The year is ${key}: write four digits as 2026.`,
  repeated: ({ received }) => `${received} stands here twice: each needs its own.`,
  sign: ({ text }) =>
    `Here stands ${text}, which Excel cannot find again: do not begin with = or #, and do not use * ? ~ < or >.`,
  "name-letter": ({ name }) => `The municipality is called ${name}: its name needs at least one letter.`,
  "two-names": ({ name, codes }) => `Two municipalities are called ${name} (${codes}): correct one name.`,
  "alias-other": ({ alias, name, other }) =>
    `The spelling ${alias} of ${name} means ${other} too: remove it.`,
  "year-gap": ({ received, expected }) =>
    `The year ${received} does not follow the one before: write ${expected}.`,
  "year-empty": ({ year }) => `The period ${year} has no measures: give it some, or remove it.`,
  "target-missing": ({ id, year }) =>
    `The measure ${id} has no target for ${year}: write it, or that it is not fixed ("not-fixed").`,
  "target-outside": ({ key, id, years }) =>
    `The measure ${id} has a figure for ${key}, which is not in the contract's periods (${years}): correct or remove it.`,
  "target-both": ({ id, year, step }) =>
    `The measure ${id} has targets both for ${year} and for parts of it (${step}): keep the period or its parts.`,
  "steps-gap": ({ id, year, steps }) =>
    `The measure ${id} has targets for ${steps}, which do not cover all of ${year}: write every part once.`,
  "named-otherwise": ({ received, expected }) =>
    `Here stands ${received}, which is the name of ${expected}: write ${expected}.`,
  "figures-in-one": ({ received, expected }) =>
    `Here stands ${received} as one figure, but ${expected} is counted by itself: write the figures one by one.`,
  "share-outside": ({ id, value }) =>
    `The measure ${id} is a share, and ${value} is more percent than a share has: 55\u00a0% is written 0.55. Acknowledge it if the figure is right.`,
  "tolerance-large": ({ value, percent, share }) =>
    `The band's tolerance is ${percent}\u00a0% of the target: ${value}\u00a0% is written ${share}. Acknowledge it if the figure is right.`,
  "band-measure": ({ received, measures }) =>
    `The band is of the measure ${received}, which is no measure with a band${measures ? `: write ${measures}` : ""}.`,
  "band-missing": ({ id }) =>
    `The measure ${id} follows a band, but the contract has none: write its tolerance, or correct the measure's rule and source.`,
  "annex-outside": ({ year, years }) =>
    `The funding of ${year} lies outside the contract's years (${years}): correct or remove it.`,
  "annex-unknown": ({ received, year }) =>
    `The funding of ${year} has the code ${received}, which is no municipality's of the contract: correct it.`,
  "annex-missing": ({ names, year }) =>
    `The funding of ${year} lacks ${names}: write the amount, even where it is 0.`,
  "annex-sum": ({ year, total, sum, difference, rows, most }) =>
    `The funding of ${year} is ${total} in all, but its rows add up to ${sum}. The difference is ${difference}; rounding ${rows} rows can explain ${most} at most. Correct the rows or the total.`,
  "annex-target": ({ id, year, value, total }) =>
    `The measure ${id} is ${value} for ${year}, but the funding is ${total} in all: the two must be equal.`,
  "annex-open": ({ id, year, value }) =>
    `The measure ${id} is ${value} for ${year}, but the funding is not fixed: write its total, or that the target is not fixed.`,
  "not-population": () => "The file is no population: it must hold its parts between { and }.",
  "not-quarter": ({ received }) => `The population's id is ${received}: write year and quarter as 2026K1.`,
  "amendment-of": () =>
    "The amendment does not say of what it is: write the measure's id or the municipality's code.",
  "amendment-period": ({ received, years }) =>
    `The amendment is of ${received}, which is not in the contract's periods (${years}): write one of them, or a part of one.`,
  "amendment-early": ({ received, signed }) =>
    `The amendment was decided ${received}, before the contract was signed ${signed}. Acknowledge it if both dates are right.`,
  "amendment-from": ({ received, period }) =>
    `The amendment holds from ${received}, which is not within ${period}: write a day after its first, or none where it holds for the whole year.`,
};

const texts: Readonly<Record<Language, Sentences>> = { da: danish, en: english };

/** Why a contract is not taken as it stands, in a sentence that says what belongs there. */
export function contractFaultText(
  language: Language,
  rule: keyof Sentences,
  values: Readonly<Record<string, string | number>>,
): string {
  return texts[language][rule](writtenValues(language, values));
}

/** Whether there is a sentence of a file's for a rule. */
export function isContractFaultSentence(rule: string): rule is ContractFaultSentence {
  return Object.hasOwn(danish, rule);
}

/** What a sentence is filled with, as its reader writes it. */
export function writtenValues(
  language: Language,
  values: Readonly<Record<string, string | number>>,
): FaultWords {
  const numbers = new Intl.NumberFormat(language === "da" ? "da-DK" : "en-GB", { maximumFractionDigits: 6 });
  // Written without a sign between their thousands.
  const years = new Set(["year", "received", "expected"]);
  const written = Object.entries(values).map(([key, value]) => [
    key,
    typeof value === "number" && !years.has(key)
      ? numbers.format(value)
      : shownText(String(value), key === "expected" ? Infinity : undefined),
  ]);
  return Object.fromEntries(written) as FaultWords;
}
