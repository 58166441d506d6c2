import { yearText } from "../plan/yearFormulas";
import { fundingFor, fundingSection } from "../../contract/funding/funding";
import { columnLetter } from "../plan/address";
import { textLiteral } from "../plan/formulas";
import type { SheetPlan } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";
import { landscapePage } from "../plan/print";
import { headerLine, sheetHeaderHeights, sheetTitle } from "../plan/sheetHeader";
import { layOutTable, withoutFilter } from "../plan/table";
import { exactAllocation } from "./exactAllocation";
import { fundingColumns } from "./fundingColumns";
import { fundingControl } from "./fundingControl";

const HEADER_ROW = 3;
/** Columns printed right of the alternative, which the lines below and above run on into. */
const PRINTED_BESIDE = 4;

/** Finansiering: the annex as printed, each municipality's share of the rows' sum, and inhabitants as a control. */
export function fundingSheet(input: PlanInput, columns = fundingColumns(input)): SheetPlan {
  const { contract, naming, texts } = input;
  const { names, tables } = naming;
  const words = texts.funding;
  const payers = fundingOrder(input);
  const layout = withoutFilter(layOutTable(tables.funding, { row: HEADER_ROW, column: 1 }, columns, payers));
  const { places } = layout;
  const amountColumn = places.numberOf(words.columns.amount);
  const amounts = `${tables.funding}[${words.columns.amount}]`;
  const control = fundingControl(input, { row: layout.nextRow + 1, column: amountColumn }, amounts);
  const { printed } = control;
  const alternative = exactAllocation(
    input,
    { row: HEADER_ROW, column: places.beside },
    { printed, amounts, count: payers.length },
  );
  const section = fundingSection(contract);
  const agreed = textLiteral(words.agreed);
  const isDivided = contract.years.every((year) => fundingFor(contract, year).kind !== "undivided");
  const state = `IF(${printed}<>"",${isDivided ? agreed : `IF(COUNT(${amounts})=0,${textLiteral(words.undivided)},${agreed})`},IF(COUNT(${amounts})=0,${textLiteral(words.notFixed)},${textLiteral(words.projected)}))`;
  const inhabitants = `IF(${printed}="","",${textLiteral(words.control)})`;
  const title = sheetTitle(
    input,
    words.title,
    headerLine(
      yearText(contract, names.chosenYear),
      textLiteral(section === undefined ? words.noFunding : words.section(section)),
      state,
      ...(input.population ? [inhabitants] : []),
    ),
  );
  const lastPrinted = columnLetter(places.beside + PRINTED_BESIDE);
  return {
    part: "funding",
    name: naming.sheets.funding,
    tables: [layout.table],
    names: [],
    blocks: [title.block, ...alternative.blocks, control.block],
    looks: [...title.looks, ...layout.looks, ...control.looks, ...alternative.looks],
    widths: [...layout.widths, places.spacer, alternative.width],
    heights: [...sheetHeaderHeights, { rows: `${HEADER_ROW}:${HEADER_ROW}`, points: 32 }],
    frozen: { rows: HEADER_ROW, columns: places.numberOf(words.columns.name) },
    validations: layout.validations,
    highlights: [],
    charts: [],
    print: landscapePage(input, lastPrinted, control.nextRow - 1, [HEADER_ROW, HEADER_ROW]),
  };
}

/** The annex's own order, of the first year that has one; else the contract's order. */
function fundingOrder({ contract }: PlanInput): readonly string[] {
  for (const year of contract.years) {
    const funding = fundingFor(contract, year);
    if (funding.kind === "fixed") {
      return funding.rows.map(
        ({ code }) => contract.municipalities.find((each) => each.code === code)?.name ?? code,
      );
    }
  }
  return contract.municipalities.map((each) => each.name);
}
