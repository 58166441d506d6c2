import type { ContractLanguage } from "../language";

/**
 * The words of the sheets on which a contract is made and changed; like all sheets' words in the contract's language.
 */
const da = {
  sheets: {
    contract: "Kontrakt",
    measures: "Kontraktmål",
    municipalities: "Kontraktkommuner",
    areas: "Kontraktområder",
  },
  introductions: {
    contract: "Ret de gule felter, og tryk på Indlæs kontrakt. Intet andet ark ændres før da.",
    measures:
      'En række pr. mål og en kolonne pr. år. Måltal for en del af året: tilføj en kolonne, der hedder ÅÅÅÅH1, ÅÅÅÅK1 eller ÅÅÅÅ-01. Skriv "Ikke fastsat", hvor kontrakten ikke har et tal.',
    municipalities: "En række pr. kommune. Finansiering i 1.000 kr., en kolonne pr. år; tom uden fordeling.",
    areas: "De indsatsområder, der følges op på i ord.",
  },
  /** Above each table but a sheet's only one. */
  headings: {
    facts: "Kontrakten",
    units: "Enheder",
    periods: "Perioder",
    counted: "Flere tal, der tælles på Aktivitet",
    amendments: "Tillæg: hvad der gjaldt før",
    measures: "Mål og måltal",
    readings: "Måltal, der kan læses på flere måder",
    estimates: "Skøn, hvor måltallet ikke er fastsat",
    nextFigures: "Hvornår årets tal ventes",
  },
  facts: {
    columns: { label: "Oplysning", value: "Værdi", note: "Forklaring" },
    rows: {
      title: ["Titel", "Som den står på alle ark"],
      house: ["Erhvervshus", ""],
      steering: ["KKR", "Det KKR, der har indgået kontrakten"],
      document: ["Dokument", "Kontraktens fulde navn"],
      signed: ["Underskrevet", "Dato"],
      inForce: ["Træder i kraft", "Dato; hvert år i kontrakten begynder på samme dag og måned"],
      id: ["Id", "Små bogstaver, cifre og bindestreger, f.eks. husets navn og kontraktens år; ændres aldrig"],
      version: ["Udgave", "Et helt tal; stiger med 1, når en ændring indlæses"],
      language: ["Sprog", "Det sprog, kontrakten er skrevet på; arkene er på dansk"],
      fundingSection: ["Finansiering: afsnit", "Tomt, hvis kontrakten ikke har finansiering"],
      bandMeasure: ["Spænd: mål", "Id for det mål, der er et spænd; tomt uden spænd"],
      bandTolerance: ["Spænd: udsving", "Andel af måltallet, f.eks. 10\u00a0%"],
      bandAbove: ["Spænd: udsving opad", "Kun hvis det er et andet end nedad"],
      bandSection: ["Spænd: afsnit", ""],
      schema: ["Skemafil", "Kun til redigering af kontrakten som fil; må stå tomt"],
    },
  },
  units: {
    id: "Enhed",
    kind: "Art",
    danish: "Dansk navn",
    english: "Engelsk navn",
    decimals: "Decimaler",
  },
  periods: {
    year: "År",
    first: "Første dag",
    last: "Sidste dag",
    total: "Finansiering i alt",
    sum: "Sum af kommunerne",
  },
  counted: { id: "Tal", danish: "Dansk navn", english: "Engelsk navn" },
  amendments: {
    kind: "Art",
    of: "Mål eller kode",
    period: "Periode",
    was: "Før",
    by: "Besluttet af",
    decided: "Besluttet",
    caseNumber: "Sagsnummer",
    from: "Gælder fra",
    became: "Efter",
    name: "Udgået kommune",
  },
  measures: {
    id: "Mål",
    kind: "Art",
    title: "Titel",
    point: "Målepunkt",
    definition: "Definition",
    owner: "Ansvarlig",
    section: "Afsnit",
    unit: "Enhed",
    rule: "Regel",
    cumulative: "Lægges sammen",
    figureKind: "Opgørelsesform",
    from: "Tallet kommer fra",
    source: "Kilde",
    figures: "Tal på Aktivitet",
    unique: "Unikke virksomheder",
    note: "Bemærkning",
  },
  readings: { measure: "Mål", id: "Læsning", label: "Navn" },
  estimates: { measure: "Mål", period: "Periode", value: "Skøn", method: "Metode" },
  nextFigures: { measure: "Mål", year: "År", date: "Dato" },
  municipalities: {
    code: "Kode",
    name: "Kommune",
    aliases: "Andre stavemåder",
    /** After a year: the place of each row in the annex, where it is another than here. */
    order: "nr.",
  },
  areas: { id: "Område", kind: "Art", title: "Titel", section: "Afsnit" },
  notFixed: "Ikke fastsat",
  yes: "Ja",
  no: "Nej",
  choices: {
    language: { da: "Dansk", en: "Engelsk" },
    measureKind: { national: "Nationalt", regional: "Regionalt", funding: "Finansiering" },
    rule: {
      ">=": "Mindst (≥)",
      ">": "Over (>)",
      "<=": "Højst (≤)",
      "<": "Under (<)",
      band: "Inden for spændet",
      amount: "Aftalt beløb",
    },
    figureKind: {
      accumulating: "Lægges sammen",
      measurement: "Måling",
      evaluation: "Evaluering",
      register: "Register",
    },
    from: { entered: "Skrives i Målark", activity: "Tælles i Aktivitet", band: "Spændet" },
    unit: {
      share: "Andel",
      "percentage-points": "Procentpoint",
      count: "Antal",
      points: "Point",
      amount: "Beløb",
      number: "Tal",
    },
    amendment: { target: "Måltal", funding: "Beløb", total: "Beløb i alt", other: "Andet" },
    area: { special: "Særligt", focus: "Fokus", regional: "Regionalt" },
    figures: {
      individual: "Individuelle",
      collective: "Kollektive",
      growth: "Vækstforløb",
      young: "Under 3 år",
    },
    unique: {
      uniqueIndividual: "Unikke individuelle",
      uniqueCollective: "Unikke kollektive",
      uniqueYoung: "Unikke under 3 år",
    },
  },
  /** Of a house that has no contract here yet. */
  newHouse: "Nyt erhvervshus",
  /** Hints for the user who has chosen the cell. */
  hints: {
    id: "Som det citeres, f.eks. 4.1; feltet er en tekst, så Excel ikke gør det til en dato",
    code: "Tre cifre; feltet er en tekst",
    list: "Flere skilles med semikolon; et komma er en del af navnet",
    amended: "Målets id eller kommunens kode; tomt for beløbet i alt",
    amendedBecame: 'Kun hvis målet eller kommunen er udgået: det, tillægget gav, eller "Ikke fastsat"',
    amendedName: "Kun hvis kommunen er udgået: hvad den hed",
    amendedFrom: "Tomt: hele året. Ellers beregnes årets måltal efter antal dage",
    figures:
      "Individuelle, Kollektive, Vækstforløb, Under 3 år eller et tal fra arket Kontrakt; semikolon imellem",
    unit: "En enhed fra arket Kontrakt",
    unique: "Unikke individuelle, Unikke kollektive eller Unikke under 3 år; semikolon imellem",
    section: "Afsnittet i kontrakten, f.eks. 4.1 eller 5, mål 1; feltet er en tekst",
    target: 'Måltallet i målets enhed, eller "Ikke fastsat"',
    period: "Et år, eller ÅÅÅÅH1, ÅÅÅÅK1 eller ÅÅÅÅ-01",
    year: "Året, hvor perioden begynder",
    total: 'Det samlede beløb i 1.000 kr. som anført i kontrakten, eller "Ikke fastsat"',
    owner: "En funktion eller organisation, ikke en person",
    share: "En procent, f.eks. 10\u00a0%",
    decimals:
      "Højst så mange decimaler vises, 0-6, hvis intet måltal har flere; tomt: så mange som nødvendigt",
  },
  refusals: {
    id: {
      title: "Ikke en tekst",
      message:
        "Skriv en tekst på højst 30 tegn. Gør Excel den til en dato eller et tal, så gør først feltet til tekst.",
    },
    period: {
      title: "Ikke en periode",
      message: "Skriv et år, eller ÅÅÅÅH1, ÅÅÅÅK1 eller ÅÅÅÅ-01.",
    },
    code: { title: "Ikke en kommunekode", message: "Skriv tre cifre som tekst." },
    year: { title: "Ikke et år", message: "Skriv et år fra 2000 til 2100." },
    whole: { title: "Ikke et helt tal", message: "Skriv et helt tal." },
    target: { title: "Ikke et måltal", message: 'Skriv et tal, eller "Ikke fastsat".' },
  },
};

export type ContractTexts = typeof da;

const texts: Readonly<Record<ContractLanguage, ContractTexts>> = { da, en: da };

/** The words of the contract's own sheets in its language. */
export function contractTexts(language: ContractLanguage): ContractTexts {
  return texts[language];
}
