import { countedMeasures } from "../../contract/targets";
import { explanationsTexts } from "../../language/sheets/explanationsTexts";
import { cellAddress, columnsAddress, rangeAddress } from "../plan/address";
import { columnPlaces } from "../plan/columnPlaces";
import { fieldRow } from "../plan/fieldList";
import { labelledBlock } from "../plan/labelledBlock";
import { LABEL, NOTE } from "../plan/looks/looks";
import { SHEET_SCOPED_NAMES } from "../plan/naming";
import { TEXT } from "../plan/looks/numberFormats";
import type { LookPlan, SheetPlan } from "../plan/plan";
import type { SheetInput } from "../plan/planInput";
import { filledAreas } from "../plan/filledAreas";
import { landscape } from "../plan/print";
import { sectionHeading } from "../plan/sectionHeading";
import { sheetHeaderHeights, sheetTitle } from "../plan/sheetHeader";
import { layOutTable, withoutFilter } from "../plan/table";
import { textValidation } from "../plan/validation";
import { circumstanceColumns } from "./circumstanceColumns";
import { explanationColumns, type ExplanationRow } from "./explanationColumns";

const PROPOSAL_ROW = 5;
/** Of the proposal, which is a sentence or two. */
const PROPOSAL_HEIGHT = 62;
const HEADER_ROW = 8;
/** A screenful to begin with. */
const BLANK_ROWS = 16;
const BLANK_CIRCUMSTANCES = 5;
/** The first column of the circumstances: below it the table above, which is wider, moves them down when it grows. */
const CIRCUMSTANCES_COLUMN = 2;
const HEADER_HEIGHT = 24;

/**
 * Forklaringer: what only people can say in a report. What the meeting is asked, why goals are not met, and what else
 * is of importance.
 * @param entered rows that are there from the start
 */
export function explanationsSheet(
  input: SheetInput,
  entered: readonly Exclude<ExplanationRow, null>[] = [],
): SheetPlan {
  const { contract, naming, texts } = input;
  const words = explanationsTexts(contract.language);
  const { last, beside, spacer } = columnPlaces(explanationColumns(input, ""));
  const measures = fieldRow(
    { row: 1, column: beside },
    words.explanations.measures,
    countedMeasures(contract).map(({ id }) => id),
  );
  const blank = Array<null>(Math.max(BLANK_ROWS - entered.length, 1)).fill(null);
  const layout = withoutFilter(
    layOutTable(
      naming.tables.explanations,
      { row: HEADER_ROW, column: 1 },
      explanationColumns(input, measures.source),
      [...entered, ...blank],
    ),
  );
  const circumstances = withoutFilter(
    layOutTable(
      naming.tables.circumstances,
      { row: layout.nextRow + 2, column: CIRCUMSTANCES_COLUMN },
      circumstanceColumns(input),
      Array<null>(BLANK_CIRCUMSTANCES).fill(null),
    ),
  );
  const title = sheetTitle(input, words.title, words.introduction);
  const headings = [
    sectionHeading(PROPOSAL_ROW - 1, words.proposal.title, last),
    sectionHeading(HEADER_ROW - 1, words.explanations.title, last),
    sectionHeading(layout.nextRow + 1, words.circumstances.title, last),
  ];
  const proposal = {
    row: PROPOSAL_ROW,
    column: layout.places.numberOf(words.explanations.columns.deviation),
  };
  return {
    part: "explanations",
    name: naming.sheets.explanations,
    tables: [layout.table, circumstances.table],
    names: [{ name: SHEET_SCOPED_NAMES.proposal, refersTo: cellAddress(proposal), local: true }],
    blocks: [
      title.block,
      ...headings.flatMap(({ blocks }) => blocks),
      labelledBlock(proposal, [[words.proposal.label, null, words.proposal.note]]),
      measures.block,
    ],
    looks: [
      ...title.looks,
      ...headings.flatMap(({ looks }) => looks),
      ...proposalLooks(proposal),
      ...layout.looks,
      ...circumstances.looks,
      measures.look,
    ],
    widths: [...layout.widths, spacer, ...measures.widths],
    folded: columnsAddress(beside, measures.nextColumn - 1),
    heights: [
      ...sheetHeaderHeights,
      { rows: `${PROPOSAL_ROW}:${PROPOSAL_ROW}`, points: PROPOSAL_HEIGHT },
      ...[HEADER_ROW, layout.nextRow + 2].map((row) => ({ rows: `${row}:${row}`, points: HEADER_HEIGHT })),
    ],
    frozen: { rows: 0, columns: 0 },
    validations: [
      textValidation(texts, cellAddress(proposal), words.hints.proposal),
      ...layout.validations,
      ...circumstances.validations,
    ],
    highlights: [],
    charts: [],
    // The title, not a header: each table has its own.
    print: landscape(
      input,
      filledAreas([layout.asForm(entered.length > 0), circumstances.asForm(false)], layout.wholeColumns),
      [1, 1],
    ),
  };
}

function proposalLooks(at: { readonly row: number; readonly column: number }): LookPlan[] {
  const cell = cellAddress(at);
  return [
    { address: cellAddress({ ...at, column: 1 }), look: { ...LABEL, vertical: "Top" } },
    { address: cell, look: "input" },
    {
      address: cell,
      look: { numberFormat: TEXT, wrap: true, vertical: "Top", horizontal: "Left", indent: 1 },
    },
    {
      address: rangeAddress({ ...at, column: at.column + 1 }, 1, 1),
      look: { ...NOTE, wrap: true, vertical: "Top", horizontal: "Left", indent: 1 },
    },
  ];
}
