import type { Language } from "./language";

const texts: Readonly<Record<Language, (megabytes: number) => string>> = {
  da: (megabytes) =>
    `Filen fylder over ${megabytes} MB, når den er pakket ud, og åbnes ikke. Slet det, der ikke bruges, og gem den igen.`,
  en: (megabytes) =>
    `The file holds more than ${megabytes} MB once unpacked, and is not opened. Delete what is not used, and save it again.`,
};

/** Why a workbook's file is refused by the sizes that its archive states. */
export function tooLargeUnpacked(language: Language, megabytes: number): string {
  return texts[language](megabytes);
}
