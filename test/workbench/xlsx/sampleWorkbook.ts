import { cellAt, type Sheet } from "../../../workbench/model/sheet";
import type { ChartAxis, ChartSeries } from "../../../workbench/model/chart";
import type { CellValue } from "../../../workbench/model/cell";
import type { CellStyle } from "../../../workbench/model/style";
import { createSheet, createWorkbook, type Workbook } from "../../../workbench/model/workbook";

/** The custom functions that the sample calls. */
export const SAMPLE_FUNCTIONS = ["KKR.DEVIATION", "KKR.FUNDINGKEY"];
export const SAMPLE_ADD_IN = {
  id: "6f1c0a52-3d1e-4a86-9a55-0d9c3a6e7b21",
  version: "1.0.0.0",
  store: "developer",
  storeType: "Registry",
};

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

/** A small workbook with everything the writer knows: it stands for the follow-up workbook in tests. */
export function sampleWorkbook(): Workbook {
  const workbook = createWorkbook("Målark");
  workbook.name = "Opfølgning.xlsx";
  const [first] = workbook.sheets;
  if (!first) throw new Error("A new workbook has a sheet.");
  workbook.styles.set("Input", {
    name: "Input",
    builtIn: true,
    style: { fill: "#FFF2CC", font: { color: "#3F3F76" } },
  });
  workbook.styles.set("KKR note", { name: "KKR note", builtIn: false, style: { font: { italic: true } } });
  fillTargets(first);
  workbook.sheets.push(premises(), spills(), hidden());
  workbook.names.push(
    { name: "KKR_ValgtAar", formula: "=Forudsætninger!$B$1", comment: "Det valgte år", visible: true },
    { name: "KKR_Statusliste", formula: "=Forudsætninger!$D$1:$D$3", comment: "", visible: true },
    { name: "KKR_Sats", formula: "=0.25", comment: "", visible: false },
  );
  first.names.push({ name: "KKR_Part", formula: '="maal"', comment: "", visible: false });
  workbook.customProperties
    .set("KKR contract", "midtjylland-2026")
    .set("KKR layout", 1)
    .set("KKR share", 0.5)
    .set("KKR final", false)
    .set("KKR saved", new Date("2026-03-01T12:00:00Z"));
  workbook.customXmlParts.push({
    id: "{2A1B6C0E-55D2-4B0C-9B7B-6C1F5B0E9A11}",
    namespaceUri: "urn:kkr:marker",
    xml: '<marker xmlns="urn:kkr:marker" version="1">Mål &amp; midler</marker>',
  });
  workbook.settings.set("language", "da").set("seen", { tips: [1, 2] });
  return workbook;
}

function fillTargets(sheet: Sheet): void {
  sheet.tabColor = "#4472C4";
  sheet.showGridlines = false;
  sheet.frozen = { rows: 3, columns: 2 };
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
    showHeaders: true,
    showTotals: true,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: "TableStyleMedium2",
  });
  addRules(sheet);
  sheet.charts.push(sampleChart());
  sheet.protection = { options: { allowAutoFilter: true, allowSort: true, allowFormatColumns: true } };
  sheet.customProperties.set("KKR part", "mål æøå");
  sheet.pageLayout = {
    ...sheet.pageLayout,
    orientation: "Landscape",
    zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
    printArea: { row: 0, column: 0, rows: 30, columns: 8 },
    printTitleRows: { row: 2, column: 0, rows: 1, columns: 16_384 },
    centerHorizontally: true,
    headerFooter: {
      ...sheet.pageLayout.headerFooter,
      leftHeader: "&BMål && midler",
      rightFooter: "Side &P af &N",
    },
  };
}

function addRules(sheet: Sheet): void {
  const silent = { show: false, title: "", message: "" };
  sheet.validations.push(
    {
      area: { row: 3, column: 6, rows: 3, columns: 1 },
      kind: "List",
      operator: "Between",
      formula1: "=KKR_Statusliste",
      inCellDropDown: true,
      ignoreBlanks: true,
      error: { show: true, style: "Stop", title: "Ukendt status", message: "Vælg en status fra listen." },
      prompt: silent,
    },
    {
      area: { row: 3, column: 3, rows: 3, columns: 1 },
      kind: "Decimal",
      operator: "GreaterThanOrEqualTo",
      formula1: 0,
      inCellDropDown: true,
      ignoreBlanks: true,
      error: { show: true, style: "Warning", title: "Tal", message: "Skriv et tal,\nikke tekst." },
      prompt: { show: true, title: "Realiseret", message: "Tal fra kilden" },
    },
    {
      area: { row: 3, column: 7, rows: 3, columns: 1 },
      kind: "Date",
      operator: "Between",
      formula1: "2026-01-01",
      formula2: "2027-12-31",
      inCellDropDown: true,
      ignoreBlanks: false,
      error: { show: true, style: "Information", title: "", message: "" },
      prompt: silent,
    },
  );
  sheet.conditionalFormats.push(
    {
      id: "a",
      area: { row: 3, column: 6, rows: 3, columns: 1 },
      rule: { kind: "CellValue", operator: "EqualTo", formula1: '="Opfyldt"' },
      style: { font: { color: "#006100", bold: true }, fill: "#C6EFCE" },
      stopIfTrue: true,
    },
    {
      id: "b",
      area: { row: 3, column: 4, rows: 3, columns: 1 },
      rule: { kind: "Custom", formula: '=AND($E4<>"",$E4<0)' },
      style: {
        font: { color: "#9C0006" },
        borders: { EdgeTop: { style: "Continuous", weight: "Thin", color: "#9C0006" } },
      },
      stopIfTrue: false,
    },
    {
      id: "{7B1F0E37-5A0B-4D0C-8F61-29B1F1D4A1C2}",
      area: { row: 3, column: 5, rows: 3, columns: 1 },
      rule: {
        kind: "DataBar",
        positiveColor: "#5B9BD5",
        negativeColor: "#FF0000",
        showValue: true,
        gradient: false,
      },
      style: {},
      stopIfTrue: false,
    },
  );
}

function sampleChart() {
  const series = (part: Partial<ChartSeries>): ChartSeries => ({
    name: "",
    values: "",
    categories: "Målark!$A$4:$A$6",
    chartType: "ColumnClustered",
    color: undefined,
    lineWeight: undefined,
    lineStyle: undefined,
    markerStyle: undefined,
    gapWidth: undefined,
    hasDataLabels: false,
    ...part,
  });
  const axis = (part: Partial<ChartAxis>): ChartAxis => ({
    title: undefined,
    numberFormat: undefined,
    minimum: undefined,
    maximum: undefined,
    majorGridlines: false,
    visible: true,
    reversed: false,
    fontSize: undefined,
    fontColor: undefined,
    labelPosition: "NextToAxis",
    gridlineColor: undefined,
    ...part,
  });
  return {
    id: "{00000000-0008-0000-0000-000002000000}",
    name: "Diagram 1",
    chartType: "ColumnClustered",
    left: 10.5,
    top: 180,
    width: 420,
    height: 210,
    title: { text: "Mål & realiseret", visible: true, fontSize: 14, fontColor: "#1F3864", bold: true },
    legend: { visible: true, position: "Bottom" },
    series: [
      series({
        name: "Realiseret",
        values: "Målark!$D$4:$D$6",
        color: "#4472C4",
        gapWidth: 80,
        hasDataLabels: true,
      }),
      series({
        name: "Måltal",
        values: "Målark!$C$4:$C$6",
        chartType: "Line",
        color: "#C00000",
        lineWeight: 1.5,
        lineStyle: "Dash",
      }),
      series({
        name: "Med mærker",
        values: "Målark!$C$4:$C$6",
        chartType: "LineMarkers",
        markerStyle: "Circle",
      }),
    ],
    categoryAxis: axis({ labelPosition: "Low", fontSize: 9, fontColor: "#404040", title: "Mål" }),
    valueAxis: axis({
      numberFormat: "#,##0",
      minimum: 0,
      maximum: 6000,
      majorGridlines: true,
      gridlineColor: "#D9D9D9",
    }),
    altText: 'Søjler for realiseret,\nlinje for "måltal"',
  };
}

function premises(): Sheet {
  const sheet = createSheet("Forudsætninger");
  put(sheet, 0, 0, "Valgt år");
  put(sheet, 0, 1, 2026, { named: "Input" });
  ["Opfyldt", "Ikke opfyldt", "Mangler"].forEach((text, row) => put(sheet, row, 3, text));
  put(sheet, 4, 0, "En note", { named: "KKR note", horizontal: "Center" });
  put(sheet, 5, 0, "_x0041_ og \u0001", { font: { underline: "Double", strikethrough: true } });
  put(sheet, 6, 0, true, { borders: { DiagonalDown: { style: "Dot", weight: "Thin", color: "#000000" } } });
  sheet.merged.push({ row: 8, column: 0, rows: 1, columns: 3 });
  return sheet;
}

function spills(): Sheet {
  const sheet = createSheet("Data 'x' 1");
  compute(sheet, 0, 0, "=SORT(UNIQUE(KKR_Maal[Status]))", "Mangler");
  spill(sheet, 0, 0, [["Mangler"], ["Opfyldt"]]);
  compute(sheet, 0, 2, "=COUNTA(A1#)+LET(x,2,x*2)", 6);
  compute(sheet, 1, 2, "=@D1:D3", 7);
  put(sheet, 0, 3, 5);
  put(sheet, 1, 3, 7);
  put(sheet, 2, 3, 9);
  compute(sheet, 2, 2, "=MAX((D1:D3>6)*D1:D3)", 9);
  compute(sheet, 4, 0, "=KKR.FUNDINGKEY()", "Aarhus");
  spill(sheet, 4, 0, [
    ["Aarhus", 12_180],
    ["Viborg", 3_000],
  ]);
  compute(sheet, 4, 4, "=MAP(D1:D3,LAMBDA(v,v+1))", 6);
  spill(sheet, 4, 4, [[6], [8], [10]]);
  compute(sheet, 8, 0, "='Data ''x'' 1'!D1", 5);
  return sheet;
}

function hidden(): Sheet {
  const sheet = createSheet("Skjult");
  sheet.visibility = "VeryHidden";
  return sheet;
}

function put(sheet: Sheet, row: number, column: number, value: CellValue, style?: CellStyle): void {
  const cell = cellAt(sheet, row, column);
  cell.value = value;
  if (style) cell.style = style;
}

function compute(
  sheet: Sheet,
  row: number,
  column: number,
  formula: string,
  value: CellValue,
  style?: CellStyle,
) {
  put(sheet, row, column, value, style);
  cellAt(sheet, row, column).formula = formula;
}

function spill(sheet: Sheet, row: number, column: number, values: readonly (readonly CellValue[])[]): void {
  cellAt(sheet, row, column).spill = { rows: values.length, columns: values[0]?.length ?? 0 };
  values.forEach((line, down) =>
    line.forEach((value, right) => {
      if (down + right === 0) return;
      put(sheet, row + down, column + right, value);
      cellAt(sheet, row + down, column + right).spilledFrom = row * 16_384 + column;
    }),
  );
}
