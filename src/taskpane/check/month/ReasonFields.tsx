import type { Language } from "../../../language/language";
import { monthTexts } from "../../../language/pane/month/monthTexts";
import { SelectField } from "../../frame/SelectField";
import type { GivenReason } from "../checkingState";

interface ReasonFieldsProps {
  readonly part: string;
  readonly labels: { readonly report: string; readonly reason: string };
  /** The workbook's, as their sheets are called. */
  readonly reports: readonly string[];
  readonly language: Language;
  readonly value: GivenReason;
  readonly onChange: (given: GivenReason) => void;
}

/** A report of the workbook, where it has any, and a reason in words. */
export function ReasonFields({ part, labels, reports, language, value, onChange }: ReasonFieldsProps) {
  return (
    <>
      {reports.length > 0 && (
        <SelectField
          part={part}
          label={labels.report}
          value={value.report ?? ""}
          options={[["", monthTexts(language).noReport], ...reports.map((name) => [name, name] as const)]}
          onChange={(name) => onChange({ ...value, report: name === "" ? undefined : name })}
        />
      )}
      <label className="pane-field">
        <span>{labels.reason}</span>
        <input
          className="pane-input"
          value={value.reason}
          maxLength={200}
          onChange={({ target }) => onChange({ ...value, reason: target.value })}
        />
      </label>
    </>
  );
}
