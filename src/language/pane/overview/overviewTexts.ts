import type { Language } from "../../language";
import { danishOverview } from "./danishOverview";
import { englishOverview } from "./englishOverview";
import type { OverviewTexts } from "./overviewWords";

const texts: Readonly<Record<Language, OverviewTexts>> = { da: danishOverview, en: englishOverview };

/** Words of the overview, in the reader's language. */
export function overviewTexts(language: Language): OverviewTexts {
  return texts[language];
}
