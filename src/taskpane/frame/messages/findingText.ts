import type { Finding } from "../../../excel/recover/finding";
import type { Language } from "../../../language/language";
import { findingTexts } from "../../../language/pane/check/findingTexts";

/** A finding of work that broke off, in a sentence. */
export function findingText(finding: Finding, language: Language): string {
  const texts = findingTexts(language);
  switch (finding.kind) {
    case "written":
      return texts.written;
    case "as-before":
      return texts.asBefore;
    case "marks-cleared":
      return texts.marksCleared;
    case "sheets":
      return texts.sheets(finding.sheets);
    case "half":
      return texts.half(finding.cells, finding.rows, finding.sheets);
    case "unclear":
      return texts.unclear;
  }
}
