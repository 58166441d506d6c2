import type { Language } from "../language";

/** Words on work under way. A language that lacks one does not compile. */
export interface ProgressTexts {
  readonly progress: (percent: number) => string;
  /** Where it is counted in steps. */
  readonly stepOf: (step: number, of: number) => string;
  readonly cancel: string;
  readonly cancelling: string;
  readonly cancelled: string;
}

const texts: Readonly<Record<Language, ProgressTexts>> = {
  da: {
    progress: (percent) => `${percent}\u00a0%`,
    stepOf: (step, of) => `trin ${step} af ${of}`,
    cancel: "Afbryd",
    cancelling: "Ruller ændringerne tilbage.",
    cancelled: "Afbrudt. Projektmappen er, som den var.",
  },
  en: {
    progress: (percent) => `${percent}\u00a0%`,
    stepOf: (step, of) => `step ${step} of ${of}`,
    cancel: "Cancel",
    cancelling: "Taking back what was written.",
    cancelled: "Cancelled. The workbook is as it was.",
  },
};

/** The texts of all work that shows how far it has come. */
export function progressTexts(language: Language): ProgressTexts {
  return texts[language];
}
