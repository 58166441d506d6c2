import type { Language } from "./language";

const tooLarge: Readonly<Record<Language, (megabytes: number) => string>> = {
  da: (megabytes) =>
    `Filen fylder over ${megabytes} MB, når den er pakket ud, og åbnes ikke. Slet det, der ikke bruges, og gem den igen.`,
  en: (megabytes) =>
    `The file holds more than ${megabytes} MB once unpacked, and is not opened. Delete what is not used, and save it again.`,
};

/** Why a workbook's file is refused by the sizes that its archive states. */
export function tooLargeUnpacked(language: Language, megabytes: number): string {
  return tooLarge[language](megabytes);
}

const dateSystem: Readonly<Record<Language, string>> = {
  da: "Projektmappen bruger 1904-datosystemet, så alle datoer i den ville blive læst fire år forkert, og den åbnes ikke. Slå det fra i Excel under Filer, Indstillinger, Avanceret, ret datoerne, og gem den igen.",
  en: "The workbook uses the 1904 date system, by which all its dates would be read four years off, and is not opened. Switch it off in Excel under File, Options, Advanced, correct the dates, and save it again.",
};

/** Why a workbook's file is refused that counts its days from 1904. */
export function otherDateSystem(language: Language): string {
  return dateSystem[language];
}
