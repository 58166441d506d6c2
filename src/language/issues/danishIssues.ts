import { rowLengthMessages, rowSumMessages } from "./rowMessages";
import { actualIssues } from "./actualIssues";
import { columnIssues } from "./columnIssues";
import { didYouMean } from "./didYouMean";
import type { IssueTexts } from "./issueTexts";
import { lostIssues } from "./lostIssues";
import { meetingIssues } from "./meetingIssues";
import { periodIssues } from "./periodIssues";

/** The only list of rule ids: a rule exists once it has Danish words, and the others must follow. */
export const danishIssues = {
  rules: {
    ...actualIssues.da,
    ...columnIssues.da,
    ...periodIssues.da,
    ...meetingIssues.da,
    ...lostIssues.da,
    "period-locked": {
      title: "Lukket måned er ændret",
      message: ({ column, received, expected, absent, isLate }) => {
        if (absent)
          return `Rækken for ${expected} hører til en lukket måned og mangler; de lukkede tal tæller stadig med i summerne. Er rækken flyttet til en anden måned eller kommune, tæller dens tal så længe begge steder. Sæt den ind igen med de lukkede tal, eller åbn måneden igen under Månedsluk.`;
        if (isLate)
          return `Rækken for ${received} er kommet til, efter at måneden blev lukket uden den, og dens tal indgår ikke i nogen sum. Ryd rækken, eller gør tallene til en revision under Månedsluk, hvis de skal gælde.`;
        return `${column} er ${received || "tomt"}, men måneden er lukket med ${expected || "et tomt felt"}, som tæller med i summerne. Ret tallet, så det lukkede gælder igen, eller gør det til en revision under Månedsluk, hvis det nye skal gælde.`;
      },
    },
    "municipality-missing": {
      title: "Kommune mangler",
      message: () => "Rækken har ingen kommune og tælles ikke med. Skriv kommunens navn.",
    },
    "municipality-unknown": {
      title: "Ukendt kommune",
      message: ({ received, suggestion }) =>
        `${received} er ikke en af kontraktens kommuner, og rækken tælles ikke med.${didYouMean.da(suggestion) || " Skriv kommunens navn eller kode."}`,
    },
    "municipality-spelling": {
      title: "Kommunens stavemåde",
      message: ({ received, expected }) => `${received} læses som ${expected}. Skriv navnet ${expected}.`,
    },
    "number-missing": {
      title: "Tal mangler",
      message: ({ column }) =>
        `${column} er tomt for en måned, der er slut. Skriv tallet; skriv 0, hvis der ingen var.`,
    },
    "number-text": {
      title: "Tal gemt som tekst",
      message: ({ column, received, fix }) =>
        `${column}: ${received} er en tekst, hvor der forventes et tal, og tælles ikke med. Ret det til tallet ${fix}.`,
    },
    "number-invalid": {
      title: "Ikke et tal",
      message: ({ column, received, expected, suggestion }) =>
        suggestion
          ? `${column}: ${received} kan være ${suggestion} eller ${expected} og tælles ikke med. Skriv tallet uden komma og punktum.`
          : `${column}: ${received} er ikke et tal og tælles ikke med. Skriv et helt tal, f.eks. 1234 eller 1.234.`,
    },
    "number-negative": {
      title: "Negativt tal",
      message: ({ column, received, expected }) =>
        `${column}: ${received} er negativt og tælles ikke med. Skriv et tal fra ${expected} og op.`,
    },
    "number-fraction": {
      title: "Ikke et helt tal",
      message: ({ column, received }) =>
        `${column}: ${received} er ikke et helt tal og tælles ikke med. Skriv et helt tal.`,
    },
    "number-huge": {
      title: "Usandsynligt stort tal",
      message: ({ column, received, expected }) =>
        `${column}: ${received} er over ${expected} og tælles ikke med. Ret tallet.`,
    },
    "growth-exceeds-guided": {
      title: "Flere vækstforløb end vejledninger",
      message: ({ column, received, expected }) =>
        `${column} er ${received}, men rækken har kun ${expected} vejledninger i alt. Se efter, hvilket af tallene der er forkert.`,
    },
    "growth-exceeds-unique": {
      title: "Flere vækstforløb end vejledte virksomheder",
      message: ({ received, expected }) =>
        `Året har ${received} vækstforløb, men kun ${expected} unikke virksomheder. Se efter, om møderne eller de unikke tal mangler noget.`,
    },
    "unique-outdated": {
      title: "Unikke tal er ikke ajour",
      message: ({ received, expected }) =>
        received === expected
          ? `Aktivitet har ${received} vejledninger som dengang, de unikke virksomheder blev opgjort, men i andre måneder, kommuner eller former, så de unikke tal bruges ikke. Opgør igen fra forløb på siden Import.`
          : `Aktivitet har ${received} vejledninger, men de unikke virksomheder blev opgjort, da der var ${expected}, så de bruges ikke. Opgør igen fra forløb på siden Import.`,
    },
    "final-too-early": {
      title: "Endelig rapport, før året er slut",
      message: ({ column, expected }) =>
        `${column} er endelig, men det valgte år slutter først ${expected}. Vælg Foreløbig, eller ret statusdatoen.`,
    },
    "status-future": {
      title: "Statusdato i fremtiden",
      message: ({ column, received, expected }) =>
        `${column} er ${received}, som ligger i fremtiden: arkene medregner måneder, der ikke er slut. Vælg senest ${expected}.`,
    },
    "young-exceeds-guided": {
      title: "Flere virksomheder under 3 år end vejledninger",
      message: ({ column, received, expected }) =>
        `${column} er ${received}, men rækken har kun ${expected} vejledninger i alt; tallet tælles ikke med. Ret det tal, der er forkert.`,
    },
    "row-length": {
      title: "Rækken passer ikke til overskrifterne",
      message: rowLengthMessages.da,
    },
    "row-sum": {
      title: "Sumrække",
      message: rowSumMessages.da,
    },
    "row-duplicate": {
      title: "Samme måned og kommune to gange",
      message: ({ received, repeats }) =>
        `${received} står allerede i række ${repeats}, så denne række tælles ikke med. Slet den, eller ret måned eller kommune.`,
    },
    "row-gap": {
      title: "Række mangler",
      message: ({ expected }) =>
        `Der er ingen række for ${expected}, men andre kommuner har en for måneden. Tilføj rækken; skriv 0, hvis der ingen vejledninger var.`,
    },
    "figure-outlier": {
      title: "Afviger fra de andre måneder",
      message: ({ column, received, expected }) =>
        `${column} er ${received}; kommunens andre måneder ligger omkring ${expected} (median). Se efter, om tallet er rigtigt.`,
    },
    "text-encoding": {
      title: "Ødelagte bogstaver",
      message: ({ column, received, fix }) =>
        fix
          ? `${column}: ${received} har ødelagte bogstaver. Ret det til ${fix}.`
          : `${column}: ${received} har mistet bogstaver, der ikke kan gættes. Skriv teksten igen.`,
    },
    "text-formula": {
      title: "Tekst, der kan blive til en formel",
      message: ({ column, received, fix }) =>
        `${column}: ${received} kan blive beregnet som en formel. Her forventes en tekst: ret den til ${fix}.`,
    },
    "date-invalid": {
      title: "Datoen kan ikke læses",
      message: ({ column, received, expected, fix, suggestion }) => {
        if (received === "")
          return `${column} mangler, og mødet tælles ikke med. Skriv datoen som dd-mm-åååå.`;
        if (fix) return `${column}: ${received} står som tekst og bruges ikke. Ret den til datoen ${fix}.`;
        const remedy = didYouMean.da(suggestion) || " Skriv den som dd-mm-åååå.";
        return expected === "eve"
          ? `${column}: ${received} er nok midnat dansk tid omregnet til UTC, altså dagen efter, og bruges ikke.${remedy}`
          : `${column}: ${received} er ikke en dato og bruges ikke.${remedy}`;
      },
    },
    "date-future": {
      title: "Efter statusdatoen",
      message: ({ column, received, expected }) =>
        `${column}: ${received} ligger efter statusdatoen ${expected}. Se efter, om datoen eller statusdatoen er forkert.`,
    },
    "cvr-form": {
      title: "CVR-nummer med forkert form",
      message: ({ received, expected }) =>
        `${received} er ikke et CVR-nummer; ${expected === "reference" ? "virksomheden genkendes kun på mødets reference" : "mødet indgår ikke i unikke virksomheder"}. Skriv 8 cifre, det første ikke 0, f.eks. 40084606.`,
    },
    "cvr-checksum": {
      title: "CVR-nummer, der ikke stemmer",
      message: ({ received }) =>
        `CVR-nummeret ${received} består ikke kontrollen (modulus 11). Se efter, om et ciffer er forkert.`,
    },
    "cvr-missing": {
      title: "CVR-nummer og reference mangler",
      message: ({ received }) =>
        `${received ? `${received} er ikke en reference. ` : ""}Uden CVR-nummer eller reference indgår mødet ikke i unikke virksomheder; vejledningen tælles. Skriv nummeret eller en reference, som virksomhedens møder har fælles.`,
    },
    "kind-unknown": {
      title: "Ukendt type",
      message: ({ column, received, suggestion }) =>
        `${column}: ${received || "ingen type"} er hverken individuel eller kollektiv, og mødet tælles ikke med.${didYouMean.da(suggestion) || " Skriv individuel eller kollektiv."}`,
    },
    "meeting-duplicate": {
      title: "Samme møde to gange",
      message: ({ received, repeats }) =>
        `Samme virksomhed, dato og type (${received}) står i række ${repeats}. Slet rækken, hvis det er det samme møde.`,
    },
    "reference-shared": {
      title: "Samme reference ved flere",
      message: ({ received, repeats }) =>
        `Referencen ${received} står også i række ${repeats}, ved en anden kommune eller virksomhed, og alle dens møder tælles som én virksomhed. Er det flere, så giv hver sin reference, eller ryd feltet.`,
    },
  },
} satisfies IssueTexts;

/** The id of a rule for entered figures in issues, mutes and the command line's output. */
export type RuleId = keyof typeof danishIssues.rules;
