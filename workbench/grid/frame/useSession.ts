import { useEffect, useRef, useState } from "react";
import type { Workbook } from "../../model/workbook";
import { createWorkbook } from "../../model/workbook";
import { createSession } from "../../session/createSession";
import type { Session } from "../../session/session";
import { forwardUserEvents } from "../pane/userEvents";
import { autosaveWorkbook } from "./workbookStorage";
import type { ViewSettings } from "./viewSettings";

export interface CurrentSession {
  readonly session: Session;
  readonly replace: (session: Session) => void;
}

/** The session on the screen. Another language or requirement set begins a new one on the same workbook. */
export function useSession(
  first: Workbook | undefined,
  { locale, apiVersion }: ViewSettings,
  onNotKept: () => void,
): CurrentSession {
  const begin = (workbook: Workbook): Session => createSession(workbook, { locale, apiVersion });
  const [session, replace] = useState(() => begin(first ?? createWorkbook()));
  const isOutdated = session.locale !== locale || session.host.apiVersion !== apiVersion;
  if (isOutdated) replace(begin(session.workbook));
  const notKept = useRef(onNotKept);
  useEffect(() => {
    notKept.current = onNotKept;
  });
  useEffect(() => forwardUserEvents(session), [session]);
  useEffect(() => autosaveWorkbook(session, () => notKept.current()), [session]);
  return { session, replace };
}
