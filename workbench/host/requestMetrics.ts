import type { WireRequest } from "./wire";
import { ActionKind } from "./wire";

/** Whether a request does nothing but release ranges, as the library does on its own after `Excel.run`. */
export function isRelease(request: WireRequest): boolean {
  const methods = request.Actions.filter((action) => action.ActionType !== ActionKind.Instantiate);
  return (
    methods.length > 0 &&
    methods.every((action) => action.ActionType === ActionKind.Method && action.Name === "_RemoveReference")
  );
}

/** A body's size as the network counts it: its JSON in UTF-8. */
export function bodyBytes(body: unknown): number {
  return new TextEncoder().encode(JSON.stringify(body)).length;
}
