import type { ActivityFigure } from "../../contract/contract";
import { figureHeadings } from "../../contract/figureHeadings";
import { figureKeys, furtherFigures, isCounted, type FigureKey } from "../../contract/figures";
import type { NameKey } from "../plan/ourNames";
import type { SheetInput } from "../plan/planInput";

/** A whole-number column of Aktivitet, and the column beside it with what of it is counted. */
export interface FigureEntry {
  readonly key: FigureKey;
  readonly header: string;
  /** The name of the column beside. */
  readonly counted: string;
}

const COUNTED: Readonly<Record<ActivityFigure, NameKey>> = {
  individual: "countedIndividual",
  collective: "countedCollective",
  growth: "countedGrowth",
  young: "countedYoung",
};

/** All that Aktivitet counts, in the order of its columns: what every contract counts, then what this one does. */
export function figureEntries({ contract, naming, texts }: SheetInput): readonly FigureEntry[] {
  const headings = figureHeadings(contract, texts.activity.columns);
  return figureKeys(contract).map((key) => ({
    key,
    header: headings[key] ?? key,
    counted: naming.names[isCounted(key) ? key : COUNTED[key]] ?? key,
  }));
}

/** The contract's label of a figure of its own; blank for one of ours. */
export function furtherLabel({ contract }: SheetInput, key: FigureKey): string {
  const found = furtherFigures(contract).find((each) => each.key === key);
  return found?.label[contract.language] ?? "";
}
