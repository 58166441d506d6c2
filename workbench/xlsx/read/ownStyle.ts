import type { BorderEdge, CellStyle, Font } from "../../model/style";

/** The properties that a whole style adds to the one below it. */
export function ownStyle(whole: CellStyle, below: CellStyle): CellStyle {
  const font = beyond<Font>(whole.font ?? {}, below.font ?? {});
  const borders = beyond<NonNullable<CellStyle["borders"]>>(whole.borders ?? {}, below.borders ?? {});
  for (const edge of Object.keys(below.borders ?? {}) as BorderEdge[]) {
    // A line of the style below is undone by saying that there is none.
    if (whole.borders?.[edge] === undefined && below.borders?.[edge]?.style !== "None") {
      Object.assign(borders, { [edge]: { style: "None", weight: "Thin", color: "#000000" } });
    }
  }
  const plain = Object.fromEntries(
    Object.entries(whole).filter(([key]) => !["font", "borders", "named"].includes(key)),
  ) as CellStyle;
  return {
    ...beyond<CellStyle>(plain, below),
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(Object.keys(borders).length > 0 ? { borders } : {}),
  };
}

/** The properties of `whole` that `below` does not have in the same way. */
function beyond<T extends object>(whole: T, below: T): Partial<T> {
  const known = new Map(Object.entries(below).map(([key, value]) => [key, JSON.stringify(value)]));
  return Object.fromEntries(
    Object.entries(whole).filter(
      ([key, value]) => value !== undefined && known.get(key) !== JSON.stringify(value),
    ),
  ) as Partial<T>;
}
