import { useState } from "react";
import type { FollowUpTexts } from "../../language/pane/followUp/followUpTexts";
import { byDeviation, sortableUnits } from "../../report/followUp/followUp";
import type { MeasureFollowUp } from "../../report/followUp/measureFollowUp";
import { STANDINGS } from "../../report/followUp/standing";
import { SelectField } from "../frame/SelectField";
import { MeasureItem } from "./MeasureItem";

interface MeasureListProps {
  readonly measures: readonly MeasureFollowUp[];
  readonly goTo: (place: string) => void;
  readonly words: FollowUpTexts;
}

/** The measures by how they stand, or those of one unit by their deviation. */
export function MeasureList({ measures, goTo, words }: MeasureListProps) {
  const [unit, setUnit] = useState("");
  const units = sortableUnits(measures);
  const labelOf = (id: string) => measures.find((each) => each.unit === id)?.unitLabel ?? id;
  const isChosen = unit !== "" && units.includes(unit);
  return (
    <>
      {units.length > 0 && (
        <SelectField
          part="order"
          label={words.order}
          value={isChosen ? unit : ""}
          options={[
            ["", words.byStanding],
            ...units.map((each) => [each, words.byDeviation(labelOf(each))] as const),
          ]}
          onChange={setUnit}
        />
      )}
      {isChosen ? (
        <MeasureItems measures={byDeviation(measures, unit)} goTo={goTo} words={words} />
      ) : (
        STANDINGS.map((standing) => {
          const own = measures.filter((each) => each.standing === standing);
          return own.length === 0 ? null : (
            <section key={standing} className="pane-standing">
              <h3 className="pane-sheet">{`${words.standings[standing]} (${own.length})`}</h3>
              <MeasureItems measures={own} goTo={goTo} words={words} />
            </section>
          );
        })
      )}
    </>
  );
}

function MeasureItems({ measures, goTo, words }: MeasureListProps) {
  return (
    <ul className="pane-groups">
      {measures.map((measure) => (
        <li key={measure.id}>
          <MeasureItem measure={measure} goTo={goTo} words={words} />
        </li>
      ))}
    </ul>
  );
}
