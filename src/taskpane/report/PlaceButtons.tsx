import type { GoTo } from "../frame/useGoTo";
import type { Language } from "../../language/language";
import { keptReportTexts } from "../../language/pane/reports/keptReportTexts";
import { joinedPlaces } from "../../report/kept/joinedPlaces";

interface PlaceButtonsProps {
  readonly places: readonly string[];
  readonly goTo: GoTo["goTo"];
  readonly language: Language;
}

/** A way to each cell that something was made from. */
export function PlaceButtons({ places, goTo, language }: PlaceButtonsProps) {
  const words = keptReportTexts(language);
  const joined = joinedPlaces(places);
  if (joined.length === 0) return null;
  return (
    <p className="pane-buttons">
      {joined.map((place) => {
        const shown = place.replaceAll("'", "");
        return (
          <button
            key={place}
            type="button"
            className="pane-cell"
            aria-label={words.goTo(shown)}
            onClick={() => goTo(place)}
          >
            {shown}
          </button>
        );
      })}
    </p>
  );
}
