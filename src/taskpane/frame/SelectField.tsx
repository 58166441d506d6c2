import { useId } from "react";

interface SelectFieldProps<Value extends string> {
  /** The setting it decides, by which it is found again once the view has been made anew. */
  readonly part: string;
  readonly label: string;
  /** The label's language, where it is another than the pane's. */
  readonly labelLang?: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly onChange: (value: Value) => void;
}

/** A list to choose one of. */
export function SelectField<Value extends string>({
  part,
  label,
  labelLang,
  value,
  options,
  onChange,
}: SelectFieldProps<Value>) {
  const id = useId();
  return (
    <div className="pane-field" data-part={part}>
      <label htmlFor={id} lang={labelLang}>
        {label}
      </label>
      <select
        id={id}
        className="pane-input"
        value={value}
        onChange={({ target }) => {
          const chosen = options.find(([each]) => each === target.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
