import type { Border, CellStyle } from "../../../model/style";
import { requireColor, requireOneOf, requireInteger } from "../../argumentChecks";
import { invalidArgument } from "../../officeError";
import type { Member, ObjectType, OfficeObject } from "../../officeObject";
import { officeObject } from "../../officeObject";
import type { HostSession } from "../../hostSession";
import type { BorderSide, StyleOwner } from "./styleOwner";
import { commonValue } from "./styleOwner";

const SIDES: readonly BorderSide[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];
const LINES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
const NONE: Border = { style: "None", weight: "Thin", color: "#000000" };

interface BorderTarget {
  readonly owner: StyleOwner;
  readonly side: BorderSide;
}

function property<Key extends keyof Border>(
  key: Key,
  read: (value: unknown) => Border[Key],
): Member<BorderTarget> {
  return {
    get({ owner, side }, session) {
      const shown = owner.parts.map((part) => {
        const [first] = part.side(side);
        if (!first) return NONE[key];
        return first.owner.read(session, (style) => (style.borders?.[first.edge] ?? NONE)[key]);
      });
      return commonValue(shown);
    },
    set(target, value, session) {
      change(target, { [key]: read(value) }, session);
    },
  };
}

/** A colour or weight given to no line makes a continuous one, as in Excel. */
function change({ owner, side }: BorderTarget, given: Partial<Border>, session: HostSession): void {
  for (const each of owner.side(side)) {
    each.owner.change(session, (style) => {
      const before = style.borders?.[each.edge];
      const line = given.style ?? before?.style ?? "Continuous";
      const weight = given.weight ?? (line === "Double" ? "Thick" : (before?.weight ?? "Thin"));
      const borders: NonNullable<CellStyle["borders"]> = {
        ...style.borders,
        [each.edge]: { style: line, weight, color: given.color ?? before?.color ?? "#000000" },
      };
      return { ...style, borders };
    });
  }
}

const borderType: ObjectType<BorderTarget> = {
  name: "RangeBorder",
  identity: ({ side }) => ({ Id: side }),
  members: {
    sideIndex: { get: ({ side }) => side },
    style: property("style", (value) => requireOneOf(value, LINES, "RangeBorder.style")),
    weight: property("weight", (value) => requireOneOf(value, WEIGHTS, "RangeBorder.weight")),
    color: property("color", (value) => requireColor(value, "RangeBorder.color")),
  },
};

function border(owner: StyleOwner, key: unknown): OfficeObject {
  return officeObject(borderType, { owner, side: requireOneOf(key, SIDES, "The border's side") });
}

const bordersType: ObjectType<StyleOwner> = {
  name: "RangeBorderCollection",
  items: (owner) => SIDES.map((side) => border(owner, side)),
  item: border,
  members: {
    count: { get: () => SIDES.length },
    getItem: { call: (owner, [side]) => border(owner, side) },
    getItemAt: {
      call(owner, [index]) {
        const side = SIDES[requireInteger(index, "The border's index", 0)];
        if (!side) throw invalidArgument(`There are ${SIDES.length} borders, none at ${String(index)}.`);
        return border(owner, side);
      },
    },
  },
};

export function bordersObject(owner: StyleOwner): OfficeObject {
  return officeObject(bordersType, owner);
}
