import type { HostSession } from "../hostSession";
import { EVENT_CATEGORY, WORKBOOK_TARGET } from "./eventEntry";

/** Tells handlers of an event, each object that someone listens on once; nobody listening, nothing is sent. */
export function raiseEvent(
  session: HostSession,
  type: number,
  targets: readonly string[],
  content: Readonly<Record<string, unknown>> | (() => Readonly<Record<string, unknown>>),
): void {
  const heard = [...targets, WORKBOOK_TARGET].filter((target) => session.events.isRegistered(type, target));
  if (heard.length === 0) return;
  const message = JSON.stringify(typeof content === "function" ? content() : content);
  for (const target of heard) session.events.push({ category: EVENT_CATEGORY, type, target, message });
}
