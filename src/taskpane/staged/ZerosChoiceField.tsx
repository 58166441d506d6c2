import type { ZerosPlan } from "../../activity/import/planZeros";
import type { Language } from "../../language/language";
import type { ZerosTexts } from "../../language/pane/import/zerosTexts";
import { Checkbox } from "../frame/Checkbox";
import { monthName } from "../frame/monthName";
import { SelectField } from "../frame/SelectField";

interface ZerosChoiceFieldProps {
  readonly zeros: ZerosPlan;
  readonly chosen: boolean;
  readonly texts: ZerosTexts;
  readonly language: Language;
  readonly onChoose: (choice: { readonly zeros: boolean } | { readonly zerosUntil: number }) => void;
}

/** Whether a month and municipality that a source has nothing of means 0, and until when. */
export function ZerosChoiceField({ zeros, chosen, texts, language, onChoose }: ZerosChoiceFieldProps) {
  const { months, until, unsettled } = zeros;
  if (until === undefined) return null;
  return (
    <>
      <div data-part="zeros">
        <Checkbox
          label={texts.zeros(monthName(until, language))}
          checked={chosen}
          onChange={(on) => onChoose({ zeros: on })}
        />
      </div>
      {chosen && (
        <SelectField
          part="zeros-until"
          label={texts.zerosUntil}
          value={String(until)}
          options={months.map((month) => [String(month), monthName(month, language)] as const)}
          onChange={(month) => onChoose({ zerosUntil: Number(month) })}
        />
      )}
      {unsettled > 0 && <p className="pane-quiet">{texts.zerosUnsettled(unsettled)}</p>}
    </>
  );
}
