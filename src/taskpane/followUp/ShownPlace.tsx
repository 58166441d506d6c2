import type { FollowUpTexts } from "../../language/pane/followUp/followUpTexts";
import type { Shown } from "../../report/followUp/shown";

interface ShownPlaceProps {
  readonly shown: Shown;
  readonly goTo: (place: string) => void;
  readonly words: FollowUpTexts;
}

/** A figure or a text of the workbook; pressed, Excel goes to its cell. */
export function ShownPlace({ shown: { text, place }, goTo, words }: ShownPlaceProps) {
  if (!place) return <span lang="da">{text}</span>;
  return (
    <button
      type="button"
      className="pane-cell"
      aria-label={words.goTo(text, place.replaceAll("'", ""))}
      onClick={() => goTo(place)}
    >
      {text}
    </button>
  );
}
