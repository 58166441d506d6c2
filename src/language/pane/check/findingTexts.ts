import { countWords } from "../../countWords";
import type { Language } from "../../language";

/** Words of the pane on work that broke off, once it has been looked at. */
interface FindingTexts {
  readonly found: string;
  readonly written: string;
  readonly asBefore: string;
  readonly marksCleared: string;
  readonly sheets: (names: readonly string[]) => string;
  readonly half: (cells: number, rows: number, sheets: readonly string[]) => string;
  readonly halfHint: string;
  readonly unclear: string;
  readonly clear: string;
  readonly cleared: string;
  readonly notCleared: string;
  readonly undo: string;
  readonly undone: string;
  readonly close: string;
}

function counts(language: Language, names: readonly [string, string, string, string]) {
  const { counted, join } = countWords(language);
  const [cell, cells, row, rows] = names;
  return (cellCount: number, rowCount: number) =>
    join([
      ...(cellCount > 0 ? [counted(cellCount, cell, cells)] : []),
      ...(rowCount > 0 ? [counted(rowCount, row, rows)] : []),
    ]);
}

const danishCounts = counts("da", ["celle", "celler", "række", "rækker"]);
const englishCounts = counts("en", ["cell", "cells", "row", "rows"]);
const danish = countWords("da");
const english = countWords("en");

const texts: Readonly<Record<Language, FindingTexts>> = {
  da: {
    found: "Det, der blev afbrudt, er undersøgt",
    written: "Alt blev gennemført.",
    asBefore: "Intet blev skrevet.",
    marksCleared: "Alle markeringer er fjernet, også de tidligere. Tallene er, som de var.",
    sheets: (names) => `Det efterlod ufærdige ark: ${danish.join(names)}. Ryd dem op på siden Overblik.`,
    half: (cells, rows, sheets) =>
      `Det blev kun delvist gennemført: ${danishCounts(cells, rows)} af det indtastede står i ${danish.join(sheets)}.`,
    halfHint: "Ryd op fjerner det igen, og du kan begynde forfra.",
    unclear: "Vi kan ikke se, hvor langt det nåede. Kontrollér tallene.",
    clear: "Ryd op",
    cleared: "Der er ryddet op. Det ufærdige er fjernet.",
    notCleared: "Der blev ikke ryddet op",
    undo: "Fortryd",
    undone: "Det ufærdige står der igen.",
    close: "Luk",
  },
  en: {
    found: "What broke off has been looked at",
    written: "It is done, all of it.",
    asBefore: "Nothing of it is written.",
    marksCleared: "All marks were taken away, earlier ones too. The figures are as they were.",
    sheets: (names) =>
      `It left half-made sheets: ${english.join(names)}. Clean them up on the page Overview.`,
    half: (cells, rows, sheets) =>
      `It is only half done: ${englishCounts(cells, rows)} of what was entered stand in ${english.join(sheets)}.`,
    halfHint: "Clean up takes it away again, and you can begin anew.",
    unclear: "We cannot see what became of it. Check the figures.",
    clear: "Clean up",
    cleared: "It is cleaned up. What was half done is gone.",
    notCleared: "It was not cleaned up",
    undo: "Undo",
    undone: "What was half done stands there again.",
    close: "Close",
  },
};

export function findingTexts(language: Language): FindingTexts {
  return texts[language];
}
