import type { ZerosPlan } from "../../activity/import/planZeros";
import type { ImportFile } from "../../commands/steps/prepareImport";
import { Checkbox } from "../frame/Checkbox";
import { monthName } from "../frame/monthName";
import type { TableWords } from "../staged/tableWords";
import type { Importing } from "./importingState";
import { SelectField } from "./SelectField";

interface ZerosChoiceProps {
  readonly zeros: ZerosPlan;
  readonly file: ImportFile;
  readonly words: TableWords;
  readonly importing: Importing;
}

/** Whether a month and municipality that the file has no row for means 0, and until when. */
export function ZerosChoice({ zeros, file, words: { texts, language }, importing }: ZerosChoiceProps) {
  const { months, until, unsettled } = zeros;
  if (until === undefined) return null;
  const isChosen = file.zeros ?? false;
  return (
    <>
      <div data-part="zeros">
        <Checkbox
          label={texts.zeros(monthName(until, language))}
          checked={isChosen}
          onChange={(on) => void importing.choose({ zeros: on })}
        />
      </div>
      {isChosen && (
        <SelectField
          part="zeros-until"
          label={texts.zerosUntil}
          value={String(until)}
          options={months.map((month) => [String(month), monthName(month, language)] as const)}
          onChange={(month) => void importing.choose({ zerosUntil: Number(month) })}
        />
      )}
      {unsettled > 0 && <p className="pane-quiet">{texts.zerosUnsettled(unsettled)}</p>}
    </>
  );
}
