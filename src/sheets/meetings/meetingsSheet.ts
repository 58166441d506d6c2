import { meetingTexts } from "../../language/sheets/meetingTexts";
import { cellAddress, wholeColumn } from "../plan/address";
import { fieldList } from "../plan/fieldList";
import { tableHeaderLook } from "../plan/sheetHeader";
import { NOTE, SUBTITLE, TITLE } from "../plan/looks";
import { meetingColumns } from "./meetingColumns";
import type { SheetPlan } from "../plan/plan";
import type { SheetInput } from "../plan/planInput";
import { landscape } from "../plan/print";
import { layOutTable } from "../plan/table";
import { choiceValidation, cvrValidation, dateValidation } from "../plan/validation";

const HEADER_ROW = 6;
/** A screenful to begin with; the table grows with what is entered. */
const BLANK_ROWS = 20;
/** 1 January 1910: a year written alone is a smaller number, which Excel would take for a day in 1905. */
const FIRST_FOUNDED = 3654;

/** Forløb: one row a meeting, as customer systems export them. */
export function meetingsSheet(input: SheetInput): SheetPlan {
  const { contract, naming, texts } = input;
  const words = meetingTexts(contract.language);
  const { columns: headers, refusals } = words;
  const columns = meetingColumns(words);
  const rows = Array<null>(BLANK_ROWS).fill(null);
  const layout = layOutTable(naming.tables.meetings, { row: HEADER_ROW, column: 1 }, columns, rows);
  const beside = columns.length + 2;
  const kinds = fieldList({ row: 2, column: beside }, headers.kind, Object.values(words.kinds));
  const growth = fieldList({ row: 2, column: beside + 1 }, headers.growth, Object.values(words.growth));
  const listsTitle = cellAddress({ row: 1, column: beside });
  return {
    part: "meetings",
    name: naming.sheets.meetings,
    tables: [layout.table],
    names: [],
    blocks: [
      {
        at: "A1",
        cells: [
          [words.title],
          [`${contract.house} · ${contract.title}`],
          [words.introduction(naming.sheets.activity)],
          [words.withoutCvr],
        ],
      },
      { at: listsTitle, cells: [[texts.assumptions.lists]] },
      kinds.block,
      growth.block,
    ],
    looks: [
      { address: "A1", look: TITLE },
      { address: "A2:A4", look: SUBTITLE },
      tableHeaderLook(HEADER_ROW, 1, columns.length),
      ...layout.looks,
      { address: listsTitle, look: NOTE },
      kinds.look,
      growth.look,
    ],
    widths: [
      ...layout.widths,
      { columns: wholeColumn(beside - 1), characters: 3 },
      kinds.width,
      growth.width,
    ],
    heights: [{ rows: `${HEADER_ROW}:${HEADER_ROW}`, points: 24 }],
    frozen: { rows: HEADER_ROW, columns: 0 },
    validations: [
      { ...dateValidation(texts, layout.column(headers.date)), ...refusals.date },
      cvrValidation(layout.column(headers.cvr), refusals.cvr),
      {
        ...choiceValidation(texts, layout.column(headers.municipality), naming.names.municipalityList),
        ...texts.refusals.municipality,
      },
      choiceValidation(texts, layout.column(headers.kind), kinds.source),
      choiceValidation(texts, layout.column(headers.growth), growth.source),
      { ...dateValidation(texts, layout.column(headers.founded), FIRST_FOUNDED), ...refusals.founded },
    ],
    highlights: [],
    charts: [],
    print: landscape(input, "A:H", HEADER_ROW),
  };
}
