import type { PageLayout } from "../../../model/pageLayout";
import type { Sheet } from "../../../model/sheet";
import { requireText } from "../../argumentChecks";
import { invalidArgument, notImplemented } from "../../officeError";
import type { Member, ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";
import { guardedMembers } from "../guardedMembers";
import { takesPrintSetUp } from "./printSetUp";

function part(key: keyof PageLayout["headerFooter"]): Member<Sheet> {
  return {
    get: ({ pageLayout }) => pageLayout.headerFooter[key],
    set({ pageLayout }, value) {
      const given = requireText(value, `HeaderFooter.${key}`);
      if (given.length > 255) throw invalidArgument(`HeaderFooter.${key} takes at most 255 characters.`);
      pageLayout.headerFooter[key] = given;
    },
  };
}

const headerFooterType: ObjectType<Sheet> = {
  name: "HeaderFooter",
  members: guardedMembers(takesPrintSetUp, {
    leftHeader: part("leftHeader"),
    centerHeader: part("centerHeader"),
    rightHeader: part("rightHeader"),
    leftFooter: part("leftFooter"),
    centerFooter: part("centerFooter"),
    rightFooter: part("rightFooter"),
  }),
};

const groupType: ObjectType<Sheet> = {
  name: "HeaderFooterGroup",
  members: {
    defaultForAllPages: { child: (sheet) => officeObject(headerFooterType, sheet) },
    state: {
      get: () => "Default",
      set(_sheet, value) {
        if (value === "Default") return;
        throw notImplemented("HeaderFooterGroup.state: the host knows one header and footer for all pages.");
      },
    },
  },
};

export function headersFooters(sheet: Sheet): OfficeObject {
  return officeObject(groupType, sheet);
}
