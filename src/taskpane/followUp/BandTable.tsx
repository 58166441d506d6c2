import type { FollowUpTexts } from "../../language/pane/followUp/followUpTexts";
import type { BandAxis, MunicipalityDot } from "../../report/followUp/municipalityFollowUp";
import { SeverityIcon } from "../frame/SeverityIcon";
import { ShownPlace } from "./ShownPlace";

interface BandTableProps {
  readonly band: BandAxis;
  readonly goTo: (place: string) => void;
  readonly words: FollowUpTexts;
}

/** The municipalities as dots on the band: a table, read row by row and worked by keyboard as any other. */
export function BandTable({ band, goTo, words }: BandTableProps) {
  const { lower, upper, middle } = band;
  const { columns } = words;
  return (
    <table className="pane-table pane-band">
      <caption className="pane-quiet">{words.bandCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.band}</th>
          <th scope="col">{columns.share}</th>
        </tr>
      </thead>
      <tbody>
        {band.dots.map((dot) => (
          <tr key={dot.name}>
            <th scope="row">
              <ShownPlace shown={{ text: dot.name, place: dot.place }} goTo={goTo} words={words} />
            </th>
            <td>
              <span className="visually-hidden">
                {dot.share ? words.dotText(dot.share.text) : words.noDeviation}
              </span>
              <span className="pane-strip" aria-hidden>
                <span
                  className="pane-strip-band"
                  style={{ insetInlineStart: `${lower * 100}%`, inlineSize: `${(upper - lower) * 100}%` }}
                />
                <span className="pane-strip-middle" style={{ insetInlineStart: `${middle * 100}%` }} />
                {dot.beyond && (
                  <span className={`pane-strip-beyond pane-strip-beyond-${dot.beyond}`}>
                    {dot.beyond === "upper" ? `${dot.share?.text} →` : `← ${dot.share?.text}`}
                  </span>
                )}
                {dot.at !== undefined && !dot.beyond && (
                  <span
                    className={`pane-strip-dot pane-strip-${dot.position}`}
                    style={{ insetInlineStart: `${dot.at * 100}%` }}
                  />
                )}
              </span>
            </td>
            <td>
              <Position dot={dot} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** In the words of the contract's rule: to lie above is no fault. */
function Position({ dot: { position, positionText, share } }: { readonly dot: MunicipalityDot }) {
  return (
    <span className="pane-position">
      {position === "below" && <SeverityIcon severity="warning" />}
      <span>
        {share && <strong>{share.text}</strong>} <span>{positionText}</span>
      </span>
    </span>
  );
}
