import type { Language } from "../language";
import type { IssueTexts } from "./issueTexts";

/** Of what a workbook's settings held until they were lost. */
export const lostIssues = {
  da: {
    "locks-lost": {
      title: "Månedsluk mangler i filens indstillinger",
      message: ({ expected }) =>
        `De lukkede tal for ${expected} står stadig på Forudsætninger og tæller med, men filens egen oplysning om lukningen er gået tabt, f.eks. fordi et andet program har gemt filen. Luk til og med samme måned igen under Månedsluk for at beholde tallene, eller åbn månederne med en begrundelse.`,
    },
    "imports-lost": {
      title: "Importerede filer mangler i filens indstillinger",
      message: ({ expected }) =>
        `Oplysninger om importerede filer findes ikke længere i filens indstillinger, så rapportens bilag ikke kan vise dem (antal på arket Log: ${expected}). Filernes navne, kontrolsummer og tal står fortsat på arket Log; nævn dem i rapporten, hvis de har betydning.`,
    },
    "mutes-lost": {
      title: "Skjulte meldinger mangler i filens indstillinger",
      message: ({ expected }) =>
        `Arket Log nævner ${expected} skjulte meldinger, som ikke længere findes i filens indstillinger, så de vises igen. Begrundelserne står på arket Log; skjul meldingerne igen, hvor de stadig gælder.`,
    },
    "revisions-lost": {
      title: "Revisioner mangler i filens indstillinger",
      message: ({ expected }) =>
        `Arket Log har ${expected} revisioner fra en ældre udgave, der kun nævner cellen og ikke kommune og måned, så de kan ikke læses ind igen, og rapportens bilag viser dem ikke. Revisionerne står fortsat på arket Log; nævn dem i rapporten, hvis de stadig har betydning.`,
    },
  },
  en: {
    "locks-lost": {
      title: "Closed months are gone from the file's settings",
      message: ({ expected }) =>
        `The closed figures of ${expected} still stand on Forudsætninger and count, but the file's own record of the closing is lost, for instance because another program saved the file. Close up to the same month again under Closing the month to keep the figures, or open the months with a reason.`,
    },
    "imports-lost": {
      title: "Imported files are gone from the file's settings",
      message: ({ expected }) =>
        `The file does not remember its imported files any more, so the report's annex cannot show them (number in the sheet Log: ${expected}). The files' names, checksums and figures still stand in Log; mention them in the report if they matter.`,
    },
    "mutes-lost": {
      title: "Hidden issues are gone from the file's settings",
      message: ({ expected }) =>
        `The sheet Log tells of ${expected} hidden issues that the file does not remember any more, so they are shown again. The reasons stand in Log; hide the issues again where they still hold.`,
    },
    "revisions-lost": {
      title: "Revisions are gone from the file's settings",
      message: ({ expected }) =>
        `The sheet Log has ${expected} revisions of an earlier version that name the cell alone, not municipality and month, so they cannot be read back, and the report's annex does not show them. They still stand in Log; mention them in the report if they still matter.`,
    },
  },
} satisfies Readonly<Record<Language, IssueTexts["rules"]>>;
