import type { Language } from "../language";

/** Words of the pane while Excel does not answer. */
interface AnswerTexts {
  readonly late: string;
  readonly lateHint: string;
  readonly wait: string;
  readonly breakOff: string;
  /** It was broken off, and is looked at before anything else. */
  readonly due: string;
}

const texts: Readonly<Record<Language, AnswerTexts>> = {
  da: {
    late: "Excel svarer ikke endnu",
    lateHint:
      "Er en celle ved at blive redigeret, så tryk Enter eller Esc i den. Afbryder du, ved vi ikke, om det sidste blev skrevet; det undersøges, før noget nyt begynder.",
    wait: "Vent",
    breakOff: "Afbryd",
    due: "Noget blev afbrudt. Før noget nyt begynder, undersøges det, hvor langt Excel nåede.",
  },
  en: {
    late: "Excel does not answer yet",
    lateHint:
      "If a cell is being edited, press Enter or Esc in it. If you break off, we do not know whether the last of it was written; that is looked at before anything new begins.",
    wait: "Wait",
    breakOff: "Break off",
    due: "Something was broken off. Before anything new begins, we look at how far Excel came.",
  },
};

export function answerTexts(language: Language): AnswerTexts {
  return texts[language];
}
