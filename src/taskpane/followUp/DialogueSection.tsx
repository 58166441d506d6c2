import { Button } from "@fluentui/react-components";
import type { Language } from "../../language/language";
import type { FollowUpTexts } from "../../language/pane/followUp/followUpTexts";
import type { DialogueItem } from "../../report/followUp/municipalityFollowUp";
import { OverviewButton } from "../frame/OverviewButton";
import { SeverityIcon } from "../frame/SeverityIcon";
import { ShownFacts } from "./ShownFacts";
import { ShownPlace } from "./ShownPlace";

interface DialogueSectionProps {
  readonly items: readonly DialogueItem[];
  /** Whether the sheet that keeps the dates is in the workbook. */
  readonly hasDialogue: boolean;
  readonly goTo: (place: string) => void;
  readonly onKeepDates: () => void;
  readonly onOverview: () => void;
  readonly language: Language;
  readonly words: FollowUpTexts;
}

/** The municipalities to be talked with, and how far that is. */
export function DialogueSection({
  items,
  hasDialogue,
  goTo,
  onKeepDates,
  onOverview,
  language,
  words,
}: DialogueSectionProps) {
  const labels = words.dialogueFacts;
  if (items.length === 0) return <p>{words.noDialogue}</p>;
  return (
    <>
      <p className="pane-quiet">{words.dialogueIntro}</p>
      <ul className="pane-preview">
        {items.map((each) => (
          <li key={each.name}>
            <h4 className="pane-position">
              {each.isInvited && <SeverityIcon severity="warning" />}
              <ShownPlace shown={{ text: each.name, place: each.place }} goTo={goTo} words={words} />
            </h4>
            <ShownFacts
              facts={[
                [labels.individual, each.individual],
                [labels.limit, each.limit === undefined ? undefined : { text: each.limit }],
                [labels.lacking, each.lacking === undefined ? undefined : { text: each.lacking }],
                [labels.chance, each.chance === undefined ? undefined : { text: words.chance(each.chance) }],
                [labels.invited, each.invited, words.notEntered],
                [labels.held, each.held, words.notEntered],
                [labels.agreed, each.agreed, words.notEntered],
              ]}
              goTo={goTo}
              words={words}
            />
          </li>
        ))}
      </ul>
      {hasDialogue ? (
        <Button onClick={onKeepDates}>{words.keepDates}</Button>
      ) : (
        <>
          <p>{words.keepDatesMissing}</p>
          <OverviewButton language={language} onGo={onOverview} />
        </>
      )}
    </>
  );
}
