import type { ReactNode } from "react";
import { useState } from "react";

export interface NameBoxProps {
  readonly label: string;
  /** The selected place. */
  readonly place: string;
  /** Goes to what was typed; returns whether it exists. */
  readonly onGo: (typed: string) => boolean;
  readonly onLeave: () => void;
}

/** Shows the selected place, and goes to the one typed. */
export function NameBox({ label, place, onGo, onLeave }: NameBoxProps): ReactNode {
  const [typed, setTyped] = useState<string>();
  return (
    <input
      className="name-box"
      aria-label={label}
      spellCheck={false}
      autoComplete="off"
      value={typed ?? place}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => setTyped(undefined)}
      onKeyDown={(event) => {
        if (event.key === "Enter") {
          event.preventDefault();
          if (typed !== undefined && !onGo(typed)) return;
          setTyped(undefined);
          onLeave();
        } else if (event.key === "Escape") {
          setTyped(undefined);
          onLeave();
        }
      }}
    />
  );
}
