import type { Language } from "../language";

/** Every text of the help pages that does not stand beside a function. */
export interface HelpTexts {
  readonly title: string;
  readonly intro: string;
  readonly otherLanguage: string;
  readonly allFunctions: string;
  readonly support: string;
  readonly arguments: string;
  readonly argument: string;
  readonly meaning: string;
  readonly value: string;
  readonly leftOut: string;
  readonly mustBeGiven: string;
  readonly noArguments: string;
  readonly takesRange: string;
  readonly answer: string;
  readonly spills: string;
  readonly oneCell: string;
  readonly inContractLanguage: string;
  readonly examples: string;
  readonly formula: string;
  readonly examplesFrom: string;
  readonly errors: string;
  readonly errorCauses: Readonly<Record<"#VALUE!" | "#NUM!" | "#DIV/0!" | "#N/A", string>>;
  readonly rules: string;
  readonly ruleList: readonly string[];
  readonly truth: Readonly<Record<"true" | "false", string>>;
  readonly blank: string;
}

const texts: Readonly<Record<Language, HelpTexts>> = {
  da: {
    title: "KKR-funktioner",
    intro:
      "Funktionerne regner med målene i en resultatkontrakt. De skrives i en celle som alle andre funktioner.",
    otherLanguage: "In English",
    allFunctions: "Alle funktioner",
    support: "Hjælp, persondata og vilkår",
    arguments: "Argumenter",
    argument: "Argument",
    meaning: "Betydning",
    value: "Værdi",
    leftOut: "Udeladt",
    mustBeGiven: "skal angives",
    noArguments: "Ingen.",
    takesRange: "en celle eller et område",
    answer: "Svar",
    spills: "Svaret fylder lige så mange celler, som argumenterne eller tabellen har.",
    oneCell: "Svaret fylder én celle.",
    inContractLanguage: "Ord i svaret er danske som på arkene, uanset Excels sprog.",
    examples: "Eksempler",
    formula: "Formel",
    examplesFrom: "Svarene gælder den kontrakt, der følger med tilføjelsesprogrammet.",
    errors: "Fejl",
    errorCauses: {
      "#VALUE!":
        "Et argument kan ikke læses, f.eks. et tal gemt som tekst, eller områderne har forskellig form.",
      "#NUM!": "Et tal eller en dato ligger uden for det, funktionen kan regne med.",
      "#DIV/0!": "Der divideres med 0.",
      "#N/A": "Kontrakten fastsætter det ikke, eller navnet, nummeret eller året findes ikke i den.",
    },
    rules: "Fælles for alle funktioner",
    ruleList: [
      "En tom celle er et manglende tal, ikke 0. Hvor et tal mangler, bliver svaret tomt.",
      "Et tal gemt som tekst læses ikke; fejlen citerer teksten.",
      "En fejl i et argument kommer tilbage som den samme fejl. I et område rammer den kun sin egen celle.",
      "Procenter og procentpoint er brøker: 0,05 er 5\u00a0%.",
      "Der afrundes ikke. Vælg antal decimaler med cellens talformat.",
    ],
    truth: { true: "SAND", false: "FALSK" },
    blank: "(tom)",
  },
  en: {
    title: "KKR functions",
    intro: "The functions compute with a result contract's goals. They are written in a cell like any other.",
    otherLanguage: "På dansk",
    allFunctions: "All functions",
    support: "Help, privacy and terms",
    arguments: "Arguments",
    argument: "Argument",
    meaning: "Meaning",
    value: "Value",
    leftOut: "Left out",
    mustBeGiven: "must be given",
    noArguments: "None.",
    takesRange: "one cell or a range",
    answer: "Answer",
    spills: "The answer fills as many cells as the arguments or the table have.",
    oneCell: "The answer fills one cell.",
    inContractLanguage: "Words in the answer are Danish as on the sheets, whatever the language of Excel.",
    examples: "Examples",
    formula: "Formula",
    examplesFrom: "The answers hold for the contract that is shipped.",
    errors: "Errors",
    errorCauses: {
      "#VALUE!":
        "An argument cannot be read, such as a number stored as text, or the ranges differ in shape.",
      "#NUM!": "A number or date lies outside what the function can work with.",
      "#DIV/0!": "It would have to divide by 0.",
      "#N/A": "The contract does not fix it, or does not know the name, id or year.",
    },
    rules: "The same for all functions",
    ruleList: [
      "A blank cell is missing, not 0. Where a figure is missing, the answer is blank.",
      "A number stored as text is not read; the error quotes the text.",
      "An error in an argument comes back as the same error. In a range it spoils its own cell only.",
      "Percentages and percentage points are fractions: 0.05 is 5\u00a0%.",
      "Nothing is rounded. Choose the decimals with the cell's number format.",
    ],
    truth: { true: "TRUE", false: "FALSE" },
    blank: "(blank)",
  },
};

export function helpTexts(language: Language): HelpTexts {
  return texts[language];
}
