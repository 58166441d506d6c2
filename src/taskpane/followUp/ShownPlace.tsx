import { SHEET_LANGUAGE } from "../../language/language";
import type { FollowUpTexts } from "../../language/pane/followUp/followUpTexts";
import type { Shown } from "../../report/followUp/shown";

interface ShownPlaceProps {
  readonly shown: Shown;
  readonly goTo: (place: string) => void;
  readonly words: FollowUpTexts;
}

/** A figure or a text of the workbook; pressed, Excel goes to its cell. */
export function ShownPlace({ shown: { text, place, isOwnWords }, goTo, words }: ShownPlaceProps) {
  const lang = isOwnWords && SHEET_LANGUAGE;
  if (!place) return <span lang={lang}>{text}</span>;
  return (
    <button
      type="button"
      className="pane-cell"
      lang={lang}
      aria-label={words.goTo(text, place.replaceAll("'", ""))}
      onClick={() => goTo(place)}
    >
      {text}
    </button>
  );
}
