import type { HostSession } from "../hostSession";
import { EVENT_CATEGORY, WORKBOOK_TARGET } from "./eventEntry";

/** Tells handlers of an event, each object that someone listens on once; nobody listening, nothing is sent. */
export function raiseEvent(
  session: HostSession,
  type: number,
  targets: readonly string[],
  content: Readonly<Record<string, unknown>>,
): void {
  for (const target of [...targets, WORKBOOK_TARGET]) {
    if (!session.events.isRegistered(type, target)) continue;
    session.events.push({ category: EVENT_CATEGORY, type, target, message: JSON.stringify(content) });
  }
}
