import type { Sheet } from "../../../workbench/model/sheet";

/** Validations and conditional formats of several kinds. */
export function addRules(sheet: Sheet): void {
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
