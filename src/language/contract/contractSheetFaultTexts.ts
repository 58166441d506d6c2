import { didYouMean } from "../issues/didYouMean";
import type { Language } from "../language";
import { contractFaultText, writtenValues, type ContractFaultSentence } from "./contractFaultTexts";
import type { UnwrittenValues, FaultWords } from "./faultWords";

type Sentences = typeof danish;

const NUMBER_AGAIN = {
  da: " Vælg talformatet Standard, og skriv det igen.",
  en: " Choose the number format General, and write it again.",
};

/** Sentences on cells, and on the contract's form where a file's words would not fit. */
const danish = {
  "cell-error": ({ received }: FaultWords) => `Cellen viser fejlen ${received}: skriv det, der skal stå.`,
  "cell-converted": ({ received, date, example }: FaultWords) =>
    date
      ? `Her står datoen ${date}, hvor der skal stå en tekst: gør feltet til tekst, og skriv det igen, f.eks. ${example}.`
      : `Her står tallet ${received}, hvor der skal stå en tekst: gør feltet til tekst, og skriv det igen.`,
  "cell-number": ({ received, date, isText, belongs }: FaultWords) =>
    date
      ? `Her står datoen ${date}: her skal stå ${belongs}.`
      : `Her står "${received}"${isText ? " som tekst" : ""}: her skal stå ${belongs}.${isText ? NUMBER_AGAIN.da : ""}`,
  "cell-date": ({ received }: FaultWords) =>
    `Her står "${received}": her skal stå en dato: dag, måned og år som DD-MM-ÅÅÅÅ.`,
  "cell-choice": ({ received, expected }: FaultWords) =>
    `Her står "${received}": her skal stå en af ${expected}.`,
  "cell-agreed": ({ received, isText, expected }: FaultWords) =>
    `Her står "${received}"${isText ? " som tekst" : ""}: her skal stå et tal eller "${expected}".${isText ? NUMBER_AGAIN.da : ""}`,
  "table-missing": ({ table, name }: FaultWords) =>
    `Tabellen ${table} (${name}) mangler: fortryd sletningen, eller lav arkene igen.`,
  "column-missing": ({ header }: FaultWords) =>
    `Kolonnen ${header} mangler: sæt den ind igen, også hvis den er tom.`,
  "column-unknown": ({ header, meant, hasPeriods }: FaultWords) =>
    `Kolonnen ${header} kendes ikke:${hasPeriods ? " en periode skrives som et år eller som ÅÅÅÅH1, ÅÅÅÅK1 eller ÅÅÅÅ-01." : ""} ${hasPeriods ? "Ret" : "ret"} navnet, eller flyt kolonnen ud af tabellen.${didYouMean.da(meant)}`,
  "column-renamed": ({ header, missing }: FaultWords) =>
    `Kolonnen ${header} kendes ikke, og kolonnen ${missing} mangler: kald den ${missing}, eller sæt ${missing} ind igen.`,
  "estimate-fixed": ({ id, period }: FaultWords) =>
    `Målet ${id} har et fastsat måltal for ${period}, så der kan intet skøn stå: slet rækken, eller skriv "Ikke fastsat" som måltal.`,
  "fact-unknown": ({ received }: FaultWords) =>
    `Oplysningen ${received || "uden navn"} kendes ikke: ret navnet, eller slet rækken.`,
  "measure-unknown": ({ received, meant }: FaultWords) =>
    `Målet ${received} står ikke i tabellen over mål.${didYouMean.da(meant || undefined)} Ret det, eller slet rækken.`,
  "row-repeated": () => "Det samme står i to rækker: slet den ene.",
  "row-cleared": ({ before, after }: FaultWords) =>
    `Rækken ${before ? `mellem ${before} og` : "over"} ${after} er tom, og finansieringen går ikke op uden den: skriv kommunen igen med dens beløb, eller slet rækken og ret de samlede beløb.`,
  "row-below": ({ row, last }: FaultWords) =>
    `Række ${row} står under tabellen, som slutter i række ${last}, og læses ikke: flyt den op lige under tabellen, eller bekræft, at den er en note.`,
  "column-beside": ({ header, last }: FaultWords) =>
    `Kolonnen ${header} står ved siden af tabellen, hvis sidste overskrift er i ${last}, og læses ikke: flyt den helt hen til tabellen, og træk tabellens nederste højre hjørne ud over den. Er den en note, så giv den en anden overskrift.`,
  "day-typed": ({ received }: FaultWords) =>
    `Her står ${received} i stedet for formlen: dagen følger af året og af datoen ved "Træder i kraft". Ret dem, og kopiér formlen hertil fra en anden række, eller lav arkene igen.`,
  "sum-typed": ({ received }: FaultWords) =>
    `Her står ${received} i stedet for formlen: summen følger af kommunernes beløb. Ret dem, og kopiér formlen hertil fra en anden række, eller lav arkene igen.`,
  "amounts-outside": ({ year }: FaultWords) =>
    `Kommunerne har beløb for ${year}, som ikke er en af kontraktens perioder: tilføj perioden på arket Kontrakt, eller slet beløbene.`,
  "amounts-unagreed": ({ year }: FaultWords) =>
    `Kommunerne har beløb for ${year}, men der står intet samlet beløb: skriv det her.`,
  missing: ({ key, belongs }: FaultWords) => `${key} mangler: her skal stå ${belongs}.`,
  "unknown-key": ({ key }: FaultWords) =>
    `${key} skal stå tomt her: feltet hører til en anden art. Slet indholdet.`,
  "not-number": ({ received, belongs }: FaultWords) => `Her står "${received}": her skal stå ${belongs}.`,
  "not-text": ({ received }: FaultWords) => `Her står "${received}": her skal stå en tekst.`,
  "not-date": ({ received }: FaultWords) =>
    `Her står "${received}": her skal stå en dato: dag, måned og år som DD-MM-ÅÅÅÅ.`,
  "not-code": ({ received }: FaultWords) => `Kommunekoden er ${received}: her skal stå tre cifre som tekst.`,
  "too-few": () => "Målet har kun én læsning: tilføj mindst én række, eller slet læsningen.",
  "empty-list": () => "Tabellen er tom: skriv mindst én række.",
  "year-empty": ({ year }: FaultWords) =>
    `Perioden ${year} har ingen måltal: skriv dem på Kontraktmål, eller "Ikke fastsat" ved hvert mål, eller fjern perioden.`,
  "target-missing": ({ id, year }: FaultWords) =>
    `Målet ${id} har ikke noget måltal for ${year}: skriv det, eller "Ikke fastsat".`,
  "annex-year": ({ year }: FaultWords) =>
    `Finansieringen for ${year} mangler: skriv periodens samlede beløb, eller "Ikke fastsat".`,
  "tolerance-large": ({ percent }: FaultWords) =>
    `Spændets udsving er ${percent}\u00a0% af måltallet: 10\u00a0% skrives 10\u00a0% eller 0,1. Bekræft, hvis tallet er rigtigt.`,
  "share-outside": ({ id, percent }: FaultWords) =>
    `Målet ${id} er en andel, og her står ${percent}\u00a0%, som ikke ligger fra 0 til 100\u00a0%: 55\u00a0% skrives 55\u00a0% eller 0,55. Bekræft, hvis tallet er rigtigt.`,
  "points-large": ({ id, percent }: FaultWords) =>
    `Målet ${id} er i procentpoint, og her står ${percent} procentpoint: 10 procentpoint skrives 10\u00a0% eller 0,1. Bekræft, hvis tallet er rigtigt.`,
  "unit-near": ({ received, id, name }: FaultWords) =>
    `Enheden ${received} (${id}) står ikke i tabellen Enheder på Kontrakt. Mente du ${name}? Bekræft, hvis det er en enhed for sig.`,
  "figure-near": ({ received, id, name }: FaultWords) =>
    `Tallet ${received} (${id}) er ikke et af dem, der tælles på Aktivitet. Mente du ${name}? Bekræft, hvis det er et tal for sig.`,
  "alias-comma": ({ alias, name }: FaultWords) =>
    `Stavemåden ${alias} for ${name} har et komma: flere stavemåder skilles med semikolon. Bekræft, hvis det er én stavemåde.`,
  "amendment-unknown": ({ received, meant }: FaultWords) =>
    `Tillægget gælder ${received}, som kontrakten ikke har.${didYouMean.da(meant || undefined)} Ret det, eller skriv i kolonnen Efter, hvad tillægget gav, hvis målet eller kommunen er udgået.`,
};

const english: Sentences = {
  "cell-error": ({ received }) => `The cell shows the error ${received}: write what belongs there.`,
  "cell-converted": ({ received, date, example }) =>
    date
      ? `Here stands the date ${date}, where a text belongs: make the cell a text, and write it again, such as ${example}.`
      : `Here stands the number ${received}, where a text belongs: make the cell a text, and write it again.`,
  "cell-number": ({ received, date, isText, belongs }) =>
    date
      ? `Here stands the date ${date}: write ${belongs}.`
      : `Here stands "${received}"${isText ? " as a text" : ""}: write ${belongs}.${isText ? NUMBER_AGAIN.en : ""}`,
  "cell-date": ({ received }) =>
    `Here stands "${received}": write a date: day, month and year as DD-MM-YYYY.`,
  "cell-choice": ({ received, expected }) => `Here stands "${received}": write one of ${expected}.`,
  "cell-agreed": ({ received, isText, expected }) =>
    `Here stands "${received}"${isText ? " as a text" : ""}: write a number or "${expected}".${isText ? NUMBER_AGAIN.en : ""}`,
  "table-missing": ({ table, name }) =>
    `The table ${table} (${name}) is missing: make the sheets again, or undo its deletion.`,
  "column-missing": ({ header }) => `The column ${header} is missing: put it back, even if it is blank.`,
  "column-unknown": ({ header, meant, hasPeriods }) =>
    `The column ${header} is not known:${hasPeriods ? " a period is called a year, or YYYYH1, YYYYK1 or YYYY-01." : ""} ${hasPeriods ? "Correct" : "correct"} its name, or move it out of the table.${didYouMean.en(meant)}`,
  "column-renamed": ({ header, missing }) =>
    `The column ${header} is not known, and the column ${missing} is missing: call it ${missing}, or put ${missing} back.`,
  "estimate-fixed": ({ id, period }) =>
    `The measure ${id} has a fixed target for ${period}, so that no estimate belongs here: delete the row, or write "Ikke fastsat" (not fixed) as its target.`,
  "fact-unknown": ({ received }) =>
    `The fact ${received || "without a name"} is not known: correct its name, or delete the row.`,
  "measure-unknown": ({ received, meant }) =>
    `The measure ${received} is not in the table of measures.${didYouMean.en(meant || undefined)} Correct it, or delete the row.`,
  "row-repeated": () => "Two rows say the same: delete one.",
  "row-cleared": ({ before, after }) =>
    `The row ${before ? `between ${before} and` : "above"} ${after} is blank, and the funding does not add up without it: write the municipality again with its amounts, or delete the row and correct the totals.`,
  "row-below": ({ row, last }) =>
    `Row ${row} stands below the table, which ends in row ${last}, and is not read: move it up to right below the table, or acknowledge that it is a note.`,
  "column-beside": ({ header, last }) =>
    `The column ${header} stands beside the table, whose last heading is in ${last}, and is not read: move it right up to the table, and drag the table's lower right corner over it. If it is a note, give it another heading.`,
  "day-typed": ({ received }) =>
    `Here stands ${received} in place of the formula: the day follows from the year and the date beside "Træder i kraft". Correct those, and copy the formula here from another row, or make the sheets again.`,
  "sum-typed": ({ received }) =>
    `Here stands ${received} in place of the formula: the sum follows from the municipalities' amounts. Correct those, and copy the formula here from another row, or make the sheets again.`,
  "amounts-outside": ({ year }) =>
    `The municipalities have amounts for ${year}, which is no period of the contract: add the period on the sheet Kontrakt, or delete the amounts.`,
  "amounts-unagreed": ({ year }) =>
    `The municipalities have amounts for ${year}, but there is no total: write it here.`,
  missing: ({ key, belongs }) => `${key} is missing: write ${belongs}.`,
  "unknown-key": ({ key }) => `${key} must be blank here: it belongs to another kind. Delete it.`,
  "not-number": ({ received, belongs }) => `Here stands "${received}": write ${belongs}.`,
  "not-text": ({ received }) => `Here stands "${received}": write a text.`,
  "not-date": ({ received }) => `Here stands "${received}": write a date: day, month and year as DD-MM-YYYY.`,
  "not-code": ({ received }) => `The municipality's code is ${received}: write three digits as a text.`,
  "too-few": () =>
    "The measure has only one reading: at least one more row belongs here, or delete the reading.",
  "empty-list": () => "The table is empty: write at least one row.",
  "year-empty": ({ year }) =>
    `The period ${year} has no targets: write them on Kontraktmål, or "Ikke fastsat" (not fixed) at each measure, or remove the period.`,
  "target-missing": ({ id, year }) =>
    `The measure ${id} has no target for ${year}: write it, or "Ikke fastsat" (not fixed).`,
  "annex-year": ({ year }) =>
    `The funding of ${year} is missing: write the period's total, or "Ikke fastsat" (not fixed).`,
  "tolerance-large": ({ percent }) =>
    `The band's tolerance is ${percent}\u00a0% of the target: 10\u00a0% is written 10\u00a0% or 0.1. Acknowledge it if the figure is right.`,
  "share-outside": ({ id, percent }) =>
    `The measure ${id} is a share, and here stands ${percent}\u00a0%, which is not from 0 to 100\u00a0%: 55\u00a0% is written 55\u00a0% or 0.55. Acknowledge it if the figure is right.`,
  "points-large": ({ id, percent }) =>
    `The measure ${id} is in percentage points, and here stand ${percent} of them: 10 percentage points are written 10\u00a0% or 0.1. Acknowledge it if the figure is right.`,
  "unit-near": ({ received, id, name }) =>
    `The unit ${received} (${id}) is not in the table Enheder on Kontrakt. Did you mean ${name}? Acknowledge it if it is a unit of its own.`,
  "figure-near": ({ received, id, name }) =>
    `The figure ${received} (${id}) is none that Aktivitet counts. Did you mean ${name}? Acknowledge it if it is a figure of its own.`,
  "alias-comma": ({ alias, name }) =>
    `The spelling ${alias} of ${name} has a comma: several spellings have semicolons between them. Acknowledge it if it is one.`,
  "amendment-unknown": ({ received, meant }) =>
    `The amendment is of ${received}, which the contract does not have.${didYouMean.en(meant || undefined)} Correct it, or write in the column Efter what the amendment gave, if the measure or municipality has left.`,
};

const texts: Readonly<Record<Language, Sentences>> = { da: danish, en: english };

/** Why a contract's sheets are not taken as they stand, in a sentence that says what belongs in the cell. */
export function contractSheetFaultText(
  language: Language,
  rule: keyof Sentences | ContractFaultSentence,
  values: UnwrittenValues,
): string {
  const own = texts[language];
  return isOwn(own, rule)
    ? own[rule](writtenValues(language, values, "cell"))
    : contractFaultText(language, rule, values, "cell");
}

function isOwn(own: Sentences, rule: string): rule is keyof Sentences {
  return Object.hasOwn(own, rule);
}
