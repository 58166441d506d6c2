import type { CellStyle, HorizontalAlignment, VerticalAlignment } from "../../model/style";
import { xmlElement } from "../package/xmlElement";

export const HORIZONTAL: Readonly<Record<HorizontalAlignment, string>> = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};

export const VERTICAL: Readonly<Record<VerticalAlignment, string>> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
};

/** A cell format's references into the style sheet's lists. */
export interface FormatIds {
  readonly numFmtId: number;
  readonly fontId: number;
  readonly fillId: number;
  readonly borderId: number;
}

/** The facets a format has, and whether each is the cell's own rather than its named style's. */
export type OwnFacets = Readonly<
  Record<"NumberFormat" | "Font" | "Fill" | "Border" | "Alignment" | "Protection", boolean>
>;

/** One `xf`: of a cell (with `xfId`, its named style) or of a named style (without). */
export function cellFormatXml(style: CellStyle, ids: FormatIds, own: OwnFacets, xfId?: number): string {
  const flags = Object.fromEntries(
    // A named style applies everything it does not deny; a cell applies only what it says.
    Object.entries(own).map(([facet, is]) => [
      `apply${facet}`,
      xfId === undefined ? (is ? undefined : false) : is ? true : undefined,
    ]),
  );
  return xmlElement("xf", { ...ids, xfId, ...flags }, alignmentXml(style), protectionXml(style));
}

function alignmentXml(style: CellStyle): string | undefined {
  const attributes = {
    horizontal: style.horizontal && style.horizontal !== "General" ? HORIZONTAL[style.horizontal] : undefined,
    vertical: style.vertical && style.vertical !== "Bottom" ? VERTICAL[style.vertical] : undefined,
    wrapText: style.wrap ? true : undefined,
    indent: style.indent ? style.indent : undefined,
  };
  return Object.values(attributes).every((value) => value === undefined)
    ? undefined
    : xmlElement("alignment", attributes);
}

function protectionXml(style: CellStyle): string | undefined {
  return style.locked === false ? xmlElement("protection", { locked: false }) : undefined;
}
