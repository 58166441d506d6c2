import { countWords } from "../../countWords";
import type { Language } from "../../language";
import { shownText } from "../../shownText";

/** Words for the parts taken out of a copy, by the cleaning's names for them. */
type RemovalWords = Readonly<
  Record<
    | "meetings"
    | "log"
    | "handover"
    | "hidden-sheets"
    | "hidden-cells"
    | "firm-numbers"
    | "withheld-texts"
    | "formulas"
    | "comments"
    | "properties"
    | "own-parts"
    | "names"
    | "external-links"
    | "pictures"
    | "rules"
    | "validations"
    | "hyperlinks"
    | "protection"
    | "others",
    (count: number) => string
  >
>;

/** Words on a copy, in the pane and on the command line. */
export interface CopyTexts {
  readonly removals: RemovalWords;
  /** A kind with the places it was taken from. */
  readonly at: (what: string, places: string) => string;
  readonly values: (count: number) => string;
  readonly removed: string;
  readonly lookAt: (cells: string) => string;
  /** Where besides cells something may stand. */
  readonly left: Readonly<
    Record<"header" | "rules" | "names" | "tabs" | "table" | "drawing" | "formats" | "sheet" | "book", string>
  >;
  /** The decision that no cleaning makes. */
  readonly decision: string;
  readonly refused: {
    readonly "no-value": (cells: string) => string;
    readonly "left-over": (places: string) => string;
    readonly "nothing-left": string;
    readonly unreadable: string;
  };
  readonly more: (count: number) => string;
}

const danish = countWords("da");
const english = countWords("en");
const counted =
  ({ counted: written }: typeof danish) =>
  (one: string, many: string) =>
  (count: number) =>
    written(count, one, many);
const [da, en] = [counted(danish), counted(english)];

const texts: Readonly<Record<Language, CopyTexts>> = {
  da: {
    removals: {
      meetings: () => "møderne med virksomheder",
      log: () => "loggen",
      handover: () => "Overlevering",
      "hidden-sheets": da("skjult ark", "skjulte ark"),
      "hidden-cells": da("celle, der ikke er synlig", "celler, der ikke er synlige"),
      "firm-numbers": da("CVR-nummer", "CVR-numre"),
      "withheld-texts": da("celle, der gengav det fjernede", "celler, der gengav det fjernede"),
      formulas: da("formel blev til sin værdi", "formler blev til værdier"),
      comments: da("kommentar eller note", "kommentarer og noter"),
      properties: () => "forfatter, firma og andre egenskaber",
      "own-parts": () => "tilføjelsesprogrammets indstillinger og data",
      names: da("navn", "navne"),
      "external-links": da("kæde til en anden projektmappe", "kæder til andre projektmapper"),
      pictures: da("billede eller skjult figur", "billeder og skjulte figurer"),
      rules: da(
        "betinget format, der byggede på det fjernede",
        "betingede formater, der byggede på det fjernede",
      ),
      validations: da("regel for indtastning", "regler for indtastning"),
      hyperlinks: da("hyperlink", "hyperlinks"),
      protection: da("arkbeskyttelse", "arkbeskyttelser"),
      others: da("anden del af filen", "andre dele af filen"),
    },
    at: (what, places) => `${what} (${places})`,
    values: (count) => `${danish.counted(count, "formel blev til sin værdi", "formler blev til værdier")}.`,
    removed: "Taget ud af kopien",
    lookAt: (cells) => `Mulige CVR-numre eller virksomhedsnavne står stadig i ${cells}. Se dem efter.`,
    left: {
      header: "sidehoved eller sidefod",
      rules: "betinget formatering",
      names: "projektmappens navne (Formler, Navnestyring)",
      tabs: "arkets navn på fanen",
      table: "en tabels navn eller overskrifter",
      drawing: "et diagram eller en figur",
      formats: "talformater og typografier",
      sheet: "arkets opsætning",
      book: "projektmappens opsætning",
    },
    decision:
      "Hvad der skal holdes tilbage, afgør den, der udleverer. Se kopien efter, før den forlader huset.",
    refused: {
      "no-value": (cells) =>
        `Kopien er ikke lavet: disse celler har ingen værdi eller viser en fejl: ${cells}. Lad Excel beregne dem, eller ret dem, og prøv igen.`,
      "left-over": (places) =>
        `Kopien er ikke lavet: noget fra møderne (et CVR-nummer, en virksomhed eller en reference) står også her: ${places}. Fjern det dér, og prøv igen.`,
      "nothing-left": "Kopien er ikke lavet: alle ark ville blive taget ud. Vis et ark, og prøv igen.",
      unreadable:
        "Filen kan ikke læses som en .xlsx-projektmappe. Gem den som .xlsx uden adgangskode, og prøv igen.",
    },
    more: (count) => `og ${danish.number(count)} til`,
  },
  en: {
    removals: {
      meetings: () => "the meetings with firms",
      log: () => "the log",
      handover: () => "Overlevering (handover)",
      "hidden-sheets": en("hidden sheet", "hidden sheets"),
      "hidden-cells": en("cell that nobody sees", "cells that nobody sees"),
      "firm-numbers": en("CVR number", "CVR numbers"),
      "withheld-texts": en("cell that repeated what is gone", "cells that repeated what is gone"),
      formulas: en("formula became its value", "formulas became values"),
      comments: en("comment or note", "comments and notes"),
      properties: () => "author, company and other properties",
      "own-parts": () => "the add-in's settings and data",
      names: en("name", "names"),
      "external-links": en("link to another workbook", "links to other workbooks"),
      pictures: en("picture or hidden shape", "pictures and hidden shapes"),
      rules: en(
        "conditional format that rested on what is gone",
        "conditional formats that rested on what is gone",
      ),
      validations: en("rule for what is entered", "rules for what is entered"),
      hyperlinks: en("hyperlink", "hyperlinks"),
      protection: en("sheet protection", "sheet protections"),
      others: en("other part of the file", "other parts of the file"),
    },
    at: (what, places) => `${what} (${places})`,
    values: (count) => `${english.counted(count, "formula became its value", "formulas became values")}.`,
    removed: "Taken out of the copy",
    lookAt: (cells) => `What may be CVR numbers or the names of firms is still in ${cells}. Look at it.`,
    left: {
      header: "header or footer",
      rules: "conditional formats",
      names: "the workbook's names (Formulas, Name Manager)",
      tabs: "the name of the sheet's tab",
      table: "a table's name or headings",
      drawing: "a chart or a shape",
      formats: "number formats and styles",
      sheet: "the sheet's settings",
      book: "the workbook's settings",
    },
    decision:
      "What is withheld is for whoever hands it out to decide. Look at the copy before it leaves the house.",
    refused: {
      "no-value": (cells) =>
        `The copy was not made: these cells have no value or show an error: ${cells}. Let Excel compute them, or correct them, and try again.`,
      "left-over": (places) =>
        `The copy was not made: something from the meetings (a CVR number, a firm or a reference) stands here as well: ${places}. Remove it there and try again.`,
      "nothing-left": "The copy was not made: all sheets would be taken out. Show a sheet and try again.",
      unreadable:
        "The file cannot be read as an .xlsx workbook. Save it as .xlsx without a password and try again.",
    },
    more: (count) => `and ${english.number(count)} more`,
  },
};

export function copyTexts(language: Language): CopyTexts {
  return texts[language];
}

/** Enough to find the place; the rest is counted. */
const SHOWN = 10;

/** Places with commas between. */
export function placeList(places: readonly string[], { more }: CopyTexts): string {
  const rest = places.length - SHOWN;
  return [...places.slice(0, SHOWN).map((place) => shownText(place)), ...(rest > 0 ? [more(rest)] : [])].join(
    ", ",
  );
}
