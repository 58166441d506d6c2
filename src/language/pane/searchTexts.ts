import { countWords } from "../countWords";
import type { Language } from "../language";
import type { PaneTexts } from "./paneTexts";

/** Groups of what can be found, in the order in which they are listed where nothing else decides. */
export const SEARCH_GROUPS = [
  "pages",
  "commands",
  "settings",
  "measures",
  "municipalities",
  "functions",
  "guide",
  "help",
] as const;

export type SearchGroup = (typeof SEARCH_GROUPS)[number];

export interface SearchTexts {
  readonly label: string;
  readonly hint: string;
  readonly results: string;
  readonly groups: Readonly<Record<SearchGroup, string>>;
  readonly found: (count: number) => string;
  readonly nothing: (query: string) => string;
  readonly more: (count: number) => string;
  readonly noFunctions: string;
  readonly noGuide: string;
  readonly pages: Readonly<Record<keyof PaneTexts["views"], string>>;
  readonly help: readonly (readonly [
    page: "guide" | "functions" | "support",
    title: string,
    detail: string,
  ])[];
  readonly noWorkbook: string;
  readonly noRow: (title: string, sheet: string) => string;
  readonly failed: (title: string) => string;
}

const texts: Readonly<Record<Language, SearchTexts>> = {
  da: {
    label: "Søg",
    hint: "Søg efter en side, en kommando, en forudsætning, et målepunkt (dets nr. eller navn), en kommune, en KKR-funktion eller et afsnit i vejledningen.",
    results: "Fundet",
    groups: {
      pages: "Sider",
      commands: "Kommandoer",
      settings: "Forudsætninger",
      measures: "Målepunkter",
      municipalities: "Kommuner",
      functions: "Funktioner",
      guide: "Brugervejledning",
      help: "Hjælp",
    },
    found: (count) => `${countWords("da").number(count)} fundet.`,
    nothing: (query) =>
      `Intet fundet for "${query}". Prøv et kortere ord: navnet på en side, kommando, kommune eller funktion, eller et målepunkts nummer.`,
    more: (count) => `og ${count} til; skriv mere for at se dem`,
    noFunctions: "Funktionerne kunne ikke hentes. Kontrollér netværket, og åbn søgningen igen.",
    noGuide: "Vejledningens afsnit kunne ikke hentes. Kontrollér netværket, og åbn søgningen igen.",
    pages: {
      sheets: "Hvor projektmappen står, næste skridt, rapport, kopier og flere ark",
      followUp: "Målepunkter, kommunerne på spændet og dialogen",
      settings: "År, statusdato, og hvad kontrakten lader åbent",
      check: "Meldinger, rettelser og lukning af måneder",
      import: "Tal fra en fil, og opgørelse fra møder",
      cell: "Hvor et tal kommer fra",
    },
    help: [
      ["guide", "Vejledningens forside", "Controllerens år, en side pr. opgave"],
      ["functions", "Alle KKR-funktioner", "Hjælpesider med eksempler, argumenter og fejl"],
      ["support", "Support", "Hvem der hjælper, når noget ikke virker"],
    ],
    noWorkbook: "Arket er ikke i projektmappen. Indsæt målarket på siden Overblik.",
    noRow: (title, sheet) =>
      `${title} har ingen række på arket ${sheet}. Er den slettet, så fortryd det i Excel, eller opdatér arkene.`,
    failed: (title) => `Excel kunne ikke vise ${title}.`,
  },
  en: {
    label: "Search",
    hint: "Search for a page, a command, a setting, a measure (its id or name), a municipality, a KKR function or a section of the guide (in Danish).",
    results: "Found",
    groups: {
      pages: "Pages",
      commands: "Commands",
      settings: "Settings",
      measures: "Measures",
      municipalities: "Municipalities",
      functions: "Functions",
      guide: "User guide (in Danish)",
      help: "Help",
    },
    found: (count) => `${countWords("en").number(count)} found.`,
    nothing: (query) =>
      `Nothing found for "${query}". Try a shorter word: the name of a page, command, municipality or function, or a measure's number.`,
    more: (count) => `and ${count} more; type more to see them`,
    noFunctions: "The functions could not be fetched. Check the network and open the search again.",
    noGuide: "The guide's sections could not be fetched. Check the network and open the search again.",
    pages: {
      sheets: "Where the workbook stands, the next step, report, copies and more sheets",
      followUp: "Measures, the municipalities on the band, and the dialogue",
      settings: "Year, date of status, and what the contract leaves open",
      check: "Findings, fixes and the closing of months",
      import: "Figures from a file, and those derived from meetings",
      cell: "Where a figure comes from",
    },
    help: [
      ["guide", "About the guide", "What the add-in does, in English; the guide is in Danish"],
      ["functions", "All KKR functions", "Help pages with examples, arguments and errors"],
      ["support", "Support", "Who helps when something does not work"],
    ],
    noWorkbook: "The sheet is not in the workbook. Insert the target sheets on the page Overview.",
    noRow: (title, sheet) =>
      `${title} has no row on the sheet ${sheet}. If it was deleted, undo that in Excel, or update the sheets.`,
    failed: (title) => `Excel could not show ${title}.`,
  },
};

export function searchTexts(language: Language): SearchTexts {
  return texts[language];
}
