interface ChoiceProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A box to tick. The browser's own: Fluent's form controls weigh 15 kB in a pane that has few. */
export function Choice({ label, on, onChange }: ChoiceProps) {
  return (
    <label className="pane-choice">
      <input type="checkbox" checked={on} onChange={({ target }) => onChange(target.checked)} />
      <span>{label}</span>
    </label>
  );
}
