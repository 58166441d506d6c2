import type { CSSProperties } from "react";
import type { Border, CellStyle, Font } from "../../../model/style";
import { pixels } from "../geometry/track";

const LINE_STYLES: Readonly<Record<Border["style"], string>> = {
  None: "none",
  Continuous: "solid",
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dashed",
  Dot: "dotted",
  Double: "double",
  SlantDashDot: "dashed",
};

const LINE_WIDTHS: Readonly<Record<Border["weight"], number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };

/** A border as CSS writes it; `undefined` where there is none. */
export function borderCss(border: Border | undefined): string | undefined {
  if (!border || border.style === "None") return undefined;
  const width = border.style === "Double" ? 3 : LINE_WIDTHS[border.weight];
  return `${width}px ${LINE_STYLES[border.style]} ${border.color}`;
}

/** Fonts of the same measures stand in where Office's own are missing. */
export function fontFamily(name = "Calibri"): string {
  return `"${name}", Carlito, "DejaVu Sans", "Segoe UI", "Liberation Sans", Arial, sans-serif`;
}

export function fontSize(font: Font | undefined): number {
  return Math.round((font?.size ?? 11) * (4 / 3) * 10) / 10;
}

/** Font and colours of a cell. */
export function fontCss(font: Font | undefined): CSSProperties {
  const lines = [
    font?.underline && font.underline !== "None" ? "underline" : "",
    font?.strikethrough ? "line-through" : "",
  ].filter(Boolean);
  return {
    fontFamily: fontFamily(font?.name),
    fontSize: fontSize(font),
    ...(font?.bold && { fontWeight: 700 }),
    ...(font?.italic && { fontStyle: "italic" }),
    ...(lines.length > 0 && { textDecoration: lines.join(" ") }),
    ...(font?.color && { color: font.color }),
  };
}

const VERTICAL: Readonly<Record<string, string>> = {
  Top: "flex-start",
  Center: "center",
  Bottom: "flex-end",
};

/** How a cell's text stands between its upper and lower edge. */
export function verticalCss(style: CellStyle): string {
  return VERTICAL[style.vertical ?? "Bottom"] ?? "flex-end";
}

/** An indent is as wide as three blanks of the standard font. */
export function indentPixels(style: CellStyle): number {
  return (style.indent ?? 0) * pixels(6.75);
}
