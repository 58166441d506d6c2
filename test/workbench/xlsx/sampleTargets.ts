import type { Sheet } from "../../../workbench/model/sheet";
import type { CellStyle } from "../../../workbench/model/style";
import { compute, put } from "./fillCells";
import { sampleChart } from "./sampleChart";
import { addRules } from "./sampleRules";
import { plainTable } from "../plainTable";

const INPUT: CellStyle = { named: "Input", numberFormat: "#,##0.0", locked: false };
const PERCENT: CellStyle = { numberFormat: "0.0%" };
const DATE: CellStyle = { numberFormat: "dd-mm-yyyy" };
const HEADING: CellStyle = {
  font: { bold: true, size: 16, color: "#1F3864" },
  fill: "#DDEBF7",
  borders: { EdgeBottom: { style: "Continuous", weight: "Medium", color: "#1F3864" } },
  vertical: "Center",
};
const WRAPPED: CellStyle = { wrap: true, vertical: "Top", indent: 1, horizontal: "Left" };

/** A table with custom functions, rules, a chart and a print setup. */
export function fillTargets(sheet: Sheet): void {
  sheet.tabColor = "#4472C4";
  sheet.showGridlines = false;
  sheet.frozen = { rows: 3, columns: 2 };
  sheet.comments.push(
    {
      id: "{5B1C4E0A-90C2-4A53-9B7B-0A6A1F4E2D01}",
      row: 3,
      column: 3,
      content: "Hvor kommer tallet fra?\n<Indberetning> & _x0041_",
      author: "Bruger",
      created: new Date("2026-02-03T04:05:06.070Z"),
      resolved: false,
    },
    {
      id: "{5B1C4E0A-90C2-4A53-9B7B-0A6A1F4E2D02}",
      row: 0,
      column: 0,
      content: "Afklaret",
      author: 'En "anden"',
      created: new Date("2026-12-31T23:59:59.990Z"),
      resolved: true,
    },
  );
  sheet.columns.set(0, { width: 30 }).set(1, { width: 210 }).set(8, { width: 90, hidden: true });
  sheet.rows.set(0, { height: 30, style: HEADING });
  put(sheet, 0, 0, "Resultatkontrakt 2026-2027", HEADING);
  put(sheet, 1, 0, "=ikke en formel");
  ["Nr", "Mål", "Måltal", "Realiseret", "Afvigelse", "Andel [%]", "Status", "Dato"].forEach(
    (name, column) => {
      put(sheet, 2, column, name);
    },
  );
  const rows: [string, string, number, number | null][] = [
    ["N1", "Flere virksomheder får vejledning & hjælp", 5000, 4800],
    ["N2", "  Tilfredshed (NPS) ", 60, 71.5],
    ["N3", "To\nlinjer <tekst>", 12.25, null],
  ];
  rows.forEach(([id, name, target, actual], index) => {
    const row = 3 + index;
    put(sheet, row, 0, id);
    put(sheet, row, 1, name, WRAPPED);
    put(sheet, row, 2, target, INPUT);
    put(sheet, row, 3, actual, INPUT);
    compute(sheet, row, 4, "=KKR.DEVIATION([@Realiseret],[@Måltal])", actual === null ? "" : actual - target);
    compute(
      sheet,
      row,
      5,
      '=IF([@Realiseret]="","",[@Realiseret]/[@Måltal])',
      actual === null ? "" : actual / target,
      PERCENT,
    );
    put(sheet, row, 6, actual === null ? "Mangler" : "Opfyldt");
    put(sheet, row, 7, 46_022 + index, DATE);
  });
  put(sheet, 6, 0, "I alt");
  compute(sheet, 6, 2, "=SUBTOTAL(109,[Måltal])", 5072.25);
  compute(sheet, 6, 5, "=SUM([Realiseret])/SUM(KKR_Maal[Måltal])", 0.960422, PERCENT);
  compute(sheet, 8, 2, '=SUMIFS(KKR_Maal[Måltal],KKR_Maal[Status],"Opfyldt")*KKR_Sats', 1265);
  compute(sheet, 8, 3, "=1/0", { error: "#DIV/0!" });
  compute(sheet, 8, 4, "=KKR_ValgtAar=2026", true);
  sheet.tables.push({
    id: "{6D1F0E37-5A0B-4D0C-8F61-29B1F1D4A1C1}",
    name: "KKR_Maal",
    area: { row: 2, column: 0, rows: 5, columns: 8 },
    columns: [
      { id: 1, name: "Nr", total: { label: "I alt" } },
      { id: 2, name: "Mål" },
      { id: 3, name: "Måltal", total: { formula: "=SUBTOTAL(109,[Måltal])" } },
      { id: 4, name: "Realiseret" },
      { id: 5, name: "Afvigelse", calculated: "=KKR.DEVIATION([@Realiseret],[@Måltal])" },
      {
        id: 6,
        name: "Andel [%]",
        calculated: '=IF([@Realiseret]="","",[@Realiseret]/[@Måltal])',
        total: { formula: "=SUM([Realiseret])/SUM([Måltal])" },
      },
      { id: 7, name: "Status" },
      { id: 8, name: "Dato" },
    ],
    ...plainTable,
    showTotals: true,
  });
  addRules(sheet);
  sheet.charts.push(sampleChart());
  sheet.columns.set(5, { width: 60, outline: 1, hidden: true });
  sheet.protection = { options: { allowAutoFilter: true, allowSort: true, allowFormatColumns: true } };
  sheet.customProperties.set("KKR part", "mål æøå");
  sheet.pageLayout = {
    ...sheet.pageLayout,
    orientation: "Landscape",
    zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
    printArea: [{ row: 0, column: 0, rows: 30, columns: 8 }],
    printTitleRows: { row: 2, column: 0, rows: 1, columns: 16_384 },
    centerHorizontally: true,
    blackAndWhite: true,
    headerFooter: {
      ...sheet.pageLayout.headerFooter,
      leftHeader: "&BMål && midler",
      rightFooter: "Side &P af &N",
    },
  };
}
