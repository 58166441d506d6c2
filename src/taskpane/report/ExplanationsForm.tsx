import { Button, Field, Textarea } from "@fluentui/react-components";
import { useId } from "react";
import { useStore } from "zustand/react";
import type { Language } from "../../language/language";
import { explanationFormTexts } from "../../language/pane/reports/explanationFormTexts";
import type { ReportPaneTexts } from "../../language/pane/reports/reportPaneTexts";
import type { MissingExplanation } from "../../report/explanations";
import { EXPLANATION_PARTS, type TypedExplanation } from "../../report/facts/typedFacts";
import { LONGEST_TEXT } from "../../sheets/plan/validation";
import { useFocusReturn } from "../frame/useFocusReturn";
import { draftOf, type Explaining } from "./explaining";

interface ExplanationsFormProps {
  readonly year: number;
  readonly missing: readonly MissingExplanation[];
  readonly explaining: Explaining;
  readonly language: Language;
  readonly words: ReportPaneTexts;
}

/** The explanations that a report lacks, a block a goal, filled in with what the sheet has of them. */
export function ExplanationsForm({ year, missing, explaining, language, words }: ExplanationsFormProps) {
  const heading = useId();
  const texts = explanationFormTexts(language);
  const drafts = useStore(explaining.drafts);
  const isSaving = useStore(explaining.saving, ({ phase }) => phase === "working");
  const { message, onFocus } = useFocusReturn();
  const isWritten = missing.some(({ measure, given }) => isOther(draftOf(drafts, year, measure), given));
  return (
    <div ref={message} onFocus={onFocus}>
      <form
        aria-labelledby={heading}
        className="pane-part"
        onSubmit={(event) => {
          event.preventDefault();
          if (isWritten) void explaining.save(year, missing);
        }}
      >
        <h3 id={heading}>{texts.title}</h3>
        <p className="pane-quiet">{texts.intro}</p>
        {missing.map((each) => (
          <GoalFields
            key={each.measure}
            goal={each}
            draft={draftOf(drafts, year, each.measure) ?? each.given}
            onWrite={(draft) => explaining.write(year, draft)}
            labels={words.parts}
            hints={texts.hints}
          />
        ))}
        <Button type="submit" appearance="primary" disabledFocusable={isSaving || !isWritten}>
          {texts.save}
        </Button>
      </form>
    </div>
  );
}

interface GoalFieldsProps {
  readonly goal: MissingExplanation;
  readonly draft: TypedExplanation;
  readonly onWrite: (draft: TypedExplanation) => void;
  readonly labels: ReportPaneTexts["parts"];
  readonly hints: ReportPaneTexts["parts"];
}

function GoalFields({ goal, draft, onWrite, labels, hints }: GoalFieldsProps) {
  return (
    <fieldset className="pane-goal">
      <legend className="pane-sheet">{`${goal.measure} ${goal.point}`}</legend>
      {EXPLANATION_PARTS.map((part) => (
        <Field key={part} label={labels[part]} hint={hints[part]}>
          <Textarea
            value={draft[part]}
            resize="vertical"
            maxLength={LONGEST_TEXT}
            onChange={(_, { value }) => onWrite({ ...draft, [part]: value })}
          />
        </Field>
      ))}
    </fieldset>
  );
}

function isOther(draft: TypedExplanation | undefined, given: TypedExplanation): boolean {
  return draft !== undefined && EXPLANATION_PARTS.some((part) => draft[part].trim() !== given[part].trim());
}
