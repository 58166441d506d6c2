import { colorDigits } from "../style/colorXml";
import { escapeControls } from "../package/escapeControls";
import { xmlElement, xmlText } from "../package/xmlElement";

export interface TextLook {
  /** In points. */
  readonly size?: number | undefined;
  readonly color?: string | undefined;
  readonly bold?: boolean | undefined;
}

/** A text with its look (`c:rich`), or only the look of text made elsewhere (`c:txPr`). */
export function richTextXml(name: "c:rich" | "c:txPr", text: string | undefined, look: TextLook): string {
  const attributes = {
    // In hundredths of a point.
    sz: look.size === undefined ? undefined : Math.round(look.size * 100),
    b: look.bold,
  };
  const fill = look.color ? solidFillXml(look.color) : undefined;
  const paragraphs = (text ?? "")
    .split("\n")
    .map((line) =>
      xmlElement(
        "a:p",
        {},
        xmlElement("a:pPr", {}, xmlElement("a:defRPr", attributes, fill)),
        line === ""
          ? xmlElement("a:endParaRPr", { lang: "da-DK" })
          : xmlElement(
              "a:r",
              {},
              xmlElement("a:rPr", { lang: "da-DK", ...attributes }, fill),
              xmlElement("a:t", {}, xmlText(escapeControls(line))),
            ),
      ),
    );
  return xmlElement(name, {}, "<a:bodyPr/>", "<a:lstStyle/>", ...paragraphs);
}

export function solidFillXml(color: string): string {
  return xmlElement("a:solidFill", {}, xmlElement("a:srgbClr", { val: colorDigits(color) }));
}
