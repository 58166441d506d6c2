import type { Font } from "../../../model/style";
import { fontFamily, fontSize } from "./cellCss";

let context: CanvasRenderingContext2D | null | undefined;
const known = new Map<string, number>();

/** How wide a text is on one line, in pixels; estimated where the page cannot measure. */
export function textWidth(text: string, font: Font | undefined): number {
  const css = `${font?.italic ? "italic " : ""}${font?.bold ? "700 " : ""}${fontSize(font)}px ${fontFamily(font?.name)}`;
  const key = `${css}|${text}`;
  let width = known.get(key);
  if (width === undefined) {
    width = measured(text, css) ?? text.length * fontSize(font) * 0.5;
    if (known.size > 50_000) known.clear();
    known.set(key, width);
  }
  return width;
}

function measured(text: string, css: string): number | undefined {
  if (typeof CanvasRenderingContext2D === "undefined") return undefined;
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) return undefined;
  context.font = css;
  // Letters that are spaced at all run into no ligatures, of which Excel draws none.
  context.letterSpacing = "0.01px";
  return context.measureText(text).width;
}
