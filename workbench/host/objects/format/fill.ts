import { color } from "../../given";
import type { ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";
import type { Session } from "../../session";
import type { StyleOwner } from "./styleOwner";

function clear(owner: StyleOwner, session: Session): void {
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
        const fill = color(value, "RangeFill.color");
        owner.change(session, (style) => ({ ...style, fill }));
      },
    },
    clear: { call: (owner, _given, session) => clear(owner, session) },
  },
};

export function fillObject(owner: StyleOwner): OfficeObject {
  return officeObject(fillType, owner);
}
