import { reportNames } from "../../../commands/month/monthChecklist";
import type { CheckedFigures } from "../../../commands/steps/checkedFigures";
import type { Language } from "../../../language/language";
import { monthTexts } from "../../../language/pane/month/monthTexts";
import { SelectField } from "../../frame/SelectField";

interface ReportChoiceProps {
  readonly part: string;
  readonly label: string;
  readonly checked: CheckedFigures;
  readonly language: Language;
  readonly value: string | undefined;
  readonly onChange: (report: string | undefined) => void;
}

/** A report of the workbook; nothing is chosen, and nothing shown, where it has none. */
export function ReportChoice({ part, label, checked, language, value, onChange }: ReportChoiceProps) {
  const names = reportNames(checked);
  if (names.length === 0) return null;
  return (
    <SelectField
      part={part}
      label={label}
      value={value ?? ""}
      options={[["", monthTexts(language).noReport], ...names.map((name) => [name, name] as const)]}
      onChange={(name) => onChange(name === "" ? undefined : name)}
    />
  );
}
