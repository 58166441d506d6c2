import { useState } from "react";
import type { Session } from "../../../session/session";

export interface Undo {
  readonly undo: () => void;
  /** Why nothing was taken back, until the next thing happens. */
  readonly said: string;
}

/** Takes back the last edit. @param barred what is said where it is the add-in's */
export function useUndo(session: Session, barred: string): Undo {
  const { version } = session;
  const [refusedAt, setRefusedAt] = useState<number>();
  return {
    undo: () => {
      if (session.undo() === "barred") setRefusedAt(version);
    },
    said: refusedAt === version ? barred : "",
  };
}
