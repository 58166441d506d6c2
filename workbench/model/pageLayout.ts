import type { Area } from "./address";

export interface PageLayout {
  orientation: "Portrait" | "Landscape";
  /** `A4` and its kin, as `Excel.PaperType` spells them. */
  paperSize: string;
  /** Either fit to so many pages (0: as many as it takes), or a scale in percent. */
  zoom: { horizontalFitToPages?: number; verticalFitToPages?: number; scale?: number };
  /** Each begins a page; none where all is printed. */
  printArea: readonly Area[];
  printTitleRows: Area | undefined;
  printTitleColumns: Area | undefined;
  /** In points. */
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  headerFooter: Record<
    "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter",
    string
  >;
}

export function createPageLayout(): PageLayout {
  return {
    orientation: "Portrait",
    paperSize: "A4",
    zoom: { scale: 100 },
    printArea: [],
    printTitleRows: undefined,
    printTitleColumns: undefined,
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    headerFooter: {
      leftHeader: "",
      centerHeader: "",
      rightHeader: "",
      leftFooter: "",
      centerFooter: "",
      rightFooter: "",
    },
  };
}
