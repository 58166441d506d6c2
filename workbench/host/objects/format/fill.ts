import { requireColor } from "../../argumentChecks";
import type { ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";
import type { HostSession } from "../../hostSession";
import type { StyleOwner } from "./styleOwner";

function clear(owner: StyleOwner, session: HostSession): void {
  owner.change(session, ({ fill: _fill, ...style }) => style);
}

const fillType: ObjectType<StyleOwner> = {
  name: "RangeFill",
  members: {
    color: {
      // Excel answers white where a cell has no fill.
      get: (owner, session) => owner.read(session, (style) => style.fill ?? "#FFFFFF"),
      set(owner, value, session) {
        if (value === "") return clear(owner, session);
        const fill = requireColor(value, "RangeFill.color");
        owner.change(session, (style) => ({ ...style, fill }));
      },
    },
    clear: { call: (owner, _given, session) => clear(owner, session) },
  },
};

export function fillObject(owner: StyleOwner): OfficeObject {
  return officeObject(fillType, owner);
}
