import { useId } from "react";
import { useStore } from "zustand/react";
import type { StoreApi } from "zustand/vanilla";
import { SHEET_LANGUAGE } from "../../language/language";
import type { PaneTexts } from "../../language/pane/paneTexts";
import { OPTIONAL_PARTS, type BlankPart, type OptionalPart } from "../../sheets/plan/parts";
import { Checkbox } from "../frame/Checkbox";

/** The sheets that are to come with the contract's, when these are inserted. */
export type Alongside = StoreApi<readonly BlankPart[]>;

interface AlongsideChoiceProps {
  readonly alongside: Alongside;
  readonly names: Readonly<Record<OptionalPart, string>>;
  readonly texts: PaneTexts;
}

/** Which sheets come along, where the workbook has none yet. */
export function AlongsideChoice({ alongside, names, texts }: AlongsideChoiceProps) {
  const heading = useId();
  const chosen = useStore(alongside);
  return (
    <section className="pane-part" aria-labelledby={heading}>
      <h2 id={heading} className="pane-sheet">
        {texts.moreSheets}
      </h2>
      <p className="pane-quiet">{texts.alongsideHint}</p>
      <ul className="pane-preview">
        {OPTIONAL_PARTS.filter((part) => part !== "handover").map((part) => (
          <li key={part}>
            <div lang={SHEET_LANGUAGE}>
              <Checkbox
                label={names[part]}
                checked={chosen.includes(part)}
                onChange={(on) =>
                  alongside.setState(on ? [...chosen, part] : chosen.filter((each) => each !== part), true)
                }
              />
            </div>
            <p className="pane-quiet">{texts.optionalPurposes[part]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
