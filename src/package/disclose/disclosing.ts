import type { TextPool } from "../parts/textPool";
import type { WorkbookPackage } from "../parts/workbookPackage";
import type { OpenedBook } from "../parts/workbookSheets";
import type { XmlElement } from "../parts/xmlElement";
import type { CellFormats } from "./cellFormats";
import type { KeptSheet } from "./keptSheet";
import type { Reach } from "./reach";
import type { Tally } from "./tally";
import type { PublicTexts, WithheldTexts } from "./withheldTexts";

export interface DiscloseOptions {
  /** Sheets that never go along, by the names their tables are made with, by their marks and by their titles. */
  readonly withheld: Readonly<
    Record<
      "meetings" | "log" | "handover",
      {
        readonly tables: readonly string[];
        readonly marks: readonly string[];
        readonly titles: readonly string[];
      }
    >
  >;
  /** The hidden name that marks a sheet of ours; its text begins with what the sheet is. */
  readonly markName: string;
  /** Texts that may stand on the sheets of meetings without identifying a firm. */
  readonly isPublic: PublicTexts;
  /** Whether a text is the number of a firm, which is taken out where it fills a cell. */
  readonly isFirmNumber: (text: string) => boolean;
}

/** State that the steps of one copy share. */
export interface Disclosing {
  readonly file: WorkbookPackage;
  readonly book: OpenedBook;
  readonly options: DiscloseOptions;
  readonly oldTexts: readonly XmlElement[];
  readonly pool: TextPool;
  readonly formats: CellFormats;
  readonly withheld: WithheldTexts;
  /** Whether a formula reads the sheets that never go along. */
  readonly readsWithheld: (formula: string) => boolean;
  /** Whether a formula rests on our functions. */
  readonly isOurs: (formula: string) => boolean;
  readonly tally: Tally;
  readonly lookAt: string[];
}

/** The same once the cells are done, for what refers to them. */
export interface DisclosingRest extends Disclosing {
  readonly sheets: readonly KeptSheet[];
  readonly reach: Reach;
}
