import type { Language } from "../language";

/** Words of `npm run disclose` besides those it shares with the pane. */
export interface DiscloseCommandTexts {
  readonly usage: string;
  readonly fileMissing: string;
  readonly same: (file: string) => string;
  readonly saved: (file: string) => string;
}

const texts: Readonly<Record<Language, DiscloseCommandTexts>> = {
  da: {
    usage: "Brug: npm run -s disclose -- FIL.xlsx --out FIL.xlsx",
    fileMissing: "Filen mangler: skriv navnet på den ene projektmappe, der skal laves en kopi af.",
    same: (file) => `--out ${file} er filen selv: skriv en anden, så den ikke går tabt.`,
    saved: (file) => `${file}: kopi til udlevering.`,
  },
  en: {
    usage: "Usage: npm run -s disclose -- FILE.xlsx --out FILE.xlsx",
    fileMissing: "The file is missing: say of which one workbook a copy is to be made.",
    same: (file) => `--out ${file} is the file itself: say another, so that it is not lost.`,
    saved: (file) => `${file}: a copy to hand out.`,
  },
};

export function discloseCommandTexts(language: Language): DiscloseCommandTexts {
  return texts[language];
}
