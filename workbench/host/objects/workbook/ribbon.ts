import { requireText } from "../../argumentChecks";
import type { HostSession } from "../../hostSession";
import type { ObjectType } from "../../officeObject";
import { officeObject } from "../../officeObject";

interface Control {
  readonly id: string;
  readonly session: HostSession;
}

const controlType: ObjectType<Control> = {
  name: "RibbonButton",
  members: {
    id: { get: ({ id }) => id },
    enabled: {
      get: ({ id, session }) => !session.runtime.disabledControls.has(id),
      set({ id, session: { runtime } }, isEnabled) {
        const others = [...runtime.disabledControls].filter((each) => each !== id);
        runtime.disabledControls = new Set(isEnabled === true ? others : [...others, id]);
        runtime.onRibbonChanged?.();
      },
    },
  },
};

/** A tab is known by its name alone: the host shows and hides none. */
const tabType: ObjectType<string> = { name: "RibbonTab", members: { id: { get: (id) => id } } };

/** `Office.ribbon` of RibbonApi 1.1: which of the manifest's controls can be pressed. */
export const ribbonType: ObjectType<HostSession> = {
  name: "DynamicRibbon",
  members: {
    getButton: {
      call: (session, [id]) =>
        officeObject(controlType, { id: requireText(id, "The control's id"), session }),
    },
    getTab: { call: (_, [id]) => officeObject(tabType, requireText(id, "The tab's id")) },
  },
};
