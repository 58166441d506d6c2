import { countWords } from "../../countWords";
import type { Language } from "../../language";

const [da, en] = [countWords("da"), countWords("en")];

/** Words of the pane for bringing a workbook to its contract and layout of today. */
export interface UpdateTexts {
  readonly title: string;
  readonly purpose: string;
  readonly look: string;
  readonly chooseFile: string;
  readonly update: string;
  readonly cancel: string;
  readonly reading: string;
  readonly updating: string;
  readonly upToDate: string;
  readonly noWorkbook: string;
  readonly proposed: string;
  readonly untouched: string;
  /** Before an update that is not taken back: why, and what helps. */
  readonly forGood: Readonly<Record<"years" | "nothing", string>>;
  readonly parts: Readonly<
    Record<"contract" | "sheets" | "columns" | "rows" | "cells" | "names" | "marks" | "kept", string>
  >;
  /** By what a workbook is known as one of the contract. */
  readonly marks: Readonly<Record<"part" | "property" | "sheetNames", string>>;
  readonly content: string;
  readonly olderLayout: string;
  readonly copies: (sheets: readonly string[]) => string;
  readonly more: (count: number) => string;
  readonly from: (what: string, from: string, to: string) => string;
  readonly blank: string;
  readonly done: (cells: number, kept: number) => string;
  readonly takeBack: string;
  /** A hint on what taking back changes and leaves, and until when it can be done. */
  readonly takeBackHint: string;
  readonly takenBack: string;
  readonly notTakenBack: Readonly<Record<"years" | "nothing", string>>;
  readonly failed: string;
  readonly refused: string;
  readonly protectedSheets: (sheets: readonly string[]) => string;
  readonly rowsUnknown: (columns: readonly string[]) => string;
  readonly faulty: string;
  readonly otherContract: (id: string) => string;
  readonly olderVersion: (version: number, current: number) => string;
}

const danish: UpdateTexts = {
  title: "Opdatér arkene",
  purpose:
    "Sammenligner arkene med kontrakten og den nyeste udgave af tilføjelsesprogrammet. Du ser, hvad der ændres, før det sker.",
  look: "Se, hvad der ændres",
  chooseFile: "Vælg en nyere kontrakt",
  update: "Opdatér",
  cancel: "Afbryd",
  reading: "Arkene sammenlignes med kontrakten.",
  updating: "Arkene opdateres.",
  upToDate: "Arkene er ajour. Der er intet at ændre.",
  noWorkbook: "Projektmappen har ingen målark. Indsæt dem først.",
  proposed: "Det ændres",
  untouched:
    "Det, I har indtastet, og jeres egne ark, rækker, kolonner og formater bevares. Hvad der ikke længere har en plads, flyttes til arket Ikke placeret.",
  forGood: {
    years:
      "Et nyt år kan ikke fortrydes bagefter: dets tal har ingen plads uden det. Gem eventuelt en kopi først.",
    nothing: "Det kan ikke fortrydes bagefter. Hvad der stod i cellerne, kommer til at stå på arket Log.",
  },
  parts: {
    contract: "Kontrakten",
    sheets: "Ark, der laves igen",
    columns: "Kolonner, der kommer til",
    rows: "Rækker og tabeller, der kommer til",
    cells: "Celler, der rettes",
    names: "Navne, der oprettes igen",
    marks: "Kendetegn, der sættes på igen",
    kept: "Flyttes til arket Ikke placeret",
  },
  marks: {
    part: "Kontrakten, som filen gemmer den",
    property: "Filegenskaben med kontraktens navn og udgave",
    sheetNames: "Arkenes skjulte navne, som de kendes på",
  },
  content:
    "Filens kendetegn er gået tabt. Arkene er genkendt på deres tabeller; opdateringen sætter kendetegnene på igen.",
  olderLayout: "Arkene er lavet med en tidligere udgave og opdateres til den nyeste.",
  copies: (sheets) =>
    `Kopier af kontraktens ark: ${sheets.join(", ")}. De er jeres egne, ændres ikke og tælles ikke med.`,
  more: (count) => `og ${count} til`,
  from: (what, from, to) => `${what}: fra ${from} til ${to}`,
  blank: "tom",
  done: (cells, kept) =>
    kept === 0
      ? `Arkene er opdateret; ${da.counted(cells, "celle", "celler")} er rettet. Det hele står på arket Log.`
      : `Arkene er opdateret; ${da.counted(cells, "celle", "celler")} er rettet, og ${da.counted(kept, "indtastning", "indtastninger")} er flyttet til arket Ikke placeret. Det hele står på arket Log.`,
  takeBack: "Fortryd ændringen",
  takeBackHint:
    "Kan fortrydes her og senere i overblikket, også når filen er åbnet igen. Kontrakten og folketallet bliver som før; I ser ændringerne, før de sker. Det, I har indtastet, bevares, og det, der er flyttet til arket Ikke placeret, bliver dér. Oprettede rapporter ændres ikke.",
  takenBack: "Kontrakten og folketallet er som før. Det står på arket Log.",
  notTakenBack: {
    years:
      "Et år, der er kommet til, kan ikke fortrydes: dets tal har ingen plads uden det. Er det forkert, så ret kontrakten igen; hvad der gjaldt før, står på arket Log.",
    nothing:
      "Kun arkenes egne celler er rettet; det kan ikke fortrydes. Hvad der stod i dem, står på arket Log.",
  },
  failed: "Arkene blev ikke opdateret",
  refused: "Der er ikke ændret noget",
  protectedSheets: (sheets) =>
    `Beskyttet: ${sheets.join(", ")}. Ophæv beskyttelsen under Gennemse, opdatér, og beskyt arket igen.`,
  rowsUnknown: (columns) =>
    `Slettet: ${columns.join(", ")}. Uden den kan rækkerne ikke kendes fra hinanden. Fortryd sletningen, eller indsæt en kolonne med den overskrift, udfyld den, og opdatér igen.`,
  faulty: "Filen er ikke en kontrakt, der kan bruges:",
  otherContract: (id) =>
    `Filen er en anden kontrakt (${id}) end projektmappens. Vælg den rigtige, eller begynd i en ny projektmappe.`,
  olderVersion: (version, current) =>
    `Filen er udgave ${version} af kontrakten; projektmappen har udgave ${current}. Vælg en nyere.`,
};

const english: UpdateTexts = {
  title: "Update the sheets",
  purpose:
    "Compares the sheets with the contract and the newest version of the add-in. You see what changes before it does.",
  look: "See what changes",
  chooseFile: "Choose a newer contract",
  update: "Update",
  cancel: "Cancel",
  reading: "The sheets are being compared with the contract.",
  updating: "The sheets are being updated.",
  upToDate: "The sheets are up to date. There is nothing to change.",
  noWorkbook: "The workbook has no target sheets. Insert them first.",
  proposed: "This changes",
  untouched:
    "What you have entered, and your own sheets, rows, columns and formats, stay. What has no place any more is moved to the sheet Ikke placeret.",
  forGood: {
    years:
      "A year that is added is not taken back afterwards: its figures have no place without it. Save a copy first if in doubt.",
    nothing: "It is not taken back afterwards. What stood in the cells will be on the sheet Log.",
  },
  parts: {
    contract: "The contract",
    sheets: "Sheets that are made again",
    columns: "Columns that are added",
    rows: "Rows and tables that are added",
    cells: "Cells that are corrected",
    names: "Names that are set again",
    marks: "Marks that are set again",
    kept: "Moved to the sheet Ikke placeret",
  },
  marks: {
    part: "The contract as the file keeps it",
    property: "The file's property with the contract's name and version",
    sheetNames: "The sheets' hidden names, by which they are known",
  },
  content:
    "The file's marks have been lost. The sheets are recognised by their tables; the update sets the marks again.",
  olderLayout: "The sheets were made by an earlier version and are brought to the newest.",
  copies: (sheets) =>
    `Copies of the contract's sheets: ${sheets.join(", ")}. They are your own, stay as they are and count nowhere.`,
  more: (count) => `and ${count} more`,
  from: (what, from, to) => `${what}: from ${from} to ${to}`,
  blank: "blank",
  done: (cells, kept) =>
    kept === 0
      ? `The sheets are updated; ${en.counted(cells, "cell was", "cells were")} corrected. All of it is on the sheet Log.`
      : `The sheets are updated; ${en.counted(cells, "cell was", "cells were")} corrected, and ${en.counted(kept, "entry was", "entries were")} moved to the sheet Ikke placeret. All of it is on the sheet Log.`,
  takeBack: "Undo: as before",
  takeBackHint:
    "Can be undone here and later in the overview, also when the file has been opened again. The contract and the population become as before; you see the changes before they happen. What you have entered stays, and what was moved to the sheet Ikke placeret stays there. Reports that are made do not change.",
  takenBack: "The contract and the population are as before. The sheet Log tells it.",
  notTakenBack: {
    years:
      "A year that was added is not undone: its figures have no place without it. Where it is wrong, correct the contract again; what held before stands on the sheet Log.",
    nothing:
      "Only the sheets' own cells were corrected; that is not taken back. What stood in them is on the sheet Log.",
  },
  failed: "The sheets were not updated",
  refused: "Nothing has changed",
  protectedSheets: (sheets) =>
    `Protected: ${sheets.join(", ")}. Unprotect under Review, update, and protect the sheet again.`,
  rowsUnknown: (columns) =>
    `Deleted: ${columns.join(", ")}. Without it the rows cannot be told apart. Undo the deletion, or insert a column of that heading, fill it in and update again.`,
  faulty: "The file is no contract that can be used:",
  otherContract: (id) =>
    `The file is another contract (${id}) than the workbook's. Choose the right one, or begin in a new workbook.`,
  olderVersion: (version, current) =>
    `The file is version ${version} of the contract; the workbook has version ${current}. Choose a newer one.`,
};

export function updateTexts(language: Language): UpdateTexts {
  return language === "da" ? danish : english;
}
