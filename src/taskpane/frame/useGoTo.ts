import { useState } from "react";
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
  return {
    missed,
    goTo(place) {
      select(place).then(
        (found) => setMissed(found.kind === "selected" ? undefined : found),
        (error: unknown) => setMissed({ kind: "failed", failure: failureOf(error) }),
      );
    },
  };
}
