import { PAPER_NOTES } from "../../../../src/sheets/plan/naming";
import { areaAddress, cellAddress, parseArea, type Area } from "../../../../workbench/model/address";
import { keyColumn, keyRow, type Sheet } from "../../../../workbench/model/sheet";
import type { Workbook } from "../../../../workbench/model/workbook";

/** Sheets that grow by what was done; a workbook that was made just now has none of it. */
const GROWING = ["KKR_Log", "KKR_IkkePlaceret"];

/**
 * A workbook's texts of its contract, place by place: the cells' contents (not computed values), their validation,
 * what is highlighted where and by which rule, what names mean and what charts show.
 */
export function bookContents({ sheets, names }: Workbook): ReadonlyMap<string, string> {
  const ours = sheets.filter(({ tables }) => !tables.some(({ name }) => GROWING.includes(name)));
  return new Map([
    ...ours.flatMap(sheetContents),
    ...names.map(({ name, formula }): [string, string] => [name, plain(formula)]),
  ]);
}

function sheetContents(sheet: Sheet): [string, string][] {
  const at = (what: string, place: string | number) => `${sheet.name} ${what} ${place}`;
  const cells = [...sheet.cells].flatMap(([key, { formula, value, spilledFrom }]): [string, string][] => {
    const content = formula ?? (value === null || spilledFrom !== undefined ? "" : JSON.stringify(value));
    const address = cellAddress(keyRow(key), keyColumn(key));
    return content === "" ? [] : [[at("cell", onPaper(sheet, address) ?? address), content]];
  });
  const accepted = sheet.validations.flatMap(({ area, kind, formula1, formula2, error, prompt }) =>
    placesOf(area).map((place): [string, string] => [
      at("accepts", place),
      JSON.stringify([kind, formula1, formula2, error, prompt]),
    ]),
  );
  const highlighted = sheet.conditionalFormats.flatMap(({ area, rule, style }) =>
    placesOf(area).map((place): [string, string] => [
      at(`shows ${JSON.stringify([rule, style])}`, place),
      "yes",
    ]),
  );
  return [
    ...cells,
    ...accepted,
    ...highlighted,
    ...sheet.names.map(({ name, formula }): [string, string] => [
      at("name", name),
      name.startsWith(PAPER_NOTES) ? "its place" : plain(formula),
    ]),
    ...pagesOf(sheet).map((page, index): [string, string] => [at("prints", index + 1), page]),
    ...sheet.charts.flatMap(({ series }, index) =>
      series.map(({ name, values, categories }): [string, string] => [
        at(`chart ${index} series`, name),
        `${plain(values)} by ${plain(categories ?? "")}`,
      ]),
    ),
  ];
}

/**
 * A text for paper by its name, and a heading by that of the one below: they stand beside tables, where rows that come into
 * those do not move them, while a year's rows do.
 */
function onPaper({ names }: Sheet, address: string): string | undefined {
  const of = (at: string) =>
    names.find(
      ({ name, formula }) =>
        name.startsWith(PAPER_NOTES) && plain(formula).replaceAll("$", "").endsWith(`!${at}`),
    )?.name;
  const below = address.replace(/\d+/, (row) => String(Number(row) + 1));
  return of(address) ?? (of(below)?.endsWith(".1") ? `above ${of(below)}` : undefined);
}

/** The areas that make the pages; of the texts for paper that all are on one. */
function pagesOf({ pageLayout, names }: Sheet): string[] {
  const notes = names.flatMap(({ name, formula }) => {
    const area = name.startsWith(PAPER_NOTES) && parseArea(plain(formula).replace(/^.*!/, ""));
    return area ? [area] : [];
  });
  return pageLayout.printArea.map((page) => {
    const { row, column, rows, columns } = page;
    const isOn = (cell: Area) =>
      row < cell.row && cell.row < row + rows && cell.column === column + columns - 1;
    return notes.length > 0 && notes.every(isOn) ? "texts for paper" : areaAddress(page);
  });
}

function placesOf({ row, column, rows, columns }: Sheet["validations"][number]["area"]): string[] {
  return Array.from({ length: rows * columns }, (_, index) =>
    cellAddress(row + Math.floor(index / columns), column + (index % columns)),
  );
}

function plain(formula: string): string {
  return formula.replaceAll("'", "");
}
