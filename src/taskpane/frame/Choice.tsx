import { useId } from "react";

interface ChoiceProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  /** Why it cannot be ticked just now, where it cannot: for whoever does not see that it is dimmed. */
  readonly held?: string | undefined;
}

/** A box to tick. The browser's own: Fluent's form controls weigh 15 kB in a pane that has few. */
export function Choice({ label, on, onChange, held }: ChoiceProps) {
  const why = useId();
  return (
    <label className="pane-choice">
      <input
        type="checkbox"
        checked={on}
        // Stays focusable, so that the keyboard's place is kept meanwhile.
        aria-disabled={held !== undefined}
        aria-describedby={held === undefined ? undefined : why}
        onChange={({ target }) => {
          if (held === undefined) onChange(target.checked);
        }}
      />
      <span>{label}</span>
      {held !== undefined && (
        <span id={why} hidden>
          {held}
        </span>
      )}
    </label>
  );
}
