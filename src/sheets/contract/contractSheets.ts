import { contractTexts } from "../../language/sheets/contractTexts";
import { sheetNames } from "../../language/sheets/sheetNames";
import { sheetTexts } from "../../language/sheets/sheets";
import type { SheetPlan } from "../plan/plan";
import { contractCells, type ContractToWrite } from "./contractCells";
import { contractSheet, placeTable, type ContractPlanInput } from "./contractFrame";
import type { ContractNaming } from "./contractNaming";
import { factsSheet } from "./factsSheet";
import { measuresSheet } from "./measuresSheet";

const HEADER_ROW = 3;

/** The four sheets on which a contract is made and changed, in the order of their tabs. */
export function contractSheets(contract: ContractToWrite, naming: ContractNaming): SheetPlan[] {
  const { language = "da" } = contract;
  const words = contractTexts(language);
  const input: ContractPlanInput = {
    contract,
    words,
    texts: sheetTexts(language, sheetNames(language)),
    naming,
    cells: contractCells(contract, words),
  };
  return [
    factsSheet(input),
    measuresSheet(input),
    listSheet(input, "municipalities", 2),
    listSheet(input, "areas", 1),
  ];
}

/** Kontraktkommuner and Kontraktområder: a table each. */
function listSheet(input: ContractPlanInput, table: "municipalities" | "areas", columns: number): SheetPlan {
  const placed = placeTable(input, table, { row: HEADER_ROW, column: 1 });
  return contractSheet(input, {
    sheet: table,
    tables: [placed],
    widths: placed.layout.widths,
    heights: placed.heights,
    frozen: { rows: HEADER_ROW, columns },
    print: { area: placed.layout.wholeColumns, titleRows: `${HEADER_ROW}:${HEADER_ROW}` },
  });
}
