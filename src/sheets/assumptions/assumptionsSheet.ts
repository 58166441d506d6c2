import { absolute, cellAddress, rangeAddress } from "../plan/address";
import { tableHeaderLook } from "../plan/sheetHeader";
import { LABEL, MUTED, NOTE, SECTION, SUBTITLE, TABLE_HEADER, TITLE } from "../plan/looks";
import { DATE, WHOLE, YEAR } from "../plan/numberFormats";
import type { CellContent, LookPlan, NamePlan, SheetPlan, ValidationPlan } from "../plan/plan";
import type { PlanInput } from "../plan/planInput";
import { landscape } from "../plan/print";
import { settingRows, sourceRows } from "./settingRows";
import { layOutTable, type Column } from "../plan/table";
import { countValidation } from "../plan/validation";

const FIRST_SETTING = 6;
const LIST_COLUMN = 9;
const LIST_HEADER_ROW = 5;

/** Forudsætninger: what the user decides, what is typed in a year, and where everything comes from. */
export function assumptionsSheet(input: PlanInput): SheetPlan {
  const { contract, naming, texts } = input;
  const words = texts.assumptions;
  const settings = settingRows(input);
  const settingCell = (index: number) => `B${FIRST_SETTING + index}`;
  const yearsTitle = FIRST_SETTING + settings.length + 1;
  const layout = layOutTable(
    naming.tables.years,
    { row: yearsTitle + 2, column: 1 },
    yearColumns(input),
    contract.years,
  );
  const sourcesTitle = layout.nextRow + 1;
  const sources = sourceRows(input);
  const lists = listColumns(input);
  const lastSource = sourcesTitle + sources.length;
  const yearCounts = Object.values(words.yearColumns).slice(1);
  return {
    part: "assumptions",
    name: naming.sheets.assumptions,
    tables: [layout.table],
    names: [
      ...settings.map(({ name }, index): NamePlan => ({ name, refersTo: settingCell(index) })),
      ...lists.map(({ name, address }): NamePlan => ({ name, refersTo: address })),
    ],
    blocks: [
      { at: "A1", cells: [[words.title], [`${contract.house} · ${contract.title}`], [words.introduction]] },
      { at: "A5", cells: [[words.setting, words.value, words.meaning]] },
      {
        at: `A${FIRST_SETTING}`,
        cells: settings.map(({ words: [label, meaning], value }): CellContent[] => [
          label ?? "",
          value,
          meaning ?? null,
        ]),
      },
      { at: `A${yearsTitle}`, cells: [[words.years], [words.yearsNote]] },
      { at: `A${sourcesTitle}`, cells: [[words.sources]] },
      { at: `A${sourcesTitle + 1}`, cells: sources.map(({ label, value }) => [label, value]) },
      { at: cellAddress({ row: LIST_HEADER_ROW - 1, column: LIST_COLUMN }), cells: [[words.lists]] },
      ...lists.map(({ head, label, cells }) => ({
        at: head,
        cells: [[label], ...cells.map((cell) => [cell])],
      })),
    ],
    looks: [
      { address: "A1", look: TITLE },
      { address: "A2:A3", look: SUBTITLE },
      { address: "A5:G5", look: TABLE_HEADER },
      { address: `A${FIRST_SETTING}:A${FIRST_SETTING + settings.length - 1}`, look: LABEL },
      { address: `C${FIRST_SETTING}:C${FIRST_SETTING + settings.length - 1}`, look: { color: MUTED } },
      ...settings.flatMap(({ format, validation }, index): LookPlan[] => [
        ...(validation ? [{ address: settingCell(index), look: "input" } as const] : []),
        {
          address: settingCell(index),
          look: { horizontal: "Left", ...(format ? { numberFormat: format } : {}) },
        },
      ]),
      { address: `A${yearsTitle}:G${yearsTitle}`, look: SECTION },
      { address: `A${yearsTitle + 1}`, look: NOTE },
      tableHeaderLook(yearsTitle + 2, 1, 5),
      ...layout.looks,
      { address: `A${sourcesTitle}:G${sourcesTitle}`, look: SECTION },
      { address: `A${sourcesTitle + 1}:A${lastSource}`, look: LABEL },
      {
        address: `B${sourcesTitle + 2}:B${sourcesTitle + 3}`,
        look: { numberFormat: DATE, horizontal: "Left" },
      },
      { address: cellAddress({ row: LIST_HEADER_ROW - 1, column: LIST_COLUMN }), look: NOTE },
      ...lists.map(({ all }): LookPlan => ({ address: all, look: { color: MUTED, horizontal: "Left" } })),
    ],
    widths: [
      { columns: "A:A", characters: 24 },
      { columns: "B:B", characters: 24 },
      { columns: "C:G", characters: 19 },
      { columns: "H:H", characters: 3 },
      { columns: "I:M", characters: 19 },
    ],
    heights: [],
    frozen: { rows: 3, columns: 0 },
    validations: [
      ...settings.flatMap(({ validation }, index): ValidationPlan[] =>
        validation ? [validation(settingCell(index))] : [],
      ),
      ...yearCounts.map((header) => countValidation(texts, layout.column(header))),
    ],
    highlights: [],
    charts: [],
    print: landscape(input, `A1:G${lastSource}`, 1),
  };
}

function yearColumns({ settings, texts }: PlanInput): Column<number>[] {
  const words = texts.assumptions.yearColumns;
  const entered = (header: string, content: Column<number>["content"] = () => null): Column<number> => ({
    header,
    characters: 19,
    content,
    input: true,
    format: WHOLE,
    look: { horizontal: "Right" },
  });
  return [
    {
      header: words.year,
      characters: 24,
      content: (year) => year,
      format: YEAR,
      look: { horizontal: "Left", bold: true },
    },
    entered(words.individualTarget, (year) =>
      year === settings.year ? (settings.individualTarget ?? null) : null,
    ),
    entered(words.uniqueIndividual),
    entered(words.uniqueCollective),
    entered(words.uniqueYoung),
  ];
}

/** The lists that fields choose from, side by side, away from what is printed. */
function listColumns({ contract, naming, texts }: PlanInput) {
  const { names } = naming;
  const { shared, assumptions } = texts;
  const readings = contract.measures.flatMap((measure) => measure.readings ?? []).map(({ label }) => label);
  const lists: { name: string; label: string; cells: readonly (string | number)[] }[] = [
    { name: names.yearList, label: assumptions.chosenYear[0] ?? "", cells: contract.years },
    { name: names.reportKindList, label: shared.reportKind, cells: [shared.provisional, shared.final] },
    { name: names.yesNoList, label: assumptions.estimates[0] ?? "", cells: [shared.no, shared.yes] },
    { name: names.areaStatusList, label: texts.areas.columns.status, cells: texts.areas.statuses },
    ...(readings.length > 0
      ? [
          {
            name: names.readingList,
            label: texts.targets.columns.target,
            cells: [shared.undecided, ...readings],
          },
        ]
      : []),
  ];
  return lists.map((list, index) => {
    const head = { row: LIST_HEADER_ROW, column: LIST_COLUMN + index };
    return {
      ...list,
      head: cellAddress(head),
      all: rangeAddress(head, list.cells.length + 1, 1),
      address: absolute(rangeAddress({ ...head, row: LIST_HEADER_ROW + 1 }, list.cells.length, 1)),
    };
  });
}
