import { useRef, useState } from "react";
import type { SelectedPlace } from "../../commands/reports/selectPlace";
import { failureOf, type Failure } from "./messages/failure";

/** The outcome of the last way to a cell: nothing where Excel shows it. */
type Missed =
  | { readonly kind: "sheet-gone"; readonly sheet: string }
  | { readonly kind: "failed"; readonly failure: Failure }
  | undefined;

export interface GoTo {
  readonly goTo: (place: string) => void;
  readonly missed: Missed;
}

/** Ways to cells, and what kept the last of them from being one. */
export function useGoTo(select: (place: string) => Promise<SelectedPlace>): GoTo {
  const [missed, setMissed] = useState<Missed>();
  const presses = useRef(0);
  return {
    missed,
    goTo(place) {
      const press = ++presses.current;
      // An earlier way's outcome is no answer to the last press.
      const say = (now: Missed) => {
        if (press === presses.current) setMissed(now);
      };
      say(undefined);
      select(place).then(
        (found) => say(found.kind === "selected" ? undefined : found),
        (error: unknown) => say({ kind: "failed", failure: failureOf(error) }),
      );
    },
  };
}
