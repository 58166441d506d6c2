import { dueFrom } from "../../calc/contractYear";
import { undecidedYear } from "../../contract/undecidedYear";
import { yearLabel } from "../../contract/years";
import { textLiteral } from "../plan/formulas";
import { formula, type CellContent } from "../plan/plan";
import { isShared, type PlanInput } from "../plan/planInput";
import { dayText } from "../plan/sheetHeader";
import { yearText } from "../plan/yearFormulas";

/**
 * The purpose of Forudsætninger; ahead of it that targets of a coming year are still to be decided, once that is due,
 * or fixed and to be sent, and that the chosen year's lacks, which is typed further down.
 */
export function introduction(input: PlanInput): CellContent {
  const { contract, naming, texts } = input;
  const words = texts.assumptions;
  const { individualTarget, statusDate } = naming.names;
  const parts: string[] = [];
  const open = undecidedYear(contract);
  if (open) {
    const due = textLiteral(`${words.due(yearLabel(contract, open.year), open.measures.join(", "))} `);
    const isDue = `IF(ISNUMBER(${statusDate}),${statusDate}>=${dueFrom(contract, open.year - 1)},FALSE)`;
    parts.push(`IF(${isDue},${due},"")`);
  }
  if (contract.years.length > 1) parts.push(sending(input, open?.year));
  if (isShared(input)) {
    // The name is lost with the sheet Kommuner.
    parts.push(`IFERROR(IF(${individualTarget}="",${textLiteral(`${words.targetMissing} `)},""),"")`);
  }
  if (parts.length === 0) return words.introduction;
  return formula([...parts, textLiteral(words.introduction)].join("&"));
}

/**
 * That what was fixed is to be sent, or when it was, as a formula's text; blank where no year was fixed since.
 * @param open the year that is not fixed, whatever was remembered before an amendment was taken back
 */
function sending({ contract, naming, texts }: PlanInput, open: number | undefined): string {
  const { fixedYear, sentDay } = naming.names;
  const { before, toSend, sent, end } = texts.assumptions.fixed;
  const isFixed = `ISNUMBER(${fixedYear})${open === undefined ? "" : `*(${fixedYear}<>${open})`}`;
  const sentOn = `${textLiteral(sent)}&${dayText(sentDay)}&${textLiteral(end)}`;
  const state = `IF(ISNUMBER(${sentDay}),${sentOn},${textLiteral(toSend)})`;
  const label = yearText(contract, fixedYear);
  // The names are lost with their cells, where somebody deletes these.
  return `IFERROR(IF(${isFixed},${textLiteral(before)}&${label}&${state},""),"")`;
}
