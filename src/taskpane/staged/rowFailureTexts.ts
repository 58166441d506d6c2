import { importPaneTexts } from "../../language/pane/import/importPane";
import type { Language } from "../../language/language";
import { paneTexts } from "../../language/pane/pane";
import type { PaneTexts } from "../../language/pane/paneTexts";

/** The pane's texts for failures, for work on rows, which makes no sheets. */
export function rowFailureTexts(language: Language): PaneTexts {
  const texts = paneTexts(language);
  const { remedies, unsure } = importPaneTexts(language);
  return { ...texts, failures: { ...texts.failures, ...remedies }, leftBehindUnknown: unsure };
}
