import type { FollowUpTexts } from "../../language/pane/followUp/followUpTexts";
import type { Shown } from "../../report/followUp/shown";
import { ShownPlace } from "./ShownPlace";

interface ShownFactsProps {
  /** The facts; an absent one is left out, or shown as `otherwise` says. */
  readonly facts: readonly (readonly [label: string, shown: Shown | undefined, otherwise?: string])[];
  readonly goTo: (place: string) => void;
  readonly words: FollowUpTexts;
}

/** Facts by their labels, each with the way to its cell. */
export function ShownFacts({ facts, goTo, words }: ShownFactsProps) {
  return (
    <dl className="pane-facts">
      {facts.map(([label, shown, otherwise]) =>
        shown === undefined && otherwise === undefined ? null : (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{shown ? <ShownPlace shown={shown} goTo={goTo} words={words} /> : otherwise}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
