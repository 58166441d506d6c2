import { tableHeaderLook } from "../plan/sheetHeader";
import { SUBTITLE, TITLE } from "../plan/looks";
import { DATE, TEXT } from "../plan/numberFormats";
import type { SheetPlan } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";
import { landscape } from "../plan/print";
import { layOutTable, type Column } from "../plan/table";
import { choiceValidation, dateValidation } from "../plan/validation";

const HEADER_ROW = 5;

/** Indsatsområder: what the contract wants followed up in words. */
export function areasSheet(input: PlanInput): SheetPlan {
  const { contract, naming, texts } = input;
  const words = texts.areas;
  const wrapped = { wrap: true, vertical: "Top" } as const;
  const columns: Column<(typeof contract.areas)[number]>[] = [
    {
      header: words.columns.id,
      characters: 7,
      content: ({ id }) => id,
      format: TEXT,
      look: { bold: true, vertical: "Top" },
    },
    { header: words.columns.title, characters: 44, content: ({ title }) => title, look: wrapped },
    {
      header: words.columns.section,
      characters: 11,
      content: ({ section }) => section,
      format: TEXT,
      look: wrapped,
    },
    { header: words.columns.status, characters: 20, content: () => null, input: true, look: wrapped },
    { header: words.columns.text, characters: 70, content: () => null, input: true, look: wrapped },
    {
      header: words.columns.updated,
      characters: 13,
      content: () => null,
      input: true,
      format: DATE,
      look: { vertical: "Top", horizontal: "Right" },
    },
  ];
  const layout = layOutTable(naming.tables.areas, { row: HEADER_ROW, column: 1 }, columns, contract.areas);
  return {
    part: "areas",
    name: naming.sheets.areas,
    tables: [layout.table],
    names: [],
    blocks: [
      { at: "A1", cells: [[words.title], [`${contract.house} · ${contract.title}`], [words.introduction]] },
    ],
    looks: [
      { address: "A1", look: TITLE },
      { address: "A2:A3", look: SUBTITLE },
      tableHeaderLook(HEADER_ROW, 1, columns.length),
      ...layout.looks,
    ],
    widths: layout.widths,
    heights: [{ rows: `${HEADER_ROW}:${HEADER_ROW}`, points: 24 }],
    frozen: { rows: HEADER_ROW, columns: 2 },
    validations: [
      choiceValidation(texts, layout.column(words.columns.status), naming.names.areaStatusList),
      dateValidation(texts, layout.column(words.columns.updated)),
    ],
    highlights: [],
    charts: [],
    print: landscape(input, `A1:${layout.lastColumn}${layout.nextRow - 1}`, HEADER_ROW),
  };
}
