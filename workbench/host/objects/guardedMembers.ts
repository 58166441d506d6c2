import type { HostSession } from "../hostSession";
import type { Member, Members } from "../officeObject";

const CHANGES = /^(add|clear|convert|delete|resize|set)/;

/**
 * Members with a guard before each that changes something: what can be set, and methods named so. The guard refuses,
 * or answers `false` where nothing is to happen.
 */
export function guardedMembers<T>(
  guard: (target: NoInfer<T>, session: HostSession) => boolean,
  members: Members<T>,
): Members<T> {
  return Object.fromEntries(
    Object.entries(members).map(([name, member]): [string, Member<T>] => {
      const guarded = { ...member };
      if (member.set) {
        guarded.set = (target, value, session) => {
          if (guard(target, session)) member.set?.(target, value, session);
        };
      }
      if (member.call && CHANGES.test(name)) {
        guarded.call = (target, given, session) =>
          guard(target, session) ? member.call?.(target, given, session) : undefined;
      }
      return [name, guarded];
    }),
  );
}
