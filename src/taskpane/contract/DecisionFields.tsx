import type { ReactNode } from "react";

type DecisionField = "by" | "date" | "caseNumber" | "from";

const DAYS: readonly DecisionField[] = ["date", "from"];

interface DecisionFieldsProps<Field extends DecisionField> {
  /** The subject of the decision, and where it is kept. */
  readonly legend: string;
  readonly decision: Readonly<Record<Field, string>>;
  readonly onChange: (decision: Readonly<Record<Field, string>>) => void;
  readonly labels: Readonly<Record<Field, string>>;
  readonly fields: readonly Field[];
  readonly children?: ReactNode;
}

/** Who has decided something, when, and under which case number. */
export function DecisionFields<Field extends DecisionField>({
  legend,
  decision,
  onChange,
  labels,
  fields,
  children,
}: DecisionFieldsProps<Field>) {
  return (
    <fieldset className="pane-options">
      <legend>{legend}</legend>
      {fields.map((field) => (
        <label key={field} className="pane-field">
          <span>{labels[field]}</span>
          <input
            className="pane-input"
            type={DAYS.includes(field) ? "date" : "text"}
            value={decision[field]}
            maxLength={120}
            onChange={({ target }) => onChange({ ...decision, [field]: target.value })}
          />
        </label>
      ))}
      {children}
    </fieldset>
  );
}
