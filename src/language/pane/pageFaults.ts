import type { Language } from "../language";
import type { FailureText } from "./paneTexts";

/** Why a page shows no pane. Apart from the pane's own texts, which are fetched after the functions answer. */
export type PageFault = "noOffice" | "notLoaded" | "broken";

const texts: Readonly<Record<Language, Readonly<Record<PageFault, FailureText>>>> = {
  da: {
    noOffice: {
      cause: "Forbindelsen til Microsofts Office.js mangler.",
      remedy: "Kontrollér netværket, luk ruden, og åbn den igen.",
    },
    notLoaded: {
      cause: "Ruden kunne ikke hentes.",
      remedy: "Kontrollér netværket, luk ruden, og åbn den igen.",
    },
    broken: {
      cause: "Ruden er gået i stå på grund af en fejl. Fejlen har ikke ændret noget i projektmappen.",
      remedy: "Luk ruden, og åbn den igen.",
    },
  },
  en: {
    noOffice: {
      cause: "Microsoft's Office.js could not be reached.",
      remedy: "Check the network, close the pane and open it again.",
    },
    notLoaded: {
      cause: "The pane could not be loaded.",
      remedy: "Check the network, close the pane and open it again.",
    },
    broken: {
      cause: "An error has stopped the pane. What stands in the workbook is not touched by it.",
      remedy: "Close the pane and open it again.",
    },
  },
};

/** The words on a page without its pane, and the remedy. */
export function pageFaultTexts(language: Language): Readonly<Record<PageFault, FailureText>> {
  return texts[language];
}
