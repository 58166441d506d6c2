import { useId } from "react";

interface CheckboxProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
  /** Why it cannot be ticked just now, where it cannot: for whoever does not see that it is dimmed. */
  readonly disabledReason?: string | undefined;
}

/** A box to tick. The browser's own: Fluent's form controls weigh 15 kB in a pane that has few. */
export function Checkbox({ label, checked, onChange, disabledReason }: CheckboxProps) {
  const why = useId();
  return (
    <label className="pane-checkbox">
      <input
        type="checkbox"
        checked={checked}
        // Stays focusable, so that the keyboard's place is kept meanwhile.
        aria-disabled={disabledReason !== undefined}
        aria-describedby={disabledReason === undefined ? undefined : why}
        onChange={({ target }) => {
          if (disabledReason === undefined) onChange(target.checked);
        }}
      />
      <span>{label}</span>
      {disabledReason !== undefined && (
        <span id={why} hidden>
          {disabledReason}
        </span>
      )}
    </label>
  );
}
