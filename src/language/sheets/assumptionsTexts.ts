import type { SheetNames } from "./sheetNames";

/** The words of Forudsætninger. */
export const assumptionsTexts = (at: SheetNames) => ({
  title: "Forudsætninger",
  introduction: "Felter med lys gul bund udfyldes. Resten følger af kontrakten eller beregnes.",
  settings: "Valg",
  setting: "Forudsætning",
  value: "Værdi",
  meaning: "Betydning",
  chosenYear: ["Valgt år", `Året på arkene ${at.municipalities} og ${at.funding}`],
  statusDate: [
    "Statusdato",
    "Hele måneder, der er slut denne dag, tælles med; måltal til dato regnes lige så langt",
  ],
  reportKind: [
    "Rapporttype",
    "Foreløbig: måltal til dato. Endelig: årets måltal for det valgte år og årene før",
  ],
  reading: (id: string, section: string): readonly [string, string] => [
    `Måltal for ${id}`,
    `Kontrakten kan læses på flere måder (afsnit ${section})`,
  ],
  compareKnown: [
    "Kun kendte måneder",
    "Ja: en kommune, der mangler måneder, måles på dem, den har (kun foreløbigt, aldrig i summer)",
  ],
  amberZone: [
    "Gul zone",
    "Tom: ingen. Ellers den andel under måltallet, der giver Tæt på (kontrakten nævner ingen)",
  ],
  estimates: ["Brug skøn", "Ja: skøn, hvor kontrakten intet måltal har; de mærkes SKØN"],
  projection: [
    "Fremskrivning",
    "Tom: ingen. Ellers procent oven i det aftalte beløb for år uden fastsat finansiering; mærkes SKØN",
  ],
  yearStart: ["Året begynder", "Følger af det valgte år"],
  yearEnd: ["Året slutter", "Følger af det valgte år"],
  countedUntil: ["Tal tælles til og med", "Den sidste hele måned på statusdatoen"],
  monthsEnded: ["Hele måneder i året", "Så mange måneder skal hver kommune have tal for"],
  tolerance: ["Spænd om måltallet", "Aftalt i kontrakten, afsnit"],
  populationSource: ["Folketal, kilde"],
  years: "Tal pr. år",
  yearColumns: {
    year: "År",
    individualTarget: "Individuelt måltal",
    uniqueIndividual: "Unikke virksomheder, individuelt",
    uniqueCollective: "Unikke virksomheder, kollektivt",
    uniqueYoung: "Unikke virksomheder under 3 år",
    uniqueUntil: "Unikke virksomheder til og med",
    uniqueMissing: "Kommunemåneder uden møder",
    uniqueLeftOut: "Møder uden CVR og reference",
  },
  yearsNote:
    "Det individuelle måltal i alt står ikke i kontrakten. Unikke tal kommer fra mødedata eller indtastes.",
  lists: "Lister til felterne",
  locked: {
    title: "Låste tal (skrives af Kontrol; tæller, til perioden låses op)",
    place: "Kommune og måned",
  },
  sources: "Kilder og metode",
  sourceRows: {
    contract: "Kontrakt",
    signed: "Underskrevet",
    inForce: "I kraft fra",
    population: "Folketal",
    toDate: "Måltal til dato",
    toDateText: "Måltal × dage gået / dage i året, begge ender talt med, til og med den sidste hele måned",
    forecast: "Forventet",
    forecastText: "Realiseret × dage i året / dage gået",
    band: "Bånd",
    bandText:
      "Under: mere end spændet under måltallet. Grænserne hører til båndet. Kun individuel vejledning tæller",
    verdict: "Vurderinger",
    verdictText:
      "Opfyldt, Ikke opfyldt, Tæt på (kun med gul zone), Mangler (intet tal), Ikke fastsat (intet måltal)",
    running: "Mens året løber",
    runningText:
      "Følger planen eller Bagud (jævnt efter dage); Foreløbigt ... (brugerevaluering); Afventer (register)",
    missingMonths: "Manglende måneder",
    missingMonthsText:
      "De er ikke nul og kan kun lægge til: det, der stadig kan vende, bedømmes ikke, og ingen inviteres",
  },
});
