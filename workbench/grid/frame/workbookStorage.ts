import { get, set } from "idb-keyval";
import type { Workbook } from "../../model/workbook";
import type { Session } from "../../session/session";

/** Raised where the model's shape changes, so that an older workbook is left alone. */
const KEY = "workbook/1";
/** Long enough for whoever types one cell after the other: a large workbook takes the page 0.15 s each time. */
const PAUSE = 2_000;

/** The workbook of the last visit; `undefined` where there is none. */
export function loadSavedWorkbook(): Promise<Workbook | undefined> {
  return get<Workbook>(KEY);
}

/** Keeps the workbook in this browser, a moment after each change. */
export function autosaveWorkbook(session: Session, onFault: (fault: unknown) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = (): void => {
    timer = undefined;
    set(KEY, session.workbook).catch(onFault);
  };
  const stop = session.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(keep, PAUSE);
  });
  const keepAtOnce = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    keep();
  };
  addEventListener("pagehide", keepAtOnce);
  keep();
  return () => {
    stop();
    removeEventListener("pagehide", keepAtOnce);
    keepAtOnce();
  };
}
