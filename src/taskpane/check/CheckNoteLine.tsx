import type { Language } from "../../language/language";
import { monthTexts } from "../../language/pane/month/monthTexts";
import { monthName } from "../frame/monthName";
import type { ChangeTexts, CheckPaneTexts } from "../../language/pane/check/checkPaneTexts";
import type { CheckNote } from "./checkingState";

interface CheckNoteLineProps {
  readonly note: CheckNote;
  readonly texts: CheckPaneTexts;
  readonly language: Language;
}

/** The effect of the last action. */
export function CheckNoteLine({ note, texts, language }: CheckNoteLineProps) {
  return <p>{sentencesOf(note, texts, language).join(" ")}</p>;
}

/** At most this many places are named. */
const NAMED = 5;

function namedPlaces(places: readonly string[], texts: CheckPaneTexts): string {
  const more = places.length > NAMED ? ` ${texts.andMore(places.length - NAMED)}` : "";
  return places.slice(0, NAMED).join(", ") + more;
}

function changeTexts({ ofRows }: { readonly ofRows: boolean }, texts: CheckPaneTexts): ChangeTexts {
  return ofRows ? texts.wholeRows : texts;
}

function sentencesOf(note: CheckNote, texts: CheckPaneTexts, language: Language): string[] {
  const months = monthTexts(language);
  switch (note.kind) {
    case "fixed":
      return [
        ...(note.count > 0 ? [changeTexts(note, texts).fixed(note.count)] : []),
        ...(note.skipped.length > 0
          ? [texts.skipped(note.skipped.length, namedPlaces(note.skipped, texts))]
          : []),
      ];
    case "undone":
      return [
        ...(note.count > 0 || note.kept === 0 ? [changeTexts(note, texts).undone(note.count)] : []),
        ...(note.kept > 0
          ? [changeTexts(note, texts).kept(note.kept, namedPlaces(note.places ?? [], texts))]
          : []),
      ];
    case "marked":
      return [
        texts.marked(note.marked, note.of),
        ...(note.uncommented > 0 ? [texts.uncommented(note.uncommented)] : []),
        ...(note.hasOldComments ? [texts.hasOldComments] : []),
      ];
    case "unmarked":
      return [texts.unmarked];
    case "cancelled":
      return [texts.cancelled];
    case "closed":
      return [months.closed(monthName(note.until, language))];
    case "opened":
      return [months.opened];
    case "revised":
      return [months.revised(note.count)];
  }
}
