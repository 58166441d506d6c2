import type { Sheet } from "../../../workbench/model/sheet";
import { createSheet } from "../../../workbench/model/workbook";
import { compute, put, spill } from "./fillCells";

export function premises(): Sheet {
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

export function spills(): Sheet {
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

export function hidden(): Sheet {
  const sheet = createSheet("Skjult");
  sheet.visibility = "VeryHidden";
  return sheet;
}
