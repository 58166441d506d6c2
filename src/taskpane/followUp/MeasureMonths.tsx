import { useId } from "react";
import type { FollowUpTexts } from "../../language/pane/followUp/followUpTexts";
import type { MeasureMonth } from "../../report/followUp/measureMonths";
import { ShownPlace } from "./ShownPlace";

interface MeasureMonthsProps {
  readonly months: readonly MeasureMonth[];
  readonly goTo: (place: string) => void;
  readonly words: FollowUpTexts;
}

/** A measure's months as bars, each with its figure; nothing where it has none. */
export function MeasureMonths({ months, goTo, words }: MeasureMonthsProps) {
  const caption = useId();
  if (months.length === 0) return null;
  return (
    <table className="pane-table pane-months" aria-describedby={caption}>
      <caption>
        <strong>{words.months}</strong> <span id={caption}>{words.monthsCaption}</span>
      </caption>
      <tbody>
        {months.map(({ name, text, share, missing, place }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="pane-months-bar" aria-hidden>
              <span style={{ inlineSize: `${share * 100}%` }} />
            </td>
            <td>
              {text === undefined ? (
                words.noFigure
              ) : (
                <ShownPlace shown={{ text, place }} goTo={goTo} words={words} />
              )}
              {text !== undefined && missing > 0 && (
                <span className="pane-quiet"> {words.monthMissing(missing)}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
