import type { Language } from "../../language";

/** Words of the pane for making copies, besides those on a copy itself. */
export interface CopyPaneTexts {
  readonly title: string;
  readonly labels: Readonly<Record<"frozen" | "disclosed", string>>;
  readonly purposes: Readonly<Record<"frozen" | "disclosed", string>>;
  readonly stages: Readonly<Record<"reading" | "cleaning" | "opening", string>>;
  readonly opened: string;
  readonly refused: string;
  readonly tooLarge: (megabytes: number) => string;
  readonly failed: (label: string) => string;
  readonly perhapsOpened: string;
}

const texts: Readonly<Record<Language, CopyPaneTexts>> = {
  da: {
    title: "Kopier",
    labels: { frozen: "Frys til værdier", disclosed: "Kopi til udlevering" },
    purposes: {
      frozen:
        "Åbner en kopi, hvor tilføjelsesprogrammets funktioner er erstattet af værdier, til modtagere, der ikke har programmet. Andre formler bevares.",
      disclosed:
        "Åbner en kopi af det, der er synligt: uden møder, log, virksomheders numre, skjulte ark, rækker og kolonner, kommentarer, forfatter og formler. Hvad der skal holdes tilbage, afgør den, der udleverer. Se kopien efter, før den forlader huset.",
    },
    stages: {
      reading: "Projektmappen læses.",
      cleaning: "Kopien laves.",
      opening: "Kopien åbnes.",
    },
    opened: "Kopien er åbnet som en ny projektmappe. Denne er ikke ændret.",
    refused: "Der er ikke oprettet nogen kopi",
    tooLarge: (megabytes) =>
      `Kopien fylder ${megabytes} MB, mere end denne Excel kan åbne som kopi. Fjern store ark eller billeder i en kopi af filen, eller brug skrivebordsudgaven af Excel, og prøv igen.`,
    failed: (label) => `${label}: det lykkedes ikke`,
    perhapsOpened: "Se efter, om kopien alligevel er åbnet, før du prøver igen.",
  },
  en: {
    title: "Copies",
    labels: { frozen: "Freeze to values", disclosed: "Copy to hand out" },
    purposes: {
      frozen:
        "Opens a copy in which the add-in's functions are values, for those who lack it. Other formulas stay.",
      disclosed:
        "Opens a copy of what is seen: without meetings, log, firms' numbers, hidden sheets, rows and columns, comments, author and formulas. What is withheld is for whoever hands it out to decide. Look at the copy before it leaves the house.",
    },
    stages: {
      reading: "The workbook is being read.",
      cleaning: "The copy is being made.",
      opening: "The copy is being opened.",
    },
    opened: "The copy is open as a new workbook. This one has not changed.",
    refused: "No copy was made",
    tooLarge: (megabytes) =>
      `The copy has ${megabytes} MB, more than this Excel opens that way. Remove large sheets or pictures in a copy of the file, or use Excel on the desktop, and try again.`,
    failed: (label) => `${label}: this did not succeed`,
    perhapsOpened: "See whether the copy is open nonetheless before you try again.",
  },
};

export function copyPaneTexts(language: Language): CopyPaneTexts {
  return texts[language];
}
