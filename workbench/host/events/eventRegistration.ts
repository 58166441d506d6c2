import type { Members } from "../officeObject";
import type { HostSession } from "../hostSession";

/**
 * The members by which the library announces its first handler for an event and takes the last one away:
 * `_RegisterDataChangedEvent` and its opposite.
 * @param events the events by the name in those members, with the library's number
 */
export function eventRegistration<T>(
  events: Readonly<Record<string, number>>,
  targetOf: (target: T, session: HostSession) => string,
): Members<T> {
  return Object.fromEntries(
    Object.entries(events).flatMap(([name, type]) => [
      [
        `_Register${name}Event`,
        {
          call: (target: T, _given: readonly unknown[], session: HostSession) =>
            session.events.register(type, targetOf(target, session)),
        },
      ],
      [
        `_Unregister${name}Event`,
        {
          call: (target: T, _given: readonly unknown[], session: HostSession) =>
            session.events.unregister(type, targetOf(target, session)),
        },
      ],
    ]),
  );
}
