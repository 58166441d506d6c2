import type { Sheet } from "../../../model/sheet";
import type { HostSession } from "../../hostSession";
import { OfficeError } from "../../officeError";
import type { Member, Members } from "../../officeObject";

/** Members that set up printing: an Excel may refuse what changes something, or do nothing. */
export function printSetUp(members: Members<Sheet>): Members<Sheet> {
  return Object.fromEntries(
    Object.entries(members).map(([name, member]): [string, Member<Sheet>] => [name, guarded(name, member)]),
  );
}

function guarded(name: string, { get, set, child, call }: Member<Sheet>): Member<Sheet> {
  const changes = name.startsWith("set");
  return {
    ...(get && { get }),
    ...(child && { child }),
    ...(set && {
      set(sheet, value, session) {
        if (takes(session)) set(sheet, value, session);
      },
    }),
    ...(call && {
      call: (sheet, given, session) =>
        !changes || takes(session) ? call(sheet, given, session) : undefined,
    }),
  };
}

function takes({ modes }: HostSession): boolean {
  if (modes.printSetUp === "fails") {
    throw new OfficeError("GeneralException", "There was an internal error while processing the request.");
  }
  return modes.printSetUp !== "nothing";
}
