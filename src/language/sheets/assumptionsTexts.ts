import type { SheetNames } from "./sheetNames";

/** The words of Forudsætninger. */
export const assumptionsTexts = (at: SheetNames) => ({
  title: "Forudsætninger",
  due: (year: string, measures: string) => `Måltal og bevilling for ${year} skal besluttes: ${measures}.`,
  /** Before and after the year that a newer contract has fixed; sent, the day and the last follow. */
  fixed: {
    before: "Måltal og bevilling for ",
    toSend: " er fastsat og skal sendes til KL og Erhvervsstyrelsen. ",
    sent: " er efter brugerens oplysning sendt til KL og Erhvervsstyrelsen ",
    end: ". ",
    kept: "Fastsat år og dag sendt (skrives af Det er sendt)",
  },
  /** Before the introduction, as the table it is typed in stands further down. */
  targetMissing: "Skriv nu: individuelt måltal i Tal pr. år.",
  introduction: "De lysegule felter udfyldes. Resten følger af kontrakten eller beregnes.",
  settings: "Valg",
  setting: "Forudsætning",
  value: "Værdi",
  meaning: "Betydning",
  chosenYear: ["Valgt år", `Året på arkene ${at.municipalities} og ${at.funding}`],
  statusDate: [
    "Statusdato",
    "Måneder, der er afsluttet denne dag, tælles med; måltal til dato beregnes til samme tidspunkt",
  ],
  reportKind: [
    "Rapporttype",
    "Foreløbig: måltal til dato. Endelig: årets måltal for det valgte år og årene før",
  ],
  reading: (id: string, section: string): readonly [string, string] => [
    `Måltal for ${id}`,
    `Kontrakten kan forstås på flere måder (afsnit ${section})`,
  ],
  compareKnown: [
    "Kun kendte måneder",
    "Ja: mangler måneder, måles kommunen på dem, der er tal for (kun foreløbigt; summer ændres ikke)",
  ],
  guidanceUnit: [
    "En vejledning er",
    `Fremgår ikke af kontrakten. Nævnes ved tallene, men ændrer dem ikke; tal fra ${at.meetings} er møder`,
  ],
  guidanceUnits: { entered: "Som indtastet", meeting: "Et møde", course: "Et forløb" },
  amberZone: [
    "Gul zone",
    "Tom: ingen (kontrakten nævner ingen). Ellers den procent under måltallet, der vurderes Tæt på",
  ],
  estimates: ["Brug skøn", "Ja: der bruges skøn, hvor kontrakten ikke fastsætter et måltal; de mærkes SKØN"],
  projection: [
    "Fremskrivning",
    "Tom: ingen. Ellers den procent, beløbet fremskrives med i år uden fastsat finansiering; mærkes SKØN",
  ],
  meetingsUntil: [
    "Forløb slettes senest",
    `Tom: ikke besluttet. Dag og formål står på ${at.meetings}. De opgjorte tal bliver stående`,
  ],
  yearStart: ["Året begynder", "Følger af det valgte år"],
  yearEnd: ["Året slutter", "Følger af det valgte år"],
  countedUntil: ["Tal tælles til og med", "Den seneste måned, der er afsluttet på statusdatoen"],
  monthsEnded: ["Afsluttede måneder i året", "Så mange måneder skal der være tal for i hver kommune"],
  tolerance: "Spænd omkring måltallet",
  toleranceBelow: "Spænd under måltallet",
  toleranceAbove: "Spænd over måltallet",
  agreedSpan: (section: string) => `Aftalt i kontrakten, afsnit ${section}`,
  populationSource: ["Kilde til folketal"],
  years: "Tal pr. år",
  yearColumns: {
    year: "År",
    individualTarget: "Individuelt måltal",
    uniqueIndividual: "Unikke virksomheder, individuelt",
    uniqueCollective: "Unikke virksomheder, kollektivt",
    uniqueYoung: "Unikke virksomheder under 3 år",
    uniqueUntil: "Unikke virksomheder til og med",
    uniqueMissing: "Kommunemåneder uden møder",
    uniqueLeftOut: "Møder uden CVR eller reference",
    uniqueGuidances: "Vejledninger ved opgørelsen",
    uniqueSpread: "Fordelingens kontroltal",
    undatedFirms: "Virksomheder uden stiftelsesdato",
    unreadMeetings: "Møder, der ikke kan læses",
    unreadGrowth: "Møder med ulæseligt vækstforløb",
    undatedMeetings: "Møder uden stiftelsesdato",
    unreadPlaces: "Ulæselige møder pr. kommunekode",
  },
  yearsNote:
    "Det samlede individuelle måltal fremgår ikke af kontrakten. Antal unikke virksomheder beregnes ud fra møderne eller indtastes.",
  lists: "Lister til felterne",
  locked: {
    title: "Lukkede måneders tal (skrives af Månedsluk og gælder, til måneden åbnes igen)",
    place: "Kommune og måned",
    withoutRow: "Måned uden række i Aktivitet",
  },
  amendments: "Tillæg til kontrakten",
  amendment: "Tillæg",
  populationAmendment: "Folketal",
  sources: "Kilder og metode",
  sourceRows: {
    contract: "Kontrakt",
    signed: "Underskrevet",
    inForce: "I kraft fra",
    population: "Folketal",
    populationFrom: (year: string) => `fra ${year}`,
    noPopulation: "Intet: der fordeles ikke efter indbyggere, og spændet bedømmes ikke",
    toDate: "Måltal til dato",
    toDateText: "Måltal × dage til og med den seneste afsluttede måned / dage i året",
    /** Behind it, of a contract with targets within the year. */
    toDateSteps:
      ". Hvor årets måltal er delt i perioder, af kontrakten eller et tillæg, tæller hele perioder fuldt og den løbende efter dage",
    forecast: "Forventet",
    forecastText: "Realiseret × dage i året / dage til og med den seneste afsluttede måned",
    band: "Spænd",
    bandText:
      "Under: længere under måltallet, end spændet tillader. Selve grænserne er inden for. Kun individuel vejledning tæller",
    verdict: "Vurderinger",
    verdictText:
      "Opfyldt, Ikke opfyldt, Tæt på (kun med gul zone), Mangler (intet tal), Ikke fastsat (intet måltal)",
    running: "Mens året løber",
    runningText:
      "Følger planen eller Bagud (jævnt fordelt på dage); Foreløbigt ... (brugerevaluering); Afventer (registerdata)",
    missingMonths: "Manglende måneder",
    missingMonthsText:
      "De er ikke nul. Kan de stadig ændre udfaldet, bedømmes kommunen ikke og inviteres ikke til dialog",
  },
});
