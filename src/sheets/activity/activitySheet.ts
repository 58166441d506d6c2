import { contractYears, type PlanInput } from "../plan/planInput";
import { tableHeaderLook } from "../plan/sheetHeader";
import { firstDayOfYear } from "../../calc/serialDate";
import { SUBTITLE, TITLE } from "../plan/looks";
import { countedColumnsBlock } from "./countedColumnsBlock";
import { MONTH, WHOLE } from "../plan/numberFormats";
import type { SheetPlan } from "../plan/plan";
import { landscape } from "../plan/print";
import { layOutTable, type Column } from "../plan/table";
import { choiceValidation, countValidation } from "../plan/validation";

const HEADER_ROW = 5;
/** Enough for a month of all municipalities; the table grows with what is entered. */
const blankRows = (input: PlanInput) => input.contract.municipalities.map(() => null);

/** Aktivitet: what is entered, a row a month and municipality, and beside it how each row is counted. */
export function activitySheet(input: PlanInput): SheetPlan {
  const { contract, naming, texts } = input;
  const words = texts.activity;
  const rows = blankRows(input);
  const entered = (header: string, characters: number, format = ""): Column<null> => ({
    header,
    characters,
    content: () => null,
    input: true,
    format,
    look: format === WHOLE ? { horizontal: "Right" } : { horizontal: "Left", indent: 1 },
  });
  const columns = [
    entered(words.columns.period, 16, MONTH),
    entered(words.columns.municipality, 22),
    entered(words.columns.individual, 15, WHOLE),
    entered(words.columns.collective, 15, WHOLE),
    entered(words.columns.growth, 15, WHOLE),
    entered(words.columns.young, 15, WHOLE),
    entered(words.columns.source, 22),
    entered(words.columns.remark, 34),
  ];
  const layout = layOutTable(naming.tables.activity, { row: HEADER_ROW, column: 1 }, columns, rows);
  const counted = countedColumnsBlock(input, { row: HEADER_ROW, column: columns.length + 2 });
  const { first, last } = contractYears(contract);
  const figures = [
    words.columns.individual,
    words.columns.collective,
    words.columns.growth,
    words.columns.young,
  ];
  return {
    part: "activity",
    name: naming.sheets.activity,
    tables: [layout.table],
    names: counted.names,
    blocks: [
      {
        at: "A1",
        cells: [[words.title], [`${contract.house} · ${contract.title}`], [words.introduction]],
      },
      ...counted.blocks,
    ],
    looks: [
      { address: "A1", look: TITLE },
      { address: "A2:A3", look: SUBTITLE },
      tableHeaderLook(HEADER_ROW, 1, columns.length),
      ...layout.looks,
      ...counted.looks,
    ],
    widths: [...layout.widths, { columns: "I:I", characters: 3 }, ...counted.widths],
    heights: [{ rows: `${HEADER_ROW}:${HEADER_ROW}`, points: 32 }],
    frozen: { rows: HEADER_ROW, columns: 2 },
    validations: [
      {
        address: layout.column(words.columns.period),
        rule: { kind: "date", first: firstDayOfYear(first), last: firstDayOfYear(last + 1) - 1 },
        title: texts.refusals.month.title,
        message: texts.refusals.month.message(first, last),
        hint: texts.refusals.month.hint,
      },
      {
        ...choiceValidation(texts, layout.column(words.columns.municipality), naming.names.municipalityList),
        ...texts.refusals.municipality,
      },
      ...figures.map((header) => countValidation(texts, layout.column(header))),
    ],
    highlights: [],
    charts: [],
    print: landscape(input, "A:H", HEADER_ROW),
  };
}
