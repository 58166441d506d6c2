import { reportWayTexts, type WayStep } from "../../language/sheets/reportWayTexts";
import { cellAddress } from "../plan/address";
import { labelledBlock } from "../plan/labelledBlock";
import { LABEL, NOTE } from "../plan/looks/looks";
import { SHEET_SCOPED_NAMES } from "../plan/naming";
import { DATE } from "../plan/looks/numberFormats";
import type { SheetPlan } from "../plan/plan";
import type { SheetInput } from "../plan/planInput";
import { landscape } from "../plan/print";
import { sectionHeading } from "../plan/sectionHeading";
import { sheetHeaderHeights, sheetTitle } from "../plan/sheetHeader";
import { layOutTable, withoutFilter } from "../plan/table";
import { dateValidation } from "../plan/validation";
import { dialogueColumns } from "./dialogueColumns";
import { wayColumns } from "./wayColumns";

const MEETING = { row: 4, column: 2 };
const HEADER_ROW = 8;
/** Room for headers of two lines. */
const HEADER_HEIGHT = 34;

/** Rapportvej: who has the report when, and how far the municipalities' hearing and dialogue are. */
export function reportWaySheet(input: SheetInput): SheetPlan {
  const { contract, naming, texts } = input;
  const { names } = naming;
  const words = reportWayTexts(contract.language);
  const { columns: headers } = words.dialogue;
  const columns = dialogueColumns(input);
  const last = columns.length;
  const way = withoutFilter(
    layOutTable(
      naming.tables.reportWay,
      { row: HEADER_ROW, column: 1 },
      wayColumns(input),
      Object.keys(words.way.steps) as WayStep[],
    ),
  );
  const dialogue = layOutTable(
    naming.tables.dialogue,
    { row: way.nextRow + 2, column: 1 },
    columns,
    contract.municipalities,
  );
  const title = sheetTitle(input, words.title, words.introduction);
  const headings = [
    sectionHeading(HEADER_ROW - 2, words.way.title, last),
    sectionHeading(way.nextRow + 1, words.dialogue.title, last),
  ];
  const meeting = cellAddress(MEETING);
  return {
    part: "reportWay",
    name: naming.sheets.reportWay,
    tables: [way.table, dialogue.table],
    names: [
      { name: SHEET_SCOPED_NAMES.meetingDay, refersTo: meeting, local: true },
      { name: names.dialogueMunicipality, refersTo: dialogue.column(headers.name) },
      { name: names.dialogueInvited, refersTo: dialogue.column(headers.invited) },
      { name: names.dialogueHeld, refersTo: dialogue.column(headers.held) },
      { name: names.dialogueAgreed, refersTo: dialogue.column(headers.agreed) },
    ],
    blocks: [
      title.block,
      ...headings.flatMap(({ blocks }) => blocks),
      labelledBlock(MEETING, [[words.meeting.label, null, words.meeting.note]]),
      { at: cellAddress({ row: HEADER_ROW - 1, column: 1 }), cells: [[words.way.note]] },
    ],
    looks: [
      ...title.looks,
      ...headings.flatMap(({ looks }) => looks),
      { address: cellAddress({ ...MEETING, column: 1 }), look: LABEL },
      { address: meeting, look: "input" },
      { address: meeting, look: { numberFormat: DATE, horizontal: "Right" } },
      {
        address: cellAddress({ ...MEETING, column: MEETING.column + 1 }),
        look: { ...NOTE, horizontal: "Left", indent: 1 },
      },
      { address: cellAddress({ row: HEADER_ROW - 1, column: 1 }), look: NOTE },
      ...way.looks,
      ...dialogue.looks,
    ],
    // The dialogue's columns are the same, and more.
    widths: [...way.widths, ...dialogue.widths.slice(way.widths.length)],
    heights: [
      ...sheetHeaderHeights,
      ...[HEADER_ROW, way.nextRow + 2].map((row) => ({ rows: `${row}:${row}`, points: HEADER_HEIGHT })),
    ],
    frozen: { rows: 0, columns: 1 },
    validations: [
      { ...dateValidation(texts, meeting), hint: words.hints.meeting },
      ...way.validations,
      ...dialogue.validations,
    ],
    highlights: [],
    charts: [],
    // The title, not a header: each table has its own.
    print: landscape(input, dialogue.wholeColumns, [1, 1]),
  };
}
