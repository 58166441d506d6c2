import type { PageLayout } from "../../model/pageLayout";
import { headerFooterXml } from "./headerFooterXml";
import { pointsToInches } from "../package/units";
import { xmlElement } from "../package/xmlElement";

/** `Excel.PaperType` in its order, which is that of the numbers from 1 that files use. */
export const PAPERS = (
  "Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro Paper10x14 " +
  "Paper11x17 Note Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL EnvelopeC5 " +
  "EnvelopeC3 EnvelopeC4 EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly EnvelopeMonarch " +
  "EnvelopePersonal FanfoldUS FanfoldStdGerman FanfoldLegalGerman"
).split(" ");

/** Whether the sheet is scaled to a number of pages rather than by a percentage. */
export function fitsPages(layout: PageLayout): boolean {
  return layout.zoom.horizontalFitToPages !== undefined || layout.zoom.verticalFitToPages !== undefined;
}

/** The four elements on printing, in the schema's order. */
export function pageSetupXml(layout: PageLayout, where: string): string {
  const { margins, zoom } = layout;
  const paper = PAPERS.findIndex((name) => name.toLowerCase() === layout.paperSize.toLowerCase());
  if (paper < 0)
    throw new Error(`${where} has the paper size "${layout.paperSize}", which Excel does not know.`);
  const fits = fitsPages(layout);
  return [
    printOptionsXml(layout),
    xmlElement("pageMargins", {
      left: pointsToInches(margins.left),
      right: pointsToInches(margins.right),
      top: pointsToInches(margins.top),
      bottom: pointsToInches(margins.bottom),
      header: pointsToInches(margins.header),
      footer: pointsToInches(margins.footer),
    }),
    xmlElement("pageSetup", {
      paperSize: paper + 1,
      scale: !fits && zoom.scale !== undefined && zoom.scale !== 100 ? zoom.scale : undefined,
      // 0 is "as many as it takes", 1 the default.
      fitToWidth: fits ? (zoom.horizontalFitToPages ?? 0) : undefined,
      fitToHeight: fits ? (zoom.verticalFitToPages ?? 0) : undefined,
      orientation: layout.orientation.toLowerCase(),
      blackAndWhite: layout.blackAndWhite ? true : undefined,
    }),
    headerFooterXml(layout.headerFooter),
  ].join("");
}

function printOptionsXml(layout: PageLayout): string {
  const attributes = {
    horizontalCentered: layout.centerHorizontally ? true : undefined,
    verticalCentered: layout.centerVertically ? true : undefined,
    headings: layout.printHeadings ? true : undefined,
    gridLines: layout.printGridlines ? true : undefined,
  };
  return Object.values(attributes).includes(true) ? xmlElement("printOptions", attributes) : "";
}
